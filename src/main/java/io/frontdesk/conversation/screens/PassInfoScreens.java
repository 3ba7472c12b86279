package io.frontdesk.conversation.screens;

import io.frontdesk.conversation.map.ChatPlace.History;
import io.frontdesk.conversation.map.ChatQuestion.Say;
import io.frontdesk.conversation.map.PassCommand.Approve;
import io.frontdesk.conversation.map.PassPlace.Info;
import io.frontdesk.conversation.map.PassPlace.Shelves;
import io.frontdesk.conversation.map.PassQuestion.Reject;
import io.frontdesk.conversation.map.PassQuestion.Withdraw;
import io.frontdesk.conversation.map.VisitPlace.Check;
import io.frontdesk.conversation.view.Button;
import io.frontdesk.conversation.view.Button.Look;
import io.frontdesk.conversation.view.Drawing;
import io.frontdesk.conversation.view.Screen;
import io.frontdesk.conversation.view.Viewer;
import io.frontdesk.correspondence.Chats;
import io.frontdesk.correspondence.Correspondence;
import io.frontdesk.correspondence.Participants;
import io.frontdesk.pass.Pass;
import io.frontdesk.pass.PassStatus;
import io.frontdesk.pass.Passes;
import io.frontdesk.pass.Today;
import io.frontdesk.pass.Verdicts;
import io.frontdesk.people.People;
import java.util.ArrayList;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** One pass, as the staff see it; its holder is shown the own view. */
@Component
public class PassInfoScreens {

    private final Passes passes;
    private final Today today;
    private final Verdicts verdicts;
    private final PassLabels labels;
    private final VisitLabels visits;
    private final OwnPassScreens own;
    private final Participants participants;
    private final People people;
    private final Chats chats;
    private final Correspondence correspondence;

    PassInfoScreens(
            Passes passes,
            Today today,
            Verdicts verdicts,
            PassLabels labels,
            VisitLabels visits,
            OwnPassScreens own,
            Participants participants,
            People people,
            Chats chats,
            Correspondence correspondence) {
        this.passes = passes;
        this.today = today;
        this.verdicts = verdicts;
        this.labels = labels;
        this.visits = visits;
        this.own = own;
        this.participants = participants;
        this.people = people;
        this.chats = chats;
        this.correspondence = correspondence;
    }

    Screen info(Info place, Viewer viewer) {
        var pass = passes.of(viewer.person(), place.pass());
        return pass.isHolder(viewer.person()) ? own.info(pass, viewer) : ofStaff(pass, viewer);
    }

    private Screen ofStaff(Pass pass, Viewer viewer) {
        var drawing = viewer.draw("pass.heading", pass.id());
        labels.standing(pass, drawing, viewer);
        visit(pass, drawing, viewer);
        inside(pass, drawing);
        visits.history(pass, drawing, viewer);
        decisions(pass, drawing, viewer);
        answers(pass, drawing, viewer);
        return drawing.rowIf(viewer.person().role().watchesPosts(), "check", new Check(pass.id()))
                .row(
                        drawing.button("external", new History(pass.externalChatId(), 0)),
                        drawing.button("internal", new History(pass.internalChatId(), 0)))
                .back(new Shelves())
                .done();
    }

    private void visit(Pass pass, Drawing drawing, Viewer viewer) {
        PassLabels.times(pass, drawing, viewer);
        drawing.line("pass.holder", labels.holder(pass))
                .lineIf(labels.isBlocked(pass), "pass.holder-blocked")
                .lineIf(!labels.reaches(pass), "pass.holder-unreachable");
        PassLabels.details(pass, drawing);
    }

    private void inside(Pass pass, Drawing drawing) {
        var inside = participants.of(pass.internalChatId());
        drawing.lineIf(
                !inside.isEmpty(),
                "pass.participants",
                people.names(inside).values().stream().sorted().collect(Collectors.joining(", ")));
    }

    private void decisions(Pass pass, Drawing drawing, Viewer viewer) {
        if (!viewer.person().role().approvesPasses() || today.isOver(pass)) {
            return;
        }
        var row = new ArrayList<Button>();
        if (pass.isApprovable()) {
            row.add(drawing.button("approve", new Approve(pass.id(), pass.edition()), Look.SUCCESS));
        }
        if (pass.status().isOpen()) {
            row.add(drawing.button("reject", new Reject(pass.id()), Look.DANGER));
        } else if (pass.status() == PassStatus.APPROVED && !verdicts.of(pass).isUsed()) {
            row.add(drawing.button("reject", new Withdraw(pass.id()), Look.DANGER));
        }
        drawing.row(row.toArray(Button[]::new));
    }

    private void answers(Pass pass, Drawing drawing, Viewer viewer) {
        var mayAnswer = correspondence.mayWrite(viewer.person(), chats.chat(pass.externalChatId()));
        drawing.rowIf(mayAnswer, "answer", new Say(pass.externalChatId()))
                .row("answer-inside", new Say(pass.internalChatId()));
    }

    /** The message in which one of the staff sees a pass to be decided; it is edited as things change. */
    public Screen card(Pass pass, Viewer viewer) {
        var drawing = viewer.draw("card.pass", pass.id(), labels.holder(pass));
        labels.standing(pass, drawing, viewer);
        PassLabels.times(pass, drawing, viewer);
        PassLabels.details(pass, drawing);
        decisions(pass, drawing, viewer);
        return drawing.row("info", new Info(pass.id())).done();
    }
}
