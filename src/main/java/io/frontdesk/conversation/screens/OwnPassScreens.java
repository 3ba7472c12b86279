package io.frontdesk.conversation.screens;

import io.frontdesk.conversation.map.ChatPlace.History;
import io.frontdesk.conversation.map.ChatQuestion.Say;
import io.frontdesk.conversation.map.CodeCommand.Send;
import io.frontdesk.conversation.map.PassPlace.Cancelling;
import io.frontdesk.conversation.map.PassPlace.Edit;
import io.frontdesk.conversation.map.PassPlace.Info;
import io.frontdesk.conversation.map.PassPlace.Month;
import io.frontdesk.conversation.map.PassPlace.Shelves;
import io.frontdesk.conversation.map.VisitPlace.Posts;
import io.frontdesk.conversation.view.Button;
import io.frontdesk.conversation.view.Button.Look;
import io.frontdesk.conversation.view.Drawing;
import io.frontdesk.conversation.view.Screen;
import io.frontdesk.conversation.view.Viewer;
import io.frontdesk.pass.Pass;
import io.frontdesk.pass.Today;
import io.frontdesk.pass.Verdicts;
import java.util.ArrayList;
import org.springframework.stereotype.Component;

/** A pass as its holder sees it: with nothing internal. */
@Component
public class OwnPassScreens {

    private final PassLabels labels;
    private final Today today;
    private final GuestScreens guests;
    private final Verdicts verdicts;

    OwnPassScreens(PassLabels labels, Today today, GuestScreens guests, Verdicts verdicts) {
        this.labels = labels;
        this.today = today;
        this.guests = guests;
        this.verdicts = verdicts;
    }

    Screen info(Pass pass, Viewer viewer) {
        var drawing = viewer.draw("pass.heading", pass.id());
        labels.standingOfOwn(pass, drawing, viewer);
        PassLabels.times(pass, drawing, viewer);
        PassLabels.details(pass, drawing);
        if (verdicts.of(pass).isPresentable()) {
            drawing.row(
                    drawing.button("show", new Posts(pass.id(), 0), Look.PRIMARY),
                    drawing.button("code", new Send(pass.id())));
        }
        drawing.row(
                drawing.button("write", new Say(pass.externalChatId())),
                drawing.button("history", new History(pass.externalChatId(), 0)));
        guests.offer(drawing, pass);
        changes(pass, drawing);
        return drawing.back(new Shelves()).done();
    }

    private void changes(Pass pass, Drawing drawing) {
        var isComing = !today.isOver(pass);
        var row = new ArrayList<Button>();
        if (isComing && pass.status().isOpen()) {
            row.add(drawing.button("edit", new Edit(pass.id())));
        }
        row.add(drawing.button("repeat", new Month(pass.id())));
        drawing.row(row.toArray(Button[]::new));
        if (isComing && pass.isCancellable() && !verdicts.of(pass).isUsed()) {
            drawing.row(drawing.button("cancel-pass", new Cancelling(pass.id()), Look.DANGER));
        }
    }

    /** The one message in which the holder sees how the pass stands; it is edited as things change. */
    public Screen status(Pass pass, Viewer viewer) {
        var drawing = viewer.draw("card.pass-own", pass.id(), viewer.moment(pass.starts()));
        labels.standingOfOwn(pass, drawing, viewer);
        return drawing.row("pass", new Info(pass.id())).done();
    }
}
