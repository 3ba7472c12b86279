package io.frontdesk.conversation.screens;

import io.frontdesk.conversation.map.ChatPlace.History;
import io.frontdesk.conversation.map.ChatQuestion.Say;
import io.frontdesk.conversation.map.PassPlace.Cancelling;
import io.frontdesk.conversation.map.PassPlace.Edit;
import io.frontdesk.conversation.map.PassPlace.Info;
import io.frontdesk.conversation.map.PassPlace.Month;
import io.frontdesk.conversation.map.PassPlace.Shelves;
import io.frontdesk.conversation.view.Button;
import io.frontdesk.conversation.view.Button.Look;
import io.frontdesk.conversation.view.Drawing;
import io.frontdesk.conversation.view.Screen;
import io.frontdesk.conversation.view.Viewer;
import io.frontdesk.pass.Pass;
import io.frontdesk.pass.Today;
import java.util.ArrayList;
import org.springframework.stereotype.Component;

/** A pass as its holder sees it: with nothing internal. */
@Component
public class OwnPassScreens {

    private final PassLabels labels;
    private final Today today;
    private final GuestScreens guests;

    OwnPassScreens(PassLabels labels, Today today, GuestScreens guests) {
        this.labels = labels;
        this.today = today;
        this.guests = guests;
    }

    Screen info(Pass pass, Viewer viewer) {
        var drawing = viewer.draw("pass.heading", pass.id());
        labels.standingOfOwn(pass, drawing, viewer);
        PassLabels.times(pass, drawing, viewer);
        PassLabels.details(pass, drawing);
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
        if (isComing && pass.isCancellable()) {
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
