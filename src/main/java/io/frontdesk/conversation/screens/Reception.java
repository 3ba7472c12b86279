package io.frontdesk.conversation.screens;

import io.frontdesk.conversation.map.ChatPlace.Sent;
import io.frontdesk.conversation.map.HeldPlace.Held;
import io.frontdesk.conversation.map.HomePlace.Thanks;
import io.frontdesk.conversation.map.Place;
import io.frontdesk.conversation.map.TicketPlace.Opened;
import io.frontdesk.conversation.view.Viewer;
import io.frontdesk.correspondence.Chats;
import io.frontdesk.correspondence.Correspondence;
import io.frontdesk.correspondence.Message;
import io.frontdesk.correspondence.Writing;
import io.frontdesk.ticket.Ticket;
import io.frontdesk.ticket.Tickets;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Finds a place for messages that nobody asked for. */
@Component
public class Reception {

    private final Tickets tickets;
    private final Chats chats;
    private final Correspondence correspondence;
    private final HeldMessages held;
    private final Courtesy courtesy;

    Reception(Tickets tickets, Chats chats, Correspondence correspondence, HeldMessages held, Courtesy courtesy) {
        this.tickets = tickets;
        this.chats = chats;
        this.correspondence = correspondence;
        this.held = held;
        this.courtesy = courtesy;
    }

    /** A reply to a message of some chat belongs to that chat. Nothing where it is a reply to something else, or to what is over. */
    public Optional<Heard> reply(Viewer viewer, Writing writing) {
        var reply = writing.reply();
        return reply == null
                ? Optional.empty()
                : chats.shownAt(viewer.person(), reply.message()).flatMap(message -> reply(viewer, message, writing));
    }

    private Optional<Heard> reply(Viewer viewer, Message message, Writing writing) {
        var chat = chats.chat(message.chatId());
        var own = tickets.owning(chat).filter(ticket -> ticket.isApplicant(viewer.person()));
        if (own.isPresent()) {
            return own.filter(Ticket::isOpen).map(ticket -> write(viewer, ticket, writing));
        }
        return correspondence.mayRead(viewer.person(), chat)
                ? Optional.of(Heard.then(new Sent(correspondence
                        .write(viewer.person(), chat.id(), writing)
                        .id())))
                : Optional.empty();
    }

    /** Staff are asked where it belongs. Everybody else is an applicant: it goes to the open ticket, or opens one. */
    public Heard unasked(Viewer viewer, Writing writing) {
        return keep(viewer, writing).map(Heard::then).orElseGet(() -> apply(viewer, writing));
    }

    /** Holds a message of the staff until they say where it goes. */
    public Optional<Place> keep(Viewer viewer, Writing writing) {
        if (!viewer.person().role().servesTickets()) {
            return Optional.empty();
        }
        held.hold(viewer.person(), writing);
        return Optional.of(new Held());
    }

    private Heard apply(Viewer viewer, Writing writing) {
        var open = tickets.openOf(viewer.person());
        if (open.isPresent()) {
            return write(viewer, open.get(), writing);
        }
        return courtesy.is(writing.content()) ? Heard.then(new Thanks()) : Heard.then(ask(viewer, writing));
    }

    private Heard write(Viewer viewer, Ticket ticket, Writing writing) {
        tickets.write(viewer.person(), ticket.id(), writing);
        return Heard.SILENTLY;
    }

    /** Opens one ticket for several messages. */
    Place askAll(Viewer viewer, List<Writing> writings) {
        var ticket = tickets.open(viewer.person(), writings.getFirst()).id();
        writings.stream().skip(1).forEach(writing -> tickets.write(viewer.person(), ticket, writing));
        return new Opened(ticket);
    }

    /** Opens a ticket whatever the message says. */
    Place ask(Viewer viewer, Writing writing) {
        return new Opened(tickets.open(viewer.person(), writing).id());
    }
}
