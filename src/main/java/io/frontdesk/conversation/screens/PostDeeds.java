package io.frontdesk.conversation.screens;

import io.frontdesk.conversation.map.DirectoryPlace.Directory;
import io.frontdesk.conversation.map.DirectoryPlace.Listed;
import io.frontdesk.conversation.map.Place;
import io.frontdesk.conversation.map.PostCommand;
import io.frontdesk.conversation.map.PostCommand.Clear;
import io.frontdesk.conversation.map.PostCommand.Remove;
import io.frontdesk.conversation.map.PostCommand.Restore;
import io.frontdesk.conversation.map.PostPlace.Info;
import io.frontdesk.conversation.view.Viewer;
import io.frontdesk.people.GuardPost.Line;
import io.frontdesk.people.GuardPosts;
import org.springframework.stereotype.Component;

/** What is done with guard posts by a press. */
@Component
public class PostDeeds {

    private static final String NOTHING = "-";

    private final GuardPosts posts;

    PostDeeds(GuardPosts posts) {
        this.posts = posts;
    }

    public Place run(PostCommand command, Viewer viewer) {
        var who = viewer.person();
        switch (command) {
            case Clear(var id) -> posts.write(who, id, Line.DESCRIPTION, NOTHING);
            case Remove(var id) -> posts.remove(who, id);
            case Restore(var id) -> posts.restore(who, id);
        }
        return command instanceof Remove ? insteadOf(command) : new Info(command.post());
    }

    public Place insteadOf(PostCommand command) {
        return new Listed(Directory.POSTS, 0);
    }
}
