package io.frontdesk.conversation.screens;

import io.frontdesk.conversation.map.DirectoryPlace.Directory;
import io.frontdesk.conversation.map.DirectoryPlace.Listed;
import io.frontdesk.conversation.map.DutyPlace.Post;
import io.frontdesk.conversation.map.PostCommand.Remove;
import io.frontdesk.conversation.map.PostCommand.Restore;
import io.frontdesk.conversation.map.PostPlace;
import io.frontdesk.conversation.map.PostPlace.Info;
import io.frontdesk.conversation.map.PostPlace.Known;
import io.frontdesk.conversation.map.PostPlace.Removing;
import io.frontdesk.conversation.map.PostQuestion;
import io.frontdesk.conversation.map.PostQuestion.Name;
import io.frontdesk.conversation.map.PostQuestion.Write;
import io.frontdesk.conversation.view.Button.Look;
import io.frontdesk.conversation.view.Drawing;
import io.frontdesk.conversation.view.Screen;
import io.frontdesk.conversation.view.Viewer;
import io.frontdesk.people.Duties;
import io.frontdesk.people.GuardPost;
import io.frontdesk.people.GuardPost.Line;
import io.frontdesk.people.GuardPosts;
import io.frontdesk.people.Person;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** One guard post as an element of its directory. */
@Component
public class PostScreens {

    private final GuardPosts posts;
    private final Duties duties;

    PostScreens(GuardPosts posts, Duties duties) {
        this.posts = posts;
        this.duties = duties;
    }

    public Screen show(PostPlace place, Viewer viewer) {
        var post = posts.get(place.post());
        return switch (place) {
            case Info its -> info(post, viewer);
            case Known its -> known(post, viewer);
            case Removing its -> removing(post, viewer);
        };
    }

    private Screen info(GuardPost post, Viewer viewer) {
        var id = post.id();
        var drawing = described(viewer.draw("directory.element", post.name()), post);
        drawing.row("on-duty", new Post(id))
                .row(
                        drawing.button("rename", new Write(id, PostQuestion.Line.NAME)),
                        drawing.button("description", new Write(id, PostQuestion.Line.DESCRIPTION)));
        removal(post, drawing);
        return drawing.back(new Listed(Directory.POSTS, 0)).done();
    }

    /** Where it is, and whether anybody can stand there. */
    static Drawing described(Drawing drawing, GuardPost post) {
        var description = post.read(Line.DESCRIPTION);
        return drawing.lineIf(post.isArchived(), "post.archived")
                .line(
                        description == null ? "post.no-description" : "post.description",
                        description == null ? "" : description);
    }

    private void removal(GuardPost post, Drawing drawing) {
        if (post.isArchived()) {
            drawing.row("restore", new Restore(post.id()));
        } else {
            var key = posts.isUsed(post.id()) ? "archive" : "delete";
            drawing.row(drawing.button(key, new Removing(post.id()), Look.DANGER));
        }
    }

    private static Screen known(GuardPost post, Viewer viewer) {
        var drawing = viewer.draw("post.known", post.name()).lineIf(post.isArchived(), "post.archived");
        return drawing.row(drawing.button("open", new Info(post.id()), Look.PRIMARY))
                .row("other-name", new Name())
                .back(new Listed(Directory.POSTS, 0))
                .done();
    }

    private Screen removing(GuardPost post, Viewer viewer) {
        var key = posts.isUsed(post.id()) ? "post.archiving" : "post.deleting";
        var guards = duties.onDuty(post.id()).stream().map(Person::name).collect(Collectors.joining(", "));
        var drawing =
                viewer.draw(key, post.name()).lineIf(!guards.isEmpty(), "post.archiving-manned", Excerpt.of(guards));
        return drawing.row(
                        drawing.button("yes", new Remove(post.id()), Look.DANGER),
                        drawing.button("no", new Info(post.id())))
                .done();
    }
}
