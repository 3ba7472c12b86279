package io.frontdesk.conversation.screens;

import io.frontdesk.conversation.map.DirectoryPlace.Directory;
import io.frontdesk.conversation.map.DirectoryPlace.Listed;
import io.frontdesk.conversation.map.Place;
import io.frontdesk.conversation.map.PostCommand.Clear;
import io.frontdesk.conversation.map.PostPlace.Info;
import io.frontdesk.conversation.map.PostPlace.Known;
import io.frontdesk.conversation.map.PostQuestion;
import io.frontdesk.conversation.map.PostQuestion.Name;
import io.frontdesk.conversation.map.PostQuestion.Write;
import io.frontdesk.conversation.view.Screen;
import io.frontdesk.conversation.view.Viewer;
import io.frontdesk.correspondence.Writing;
import io.frontdesk.people.GuardPost;
import io.frontdesk.people.GuardPost.Line;
import io.frontdesk.people.GuardPosts;
import org.springframework.stereotype.Component;

/** What is asked about guard posts, and what becomes of the answers. */
@Component
public class PostQuestions {

    private final GuardPosts posts;

    PostQuestions(GuardPosts posts) {
        this.posts = posts;
    }

    public Screen show(PostQuestion question, Viewer viewer) {
        return switch (question) {
            case Name its ->
                viewer.draw("question.new-post", Line.NAME.longest())
                        .row("cancel", new Listed(Directory.POSTS, 0))
                        .done();
            case Write its -> write(its, posts.get(its.post()), viewer);
        };
    }

    private static Screen write(Write its, GuardPost post, Viewer viewer) {
        var line = line(its.line());
        var now = post.read(line);
        var drawing = viewer.draw("question.post-line", its.line(), post.name(), line.longest());
        if (now != null) {
            drawing.line("question.now", now);
        }
        if (now != null && line == Line.DESCRIPTION) {
            drawing.line("question.clear").row("clear", new Clear(post.id()));
        }
        return drawing.row("cancel", new Info(post.id())).done();
    }

    public Heard hear(PostQuestion question, Writing answer, Viewer viewer) {
        var words = Answers.words(answer);
        return switch (question) {
            case Name its -> Heard.then(add(words, viewer));
            case Write(var id, var line) -> {
                posts.write(viewer.person(), id, line(line), words);
                yield Heard.then(new Info(id));
            }
        };
    }

    /** One that is there already is offered instead of made again. */
    private Place add(String name, Viewer viewer) {
        var registration = posts.add(viewer.person(), name);
        var id = registration.entry().id();
        return registration.isNew() ? new Info(id) : new Known(id);
    }

    private static Line line(PostQuestion.Line line) {
        return switch (line) {
            case NAME -> Line.NAME;
            case DESCRIPTION -> Line.DESCRIPTION;
        };
    }
}
