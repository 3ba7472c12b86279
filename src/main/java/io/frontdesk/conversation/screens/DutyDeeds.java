package io.frontdesk.conversation.screens;

import io.frontdesk.conversation.map.DutyCommand;
import io.frontdesk.conversation.map.DutyCommand.ComeOn;
import io.frontdesk.conversation.map.DutyCommand.Leave;
import io.frontdesk.conversation.map.DutyCommand.Move;
import io.frontdesk.conversation.map.DutyCommand.Relieve;
import io.frontdesk.conversation.map.DutyPlace.HandedOver;
import io.frontdesk.conversation.map.DutyPlace.Post;
import io.frontdesk.conversation.map.DutyPlace.Posts;
import io.frontdesk.conversation.map.DutyQuestion.Change;
import io.frontdesk.conversation.map.Place;
import io.frontdesk.conversation.view.Viewer;
import io.frontdesk.people.Duties;
import io.frontdesk.people.Postings;
import org.springframework.stereotype.Component;

/** Coming on duty and leaving it by a press. */
@Component
public class DutyDeeds {

    private final Duties duties;
    private final Postings postings;

    DutyDeeds(Duties duties, Postings postings) {
        this.duties = duties;
        this.postings = postings;
    }

    public Place run(DutyCommand command, Viewer viewer) {
        var who = viewer.person();
        return switch (command) {
            case ComeOn(var post) -> comeOn(post, viewer);
            case Leave(var post) ->
                new HandedOver(postings.handOver(who, post, null).id());
            case Move(var from, var to) -> {
                postings.move(who, from, to, null);
                yield new Post(to);
            }
            case Relieve(var duty) -> new Post(postings.relieve(who, duty).postId());
        };
    }

    /** The post on which the guard still stands is handed over first. */
    private Place comeOn(long post, Viewer viewer) {
        var other = duties.of(viewer.person()).filter(duty -> duty.postId() != post);
        if (other.isPresent()) {
            return new Change(other.get().postId(), post);
        }
        postings.comeOn(viewer.person(), post);
        return new Post(post);
    }

    public Place insteadOf(DutyCommand command) {
        return switch (command) {
            case ComeOn(var post) -> new Post(post);
            case Leave(var post) -> new Post(post);
            case Move(var from, var to) -> new Post(to);
            case Relieve its -> new Posts(0);
        };
    }
}
