package io.frontdesk.conversation.screens;

import io.frontdesk.conversation.view.Drawing;
import io.frontdesk.conversation.view.Viewer;
import io.frontdesk.pass.Pass;
import io.frontdesk.pass.Verdict;
import io.frontdesk.pass.Visit;
import io.frontdesk.pass.Visits;
import io.frontdesk.people.GuardPosts;
import io.frontdesk.people.People;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** Says in words what there is to be said of a pass at a guard post. */
@Component
public class VisitLabels {

    /** So many visits with one pass are told of, the newest. */
    private static final int MOST_VISITS = 5;

    private final Visits visits;
    private final GuardPosts posts;
    private final People people;
    private final Clock clock;

    VisitLabels(Visits visits, GuardPosts posts, People people, Clock clock) {
        this.visits = visits;
        this.posts = posts;
        this.people = people;
        this.clock = clock;
    }

    /** Whether the guests may come in, and why: at a glance by its sign, and without one in words. */
    Drawing verdict(Verdict verdict, Drawing drawing, Viewer viewer) {
        return switch (verdict) {
            case Verdict.Valid(var until) -> drawing.line("verdict.valid", viewer.until(clock.instant(), until));
            case Verdict.AnotherDay(var starts) -> drawing.line("verdict.another-day", viewer.moment(starts));
            case Verdict.TooEarly(var from) -> drawing.line("verdict.too-early", viewer.time(from));
            case Verdict.TooLate(var until) -> drawing.line("verdict.too-late", viewer.time(until));
            case Verdict.Undecided its -> drawing.line("verdict.undecided");
            case Verdict.Refused(var by, var at, var reason) ->
                drawing.line("verdict.refused", name(by), viewer.moment(at))
                        .lineIf(!reason.isEmpty(), "pass.reason", reason);
            case Verdict.Cancelled(var at) -> drawing.line("verdict.cancelled", viewer.moment(at));
            case Verdict.Over its -> drawing.line("verdict.over");
            case Verdict.Inside(var visit) -> passage(visit, drawing.line("verdict.inside"), viewer);
            case Verdict.UsedUp(var visit) -> passage(visit, drawing.line("verdict.used-up"), viewer);
        };
    }

    /** When the guests came in, and left, and by whom they were seen. */
    public Drawing passage(Visit visit, Drawing drawing, Viewer viewer) {
        drawing.line(
                visit.isUntimely() ? "visit.admitted-untimely" : "visit.admitted",
                viewer.moment(visit.admittedAt()),
                post(visit.postId()),
                name(visit.admittedById()));
        var at = visit.leftAt();
        var by = visit.leftById();
        var post = visit.leftPostId();
        if (at == null || by == null) {
            return drawing;
        }
        return post == null
                ? drawing.line("visit.left-somewhere", viewer.moment(at), name(by))
                : drawing.line("visit.left", viewer.moment(at), post(post), name(by));
    }

    /** Every time that guests came in with the pass, for those who see its inside. */
    void history(Pass pass, Drawing drawing, Viewer viewer) {
        var earlier = visits.count(pass) - MOST_VISITS;
        drawing.lineIf(earlier > 0, "visit.earlier", earlier);
        visits.last(pass, MOST_VISITS).reversed().forEach(visit -> passage(visit, drawing, viewer));
    }

    public String post(long id) {
        return posts.get(id).name();
    }

    private String name(long person) {
        return people.get(person).name();
    }
}
