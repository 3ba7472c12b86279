package io.frontdesk.conversation.screens;

import io.frontdesk.conversation.map.HeldCommand;
import io.frontdesk.conversation.map.HeldCommand.AskMyself;
import io.frontdesk.conversation.map.HeldCommand.Drop;
import io.frontdesk.conversation.map.HeldCommand.SendOutside;
import io.frontdesk.conversation.map.HeldPlace;
import io.frontdesk.conversation.map.HeldPlace.Dropped;
import io.frontdesk.conversation.map.HeldPlace.Held;
import io.frontdesk.conversation.map.HomePlace.Home;
import io.frontdesk.conversation.map.Place;
import io.frontdesk.conversation.map.TicketPlace.Sent;
import io.frontdesk.conversation.view.Screen;
import io.frontdesk.conversation.view.Viewer;
import io.frontdesk.ticket.TicketLists;
import io.frontdesk.ticket.Tickets;
import org.springframework.stereotype.Component;

/** Asks staff where a message belongs that they sent without saying so. */
@Component
public class HeldScreens {

    private static final int OFFERED = 5;

    private final HeldMessages held;
    private final Tickets tickets;
    private final TicketLists lists;
    private final Reception reception;
    private final TicketLabels labels;

    HeldScreens(HeldMessages held, Tickets tickets, TicketLists lists, Reception reception, TicketLabels labels) {
        this.held = held;
        this.tickets = tickets;
        this.lists = lists;
        this.reception = reception;
        this.labels = labels;
    }

    public Screen show(HeldPlace place, Viewer viewer) {
        return switch (place) {
            case Held its -> {
                var messages = held.count(viewer.person());
                yield messages > 0 ? where(messages, viewer) : dropped(viewer);
            }
            case Dropped its -> dropped(viewer);
        };
    }

    private Screen where(int messages, Viewer viewer) {
        var recent = lists.recentlyWorked(viewer.person(), OFFERED);
        var drawing = viewer.draw("held.held", messages)
                .line(recent.isEmpty() ? "held.where-nowhere" : "held.where", messages);
        return drawing.list(recent, row -> drawing.labelled(labels.row(viewer, row), new SendOutside(row.id())))
                .row(drawing.button("held.own", new AskMyself()), drawing.button("held.drop", new Drop()))
                .done();
    }

    private static Screen dropped(Viewer viewer) {
        return viewer.draw("held.dropped").row("home", new Home()).done();
    }

    public Place run(HeldCommand command, Viewer viewer) {
        return switch (command) {
            case SendOutside(var ticket) -> {
                tickets.workedBy(viewer.person(), ticket).requireOpen();
                held.release(viewer.person()).forEach(writing -> tickets.answer(viewer.person(), ticket, writing));
                yield new Sent(ticket);
            }
            case AskMyself its -> reception.askAll(viewer, held.release(viewer.person()));
            case Drop its -> {
                held.drop(viewer.person());
                yield new Dropped();
            }
        };
    }
}
