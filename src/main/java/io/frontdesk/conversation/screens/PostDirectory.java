package io.frontdesk.conversation.screens;

import io.frontdesk.conversation.map.DirectoryPlace.Directory;
import io.frontdesk.conversation.map.DutyPlace.Posts;
import io.frontdesk.conversation.map.Place;
import io.frontdesk.conversation.map.PostPlace.Info;
import io.frontdesk.conversation.map.PostQuestion.Name;
import io.frontdesk.people.GuardPosts;
import java.util.List;
import org.springframework.stereotype.Component;

/** The guard posts. */
@Component
class PostDirectory extends CatalogueContents {

    PostDirectory(GuardPosts posts) {
        super(posts);
    }

    @Override
    public Directory directory() {
        return Directory.POSTS;
    }

    @Override
    public String question() {
        return "question.find-post";
    }

    @Override
    Place info(long id) {
        return new Info(id);
    }

    @Override
    public List<Way> ways() {
        return List.of(new Way("add", new Name()), new Way("on-posts", new Posts(0)));
    }
}
