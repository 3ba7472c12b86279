package io.frontdesk.conversation.screens;

import io.frontdesk.conversation.map.ChatPlace.Sent;
import io.frontdesk.conversation.map.HeldCommand;
import io.frontdesk.conversation.map.HeldCommand.AskMyself;
import io.frontdesk.conversation.map.HeldCommand.Drop;
import io.frontdesk.conversation.map.HeldCommand.SendInside;
import io.frontdesk.conversation.map.HeldCommand.SendOutside;
import io.frontdesk.conversation.map.HeldPlace;
import io.frontdesk.conversation.map.HeldPlace.Dropped;
import io.frontdesk.conversation.map.HeldPlace.Held;
import io.frontdesk.conversation.map.HeldPlace.HeldInside;
import io.frontdesk.conversation.map.HeldPlace.Taken;
import io.frontdesk.conversation.map.HomePlace.Home;
import io.frontdesk.conversation.map.Place;
import io.frontdesk.conversation.view.Drawing;
import io.frontdesk.conversation.view.Screen;
import io.frontdesk.conversation.view.Viewer;
import io.frontdesk.correspondence.Message;
import io.frontdesk.correspondence.Writing;
import io.frontdesk.ticket.Ticket;
import io.frontdesk.ticket.TicketLists;
import io.frontdesk.ticket.Tickets;
import java.util.function.Function;
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
            case Held its -> where(viewer);
            case Taken(var id) -> taken(tickets.workedBy(viewer.person(), id), viewer);
            case HeldInside its -> inside(viewer);
            case Dropped its -> dropped(viewer);
        };
    }

    private Screen where(Viewer viewer) {
        var messages = held.count(viewer.person());
        if (messages == 0) {
            return dropped(viewer);
        }
        return where(viewer.draw("held.held", messages), messages, viewer);
    }

    private Screen taken(Ticket ticket, Viewer viewer) {
        var messages = held.count(viewer.person());
        var by = labels.responsible(ticket);
        if (messages == 0 || by == null) {
            return where(viewer);
        }
        var drawing = viewer.draw("held.taken", ticket.id(), by)
                .line("held.held", messages)
                .row("held.anyway", new SendOutside(ticket.id()));
        return where(drawing, messages, viewer);
    }

    private Screen where(Drawing drawing, int messages, Viewer viewer) {
        var recent = lists.recentlyWorked(viewer.person(), OFFERED);
        drawing.line(recent.isEmpty() ? "held.where-nowhere" : "held.where", messages);
        return drawing.list(recent, row -> drawing.labelled(labels.row(viewer, row), new SendOutside(row.id())))
                .rowIf(!recent.isEmpty(), "held.inside", new HeldInside())
                .row(drawing.button("held.own", new AskMyself()), drawing.button("held.drop", new Drop()))
                .done();
    }

    private Screen inside(Viewer viewer) {
        var messages = held.count(viewer.person());
        if (messages == 0) {
            return dropped(viewer);
        }
        var recent = lists.recentlyWorked(viewer.person(), OFFERED);
        var drawing = viewer.draw("held.held", messages).line("held.where-inside");
        return drawing.list(recent, row -> drawing.labelled(labels.row(viewer, row), new SendInside(row.id())))
                .back(new Held())
                .done();
    }

    private static Screen dropped(Viewer viewer) {
        return viewer.draw("held.dropped").row("home", new Home()).done();
    }

    public Place run(HeldCommand command, Viewer viewer) {
        return switch (command) {
            case SendOutside(var ticket) -> {
                tickets.workedBy(viewer.person(), ticket).requireOpen();
                yield sent(viewer, writing -> tickets.answer(viewer.person(), ticket, writing));
            }
            case SendInside(var ticket) -> {
                tickets.workedBy(viewer.person(), ticket);
                yield sent(viewer, writing -> tickets.writeInside(viewer.person(), ticket, writing));
            }
            case AskMyself its -> reception.askAll(viewer, held.release(viewer.person()));
            case Drop its -> {
                held.drop(viewer.person());
                yield new Dropped();
            }
        };
    }

    /** All that is held, one after the other; the confirmation is of the last. */
    private Place sent(Viewer viewer, Function<Writing, Message> send) {
        return new Sent(held.release(viewer.person()).stream()
                .map(send)
                .reduce((earlier, later) -> later)
                .orElseThrow()
                .id());
    }
}
