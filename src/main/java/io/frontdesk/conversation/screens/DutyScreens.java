package io.frontdesk.conversation.screens;

import io.frontdesk.conversation.map.DutyCommand.ComeOn;
import io.frontdesk.conversation.map.DutyCommand.Relieve;
import io.frontdesk.conversation.map.DutyPlace;
import io.frontdesk.conversation.map.DutyPlace.Choosing;
import io.frontdesk.conversation.map.DutyPlace.Found;
import io.frontdesk.conversation.map.DutyPlace.HandedOver;
import io.frontdesk.conversation.map.DutyPlace.Journal;
import io.frontdesk.conversation.map.DutyPlace.Note;
import io.frontdesk.conversation.map.DutyPlace.Post;
import io.frontdesk.conversation.map.DutyPlace.Posts;
import io.frontdesk.conversation.map.DutyPlace.Relieving;
import io.frontdesk.conversation.map.DutyQuestion.HandOver;
import io.frontdesk.conversation.map.HomePlace.Home;
import io.frontdesk.conversation.view.Button.Look;
import io.frontdesk.conversation.view.Drawing;
import io.frontdesk.conversation.view.Screen;
import io.frontdesk.conversation.view.Viewer;
import io.frontdesk.people.Duties;
import io.frontdesk.people.Duties.Stand;
import io.frontdesk.people.Duty;
import io.frontdesk.people.GuardPost;
import io.frontdesk.people.GuardPosts;
import io.frontdesk.people.People;
import io.frontdesk.people.Role;
import java.util.List;
import org.springframework.stereotype.Component;

/** Who stands on which post: all of them in {@link WatchScreens}, here one of them, and coming off duty. */
@Component
public class DutyScreens {

    /** More guards on one post are only counted. */
    private static final int MOST_GUARDS = 10;

    private final GuardPosts posts;
    private final Duties duties;
    private final People people;
    private final WatchScreens watch;
    private final PostJournalScreens journal;

    DutyScreens(GuardPosts posts, Duties duties, People people, WatchScreens watch, PostJournalScreens journal) {
        this.posts = posts;
        this.duties = duties;
        this.people = people;
        this.watch = watch;
        this.journal = journal;
    }

    public Screen show(DutyPlace place, Viewer viewer) {
        return switch (place) {
            case Posts its -> watch.all(its, viewer);
            case Found its -> watch.found(its, viewer);
            case Choosing its -> watch.choice(its, viewer);
            case Post(var id) -> post(posts.get(id), viewer);
            case Journal(var id, var page) -> journal.page(posts.get(id), page, viewer);
            case Note(var id) -> journal.note(id, viewer);
            case HandedOver(var id) -> handedOver(duties.handedOver(viewer.person(), id), viewer);
            case Relieving(var id) -> relieving(duties.standing(viewer.person(), id), viewer);
        };
    }

    private Screen post(GuardPost post, Viewer viewer) {
        var stands = duties.on(viewer.person(), List.of(post.id())).getOrDefault(post.id(), List.of());
        var drawing = PostScreens.described(viewer.draw("directory.element", post.name()), post);
        guards(stands, drawing, viewer);
        journal.lastNote(post, drawing, viewer);
        ownDuty(post, stands, drawing, viewer);
        drawing.row("post-journal", new Journal(post.id(), 0));
        if (viewer.person().role().commandsGuards()) {
            drawing.list(
                    stands.stream().limit(MOST_GUARDS).toList(),
                    stand -> drawing.labelled(
                            viewer.line("duty.relieve", stand.guard().name()), new Relieving(stand.duty())));
        }
        return drawing.back(new Posts(0)).done();
    }

    private static void guards(List<Stand> stands, Drawing drawing, Viewer viewer) {
        drawing.gap().lineIf(stands.isEmpty(), "duty.nobody");
        for (var stand : stands.stream().limit(MOST_GUARDS).toList()) {
            var guard = stand.guard();
            drawing.line(
                    guard.equals(viewer.person()) ? "duty.you" : "duty.guard",
                    guard.isOnline(),
                    guard.name(),
                    viewer.moment(stand.since()));
        }
        drawing.lineIf(stands.size() > MOST_GUARDS, "duty.more-guards", stands.size() - MOST_GUARDS);
    }

    private static void ownDuty(GuardPost post, List<Stand> stands, Drawing drawing, Viewer viewer) {
        if (stands.stream().anyMatch(stand -> stand.guard().equals(viewer.person()))) {
            drawing.row(drawing.button("hand-over", new HandOver(post.id()), Look.PRIMARY));
        } else if (viewer.person().role() == Role.GUARD && !post.isArchived()) {
            drawing.row(drawing.button("come-on", new ComeOn(post.id()), Look.PRIMARY));
        }
    }

    private Screen handedOver(Duty duty, Viewer viewer) {
        var drawing = viewer.draw("duty.handed-over", posts.get(duty.postId()).name());
        var note = duty.note();
        if (note != null) {
            drawing.line("duty.note", note);
        }
        return drawing.row("post-journal", new Journal(duty.postId(), 0))
                .row("come-on", new Choosing(0))
                .row("home", new Home())
                .done();
    }

    private Screen relieving(Duty duty, Viewer viewer) {
        var guard = people.get(duty.guardId());
        var post = posts.get(duty.postId());
        var drawing = viewer.draw("duty.relieving", guard.name(), post.name());
        return drawing.row(
                        drawing.button("yes", new Relieve(duty.id()), Look.DANGER),
                        drawing.button("no", new Post(post.id())))
                .done();
    }
}
