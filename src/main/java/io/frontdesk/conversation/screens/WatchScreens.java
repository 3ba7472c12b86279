package io.frontdesk.conversation.screens;

import static java.util.stream.Collectors.joining;

import io.frontdesk.conversation.map.DutyCommand.ComeOn;
import io.frontdesk.conversation.map.DutyPlace.Choosing;
import io.frontdesk.conversation.map.DutyPlace.Found;
import io.frontdesk.conversation.map.DutyPlace.Post;
import io.frontdesk.conversation.map.DutyPlace.Posts;
import io.frontdesk.conversation.map.DutyQuestion.Find;
import io.frontdesk.conversation.map.DutyQuestion.HandOver;
import io.frontdesk.conversation.map.ProfilePlace.Profile;
import io.frontdesk.conversation.map.Target;
import io.frontdesk.conversation.view.Drawing;
import io.frontdesk.conversation.view.Screen;
import io.frontdesk.conversation.view.Viewer;
import io.frontdesk.correspondence.FormattedText;
import io.frontdesk.people.Authority;
import io.frontdesk.people.Duties;
import io.frontdesk.people.Duties.Stand;
import io.frontdesk.people.Duty;
import io.frontdesk.people.GuardPost;
import io.frontdesk.people.GuardPosts;
import io.frontdesk.people.Person;
import io.frontdesk.people.Role;
import java.util.List;
import java.util.Optional;
import java.util.function.LongFunction;
import org.springframework.stereotype.Component;

/** All guard posts with who stands there now, to look at and to choose from. */
@Component
class WatchScreens {

    /** So that a page of posts, each with many guards, stays within one message. */
    private static final int LONGEST_LINE = 200;

    private final GuardPosts posts;
    private final Duties duties;
    private final Searches searches;

    WatchScreens(GuardPosts posts, Duties duties, Searches searches) {
        this.posts = posts;
        this.duties = duties;
        this.searches = searches;
    }

    /** Where the guard stands and what can be done about it, on the own profile. */
    Drawing offer(Drawing drawing, Viewer viewer) {
        var role = viewer.person().role();
        if (role == Role.GUARD) {
            present(viewer.person(), drawing, viewer)
                    .ifPresentOrElse(
                            post -> drawing.row(
                                    drawing.button("hand-over", new HandOver(post)),
                                    drawing.button("change-post", new Choosing(0))),
                            () -> drawing.line("duty.profile-none").row("come-on", new Choosing(0)));
        }
        return drawing.rowIf(role.watchesPosts() && !role.manages(), "posts", new Posts(0));
    }

    /** A line that says on which post the person stands, if on any, and which that is. */
    Optional<Long> present(Person person, Drawing drawing, Viewer viewer) {
        var present = duties.of(person);
        present.ifPresent(
                duty -> drawing.line("duty.profile", posts.get(duty.postId()).name(), viewer.moment(duty.cameAt())));
        return present.map(Duty::postId);
    }

    Screen all(Posts place, Viewer viewer) {
        var total = posts.countInUse();
        var page = Drawing.page(place.page(), total);
        var unmanned = duties.countUnmanned(viewer.person());
        var drawing = viewer.draw("duty.posts", total)
                .lineIf(unmanned > 0, "duty.unmanned", unmanned)
                .lineIf(total == 0, "duty.no-posts");
        return list(drawing, posts.inUse(page, Drawing.PAGE), Post::new, viewer)
                .pages(page, total, Posts::new)
                .rowIf(total > 0, "find", new Find())
                .back(new Profile())
                .done();
    }

    Screen found(Found place, Viewer viewer) {
        var words = searches.of(viewer.person());
        var found = posts.foundInUse(words);
        var page = Drawing.page(place.page(), found.count());
        var drawing = viewer.draw("duty.found", words, found.count());
        DirectoryListScreens.explain(found, drawing);
        return list(drawing, posts.known(found.page(page, Drawing.PAGE)), Post::new, viewer)
                .pages(page, found.count(), Found::new)
                .row("find-again", new Find())
                .back(new Posts(0))
                .done();
    }

    Screen choice(Choosing place, Viewer viewer) {
        Authority.requireGuard(viewer.person());
        var total = posts.countInUse();
        var page = Drawing.page(place.page(), total);
        var drawing = viewer.draw("duty.choose").lineIf(total == 0, "duty.no-posts");
        duties.postOf(viewer.person()).ifPresent(post -> drawing.line("duty.now", post.name()));
        return list(drawing, posts.inUse(page, Drawing.PAGE), ComeOn::new, viewer)
                .pages(page, total, Choosing::new)
                .rowIf(total > 0, "find", new Find())
                .back(new Profile())
                .done();
    }

    private Drawing list(Drawing drawing, List<GuardPost> shown, LongFunction<Target> opens, Viewer viewer) {
        var manned =
                duties.on(viewer.person(), shown.stream().map(GuardPost::id).toList());
        for (var post : shown) {
            describe(post, manned.getOrDefault(post.id(), List.of()), drawing, viewer);
        }
        return drawing.list(
                shown,
                post -> drawing.labelled(
                        label(post, manned.getOrDefault(post.id(), List.of()), viewer), opens.apply(post.id())));
    }

    private static void describe(GuardPost post, List<Stand> guards, Drawing drawing, Viewer viewer) {
        drawing.gap().line("directory.element", post.name());
        if (guards.isEmpty()) {
            drawing.line("duty.nobody");
        } else {
            var line = guards.stream()
                    .map(stand -> viewer.line("duty.guard-since", stand.guard().name(), viewer.moment(stand.since())))
                    .collect(joining("; "));
            drawing.line(FormattedText.plain(Excerpt.of(line, LONGEST_LINE)));
        }
    }

    private static String label(GuardPost post, List<Stand> guards, Viewer viewer) {
        var names = guards.stream().map(stand -> stand.guard().firstName()).collect(joining(", "));
        return names.isEmpty()
                ? viewer.line("duty.row-unmanned", post.name())
                : viewer.line("duty.row", post.name(), names);
    }
}
