package io.frontdesk.conversation.screens;

import io.frontdesk.conversation.map.PassPlace.Info;
import io.frontdesk.conversation.view.Drawing;
import io.frontdesk.conversation.view.Screen;
import io.frontdesk.conversation.view.Viewer;
import io.frontdesk.pass.Pass;
import io.frontdesk.pass.Presentation;
import io.frontdesk.pass.Visit;
import io.frontdesk.pass.Visits;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** A pass as it is shown to those at a guard post: as they would check it themselves, until its guests have come in or left. */
@Component
public class PresentationScreens {

    private final Visits visits;
    private final VisitLabels labels;
    private final CheckScreens checks;

    PresentationScreens(Visits visits, VisitLabels labels, CheckScreens checks) {
        this.visits = visits;
        this.labels = labels;
        this.checks = checks;
    }

    public Screen card(Pass pass, Presentation presentation, Viewer viewer) {
        var drawing = viewer.draw("card.presented", pass.id(), labels.post(presentation.postId()))
                .lineIf(Visits.commands(viewer.person()), "check.unmanned");
        outcome(presentation, pass)
                .ifPresentOrElse(
                        visit -> settled(pass, visit, drawing, viewer),
                        () -> checks.judged(pass, Optional.of(presentation.postId()), drawing, viewer));
        return drawing.row("info", new Info(pass.id())).done();
    }

    /** Guests have gone in since, or out. */
    private Optional<Visit> outcome(Presentation presentation, Pass pass) {
        return visits.last(pass, 1).stream()
                .filter(visit -> !visit.changedAt().isBefore(presentation.shownAt()))
                .findFirst();
    }

    private void settled(Pass pass, Visit visit, Drawing drawing, Viewer viewer) {
        drawing.line(visit.isGoingOn() ? "visit.are-in" : "visit.are-out");
        labels.passage(visit, drawing, viewer);
        checks.describe(pass, drawing, viewer);
        checks.seeingOut(visit, drawing, viewer);
    }
}
