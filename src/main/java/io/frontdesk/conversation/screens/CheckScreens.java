package io.frontdesk.conversation.screens;

import io.frontdesk.conversation.map.DutyPlace.Choosing;
import io.frontdesk.conversation.map.HomePlace.Home;
import io.frontdesk.conversation.map.PassPlace.Info;
import io.frontdesk.conversation.map.PassPlace.Shelves;
import io.frontdesk.conversation.map.Target;
import io.frontdesk.conversation.map.VisitCommand.LetIn;
import io.frontdesk.conversation.map.VisitCommand.LetInAnyhow;
import io.frontdesk.conversation.map.VisitCommand.LetOut;
import io.frontdesk.conversation.map.VisitPlace.Check;
import io.frontdesk.conversation.map.VisitPlace.Doubt;
import io.frontdesk.conversation.map.VisitPlace.Passage;
import io.frontdesk.conversation.map.VisitPlace.Posts;
import io.frontdesk.conversation.view.Button.Look;
import io.frontdesk.conversation.view.Drawing;
import io.frontdesk.conversation.view.Screen;
import io.frontdesk.conversation.view.Viewer;
import io.frontdesk.pass.Pass;
import io.frontdesk.pass.Verdict;
import io.frontdesk.pass.Verdict.Light;
import io.frontdesk.pass.Verdicts;
import io.frontdesk.pass.Visit;
import io.frontdesk.pass.Visits;
import io.frontdesk.people.Role;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** A pass as those see it who stand at a guard post: first whether its guests may come in. */
@Component
class CheckScreens {

    private final Visits visits;
    private final Verdicts verdicts;
    private final VisitLabels labels;
    private final PassLabels passLabels;

    CheckScreens(Visits visits, Verdicts verdicts, VisitLabels labels, PassLabels passLabels) {
        this.visits = visits;
        this.verdicts = verdicts;
        this.labels = labels;
        this.passLabels = passLabels;
    }

    Screen check(Check place, Viewer viewer) {
        var pass = visits.checkedBy(viewer.person(), place.pass());
        return checked(pass, viewer).back(new Shelves()).done();
    }

    /** What there is to be said of a pass that this person may check, and to be done about it. */
    Drawing checked(Pass pass, Viewer viewer) {
        var drawing = viewer.draw("pass.heading", pass.id());
        judged(pass, Optional.empty(), drawing, viewer);
        return drawing.row("info", new Info(pass.id()));
    }

    /** @param presented where chiefs of security are shown the pass; nothing where they have to say where they are */
    void judged(Pass pass, Optional<Long> presented, Drawing drawing, Viewer viewer) {
        var verdict = verdicts.of(pass);
        labels.verdict(verdict, drawing, viewer);
        describe(pass, drawing, viewer);
        admission(pass, verdict, presented, drawing, viewer);
    }

    void describe(Pass pass, Drawing drawing, Viewer viewer) {
        drawing.gap();
        PassLabels.times(pass, drawing, viewer);
        PassLabels.details(pass, drawing);
        drawing.line("pass.holder", passLabels.holder(pass));
        passLabels.responsible(pass, drawing);
    }

    private void admission(Pass pass, Verdict verdict, Optional<Long> presented, Drawing drawing, Viewer viewer) {
        var me = viewer.person();
        if (me.role() == Role.GUARD) {
            visits.standing(me)
                    .ifPresentOrElse(
                            post -> deeds(pass, verdict, letIn(pass, verdict, post.id()), drawing),
                            () -> drawing.line("check.off-duty").row("come-on", new Choosing(0)));
        } else if (Visits.commands(me)) {
            var target = presented.map(post -> letIn(pass, verdict, post)).orElseGet(() -> new Posts(pass.id(), 0));
            deeds(pass, verdict, target, drawing);
        }
    }

    static Target letIn(Pass pass, Verdict verdict, long post) {
        return verdict.light() == Light.YELLOW ? new Doubt(pass.id(), post) : new LetIn(pass.id(), post);
    }

    private static void deeds(Pass pass, Verdict verdict, Target letIn, Drawing drawing) {
        switch (verdict.light()) {
            case GREEN -> drawing.row(drawing.button("let-in", letIn, Look.SUCCESS));
            case YELLOW -> drawing.row(drawing.button("let-in", letIn));
            case RED -> {}
        }
        if (verdict instanceof Verdict.Inside(var visit)) {
            drawing.row(drawing.button("let-out", new LetOut(visit.id()), Look.PRIMARY));
        }
    }

    Screen doubt(Doubt place, Viewer viewer) {
        var pass = visits.admissible(viewer.person(), place.pass(), place.post());
        var drawing = labels.verdict(verdicts.of(pass), viewer.draw("pass.heading", pass.id()), viewer);
        return drawing.gap()
                .line("check.doubt", labels.post(place.post()))
                .row(
                        drawing.button("yes", new LetInAnyhow(pass.id(), place.post()), Look.DANGER),
                        drawing.button("no", new Check(pass.id())))
                .done();
    }

    Screen passage(Passage place, Viewer viewer) {
        var visit = visits.of(viewer.person(), place.visit());
        var pass = visits.checkedBy(viewer.person(), visit.passId());
        var drawing = viewer.draw(visit.isGoingOn() ? "visit.came-in" : "visit.went-out", pass.id());
        labels.passage(visit, drawing, viewer);
        seeingOut(visit, drawing, viewer);
        return drawing.row("info", new Info(pass.id())).row("home", new Home()).done();
    }

    /** The way out for guests who are inside, for those who may see them leave. */
    void seeingOut(Visit visit, Drawing drawing, Viewer viewer) {
        var may = Visits.commands(viewer.person())
                || visits.standing(viewer.person()).isPresent();
        drawing.rowIf(visit.isGoingOn() && may, "let-out", new LetOut(visit.id()));
    }
}
