package io.frontdesk.conversation.screens;

import io.frontdesk.conversation.map.HomePlace.Home;
import io.frontdesk.conversation.map.Place;
import io.frontdesk.conversation.map.TicketPlace.External;
import io.frontdesk.conversation.map.TicketPlace.Finishing;
import io.frontdesk.conversation.map.TicketPlace.Info;
import io.frontdesk.conversation.map.TicketPlace.Internal;
import io.frontdesk.conversation.map.TicketPlace.Sent;
import io.frontdesk.conversation.map.TicketPlace.SentInside;
import io.frontdesk.conversation.map.TicketQuestion.Answer;
import io.frontdesk.conversation.map.TicketQuestion.AnswerInside;
import io.frontdesk.conversation.map.TicketQuestion.Write;
import io.frontdesk.conversation.view.Drawing;
import io.frontdesk.conversation.view.Screen;
import io.frontdesk.conversation.view.Viewer;
import io.frontdesk.correspondence.Chats;
import io.frontdesk.people.Person;
import io.frontdesk.ticket.Ticket;
import io.frontdesk.ticket.Tickets;
import java.util.function.IntFunction;
import org.springframework.stereotype.Component;

/** The two chats of a ticket, and the word that a message has gone out into one. */
@Component
class TicketChatScreens {

    private static final int ENTRIES = 5;

    private final Tickets tickets;
    private final Chats chats;
    private final Entries entries;
    private final TicketLabels labels;

    TicketChatScreens(Tickets tickets, Chats chats, Entries entries, TicketLabels labels) {
        this.tickets = tickets;
        this.chats = chats;
        this.entries = entries;
        this.labels = labels;
    }

    Screen external(External place, Viewer viewer) {
        var ticket = tickets.of(viewer.person(), place.ticket());
        var drawing = viewer.draw("chat.external", ticket.id());
        history(ticket.externalChatId(), place.page(), drawing, viewer, page -> new External(ticket.id(), page));
        if (ticket.isOpen()) {
            drawing.row(writing(ticket, viewer.person()), say(ticket, viewer.person()));
        }
        return drawing.back(new Info(ticket.id())).done();
    }

    private static String writing(Ticket ticket, Person person) {
        return ticket.isApplicant(person) ? "write" : "answer";
    }

    private static Place say(Ticket ticket, Person person) {
        return ticket.isApplicant(person) ? new Write(ticket.id()) : new Answer(ticket.id());
    }

    Screen internal(Internal place, Viewer viewer) {
        var ticket = tickets.workedBy(viewer.person(), place.ticket());
        var drawing = viewer.draw("chat.internal", ticket.id());
        history(ticket.internalChatId(), place.page(), drawing, viewer, page -> new Internal(ticket.id(), page));
        return drawing.row("answer-inside", new AnswerInside(ticket.id()))
                .back(new Info(ticket.id()))
                .done();
    }

    /** One page, oldest entry of it on top as in any chat; page 0 holds the newest. */
    private void history(long chat, int asked, Drawing drawing, Viewer viewer, IntFunction<Place> at) {
        var total = chats.count(chat);
        var last = Math.max(0, (total - 1) / ENTRIES);
        var page = Math.min(asked, last);
        drawing.lineIf(total == 0, "chat.empty");
        entries.of(chats.history(chat, page, ENTRIES).reversed(), viewer)
                .forEach(entry -> drawing.gap().line(entry));
        drawing.turningBack(page, last, at);
    }

    Screen sent(Sent place, Viewer viewer) {
        var ticket = tickets.of(viewer.person(), place.ticket());
        var drawing = viewer.draw("sent.outside", ticket.id());
        if (ticket.isApplicant(viewer.person())) {
            return drawing.row("ticket", new Info(ticket.id()))
                    .row("home", new Home())
                    .done();
        }
        drawing.lineIf(!labels.reaches(ticket), "ticket.unreachable");
        return drawing.row(
                        drawing.button("answer-more", new Answer(ticket.id())),
                        drawing.button("info", new Info(ticket.id())))
                .row("finish", new Finishing(ticket.id()))
                .done();
    }

    Screen sentInside(SentInside place, Viewer viewer) {
        var ticket = tickets.workedBy(viewer.person(), place.ticket());
        var drawing = viewer.draw("sent.inside", ticket.id());
        return drawing.row(
                        drawing.button("internal", new Internal(ticket.id(), 0)),
                        drawing.button("info", new Info(ticket.id())))
                .done();
    }
}
