package io.frontdesk.conversation.screens;

import io.frontdesk.conversation.map.DirectoryPlace.Directory;
import io.frontdesk.conversation.map.DutyPlace.Posts;
import io.frontdesk.conversation.map.PostPlace.Info;
import io.frontdesk.conversation.map.PostQuestion.Name;
import io.frontdesk.conversation.view.Viewer;
import io.frontdesk.people.Findings;
import io.frontdesk.people.GuardPost;
import io.frontdesk.people.GuardPosts;
import java.util.List;
import org.springframework.stereotype.Component;

/** The guard posts. */
@Component
class PostDirectory implements Contents {

    private final GuardPosts posts;

    PostDirectory(GuardPosts posts) {
        this.posts = posts;
    }

    @Override
    public Directory directory() {
        return Directory.POSTS;
    }

    @Override
    public int count() {
        return posts.count();
    }

    @Override
    public List<Row> page(int page, int size, Viewer viewer) {
        return rows(viewer, posts.all(page, size));
    }

    @Override
    public String question() {
        return "question.find-post";
    }

    @Override
    public Findings found(String words) {
        return posts.found(words);
    }

    @Override
    public List<Row> rows(List<Long> ids, Viewer viewer) {
        return rows(viewer, posts.known(ids));
    }

    private static List<Row> rows(Viewer viewer, List<GuardPost> posts) {
        return posts.stream()
                .map(post ->
                        new Row(viewer.line("directory.entry", post.isArchived(), post.name()), new Info(post.id())))
                .toList();
    }

    @Override
    public List<Way> ways() {
        return List.of(new Way("add", new Name()), new Way("on-posts", new Posts(0)));
    }
}
