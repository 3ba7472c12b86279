package io.frontdesk.conversation.screens;

import io.frontdesk.conversation.map.ChatPlace.Sent;
import io.frontdesk.conversation.map.HeldPlace.Held;
import io.frontdesk.conversation.map.HeldPlace.Taken;
import io.frontdesk.conversation.map.HomePlace.Thanks;
import io.frontdesk.conversation.map.Place;
import io.frontdesk.conversation.map.TicketPlace.Info;
import io.frontdesk.conversation.screens.StatusMessages.Subject;
import io.frontdesk.conversation.view.Viewer;
import io.frontdesk.correspondence.Chats;
import io.frontdesk.correspondence.Correspondence;
import io.frontdesk.correspondence.Message;
import io.frontdesk.correspondence.Writing;
import io.frontdesk.pass.Passes;
import io.frontdesk.ticket.Intake;
import io.frontdesk.ticket.Ticket;
import io.frontdesk.ticket.Tickets;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Finds a place for messages that nobody asked for. */
@Component
public class Reception {

    private final Tickets tickets;
    private final Intake intake;
    private final Passes passes;
    private final Chats chats;
    private final Correspondence correspondence;
    private final FirstLine firstLine;
    private final HeldMessages held;
    private final Courtesy courtesy;
    private final StatusMessages statuses;

    Reception(
            Tickets tickets,
            Intake intake,
            Passes passes,
            Chats chats,
            Correspondence correspondence,
            FirstLine firstLine,
            HeldMessages held,
            Courtesy courtesy,
            StatusMessages statuses) {
        this.tickets = tickets;
        this.intake = intake;
        this.passes = passes;
        this.chats = chats;
        this.correspondence = correspondence;
        this.firstLine = firstLine;
        this.held = held;
        this.courtesy = courtesy;
        this.statuses = statuses;
    }

    /** A reply to a message of some chat, or to a message that tells how something stands, belongs there. Nothing where it is a reply to something else. */
    public Optional<Heard> reply(Viewer viewer, Writing writing) {
        var reply = writing.reply();
        return reply == null
                ? Optional.empty()
                : chats.shownAt(viewer.person(), reply.message())
                        .flatMap(message -> reply(viewer, message, writing))
                        .or(() -> statuses.at(viewer.person(), reply.message())
                                .map(subject -> goOn(viewer, subject, writing)));
    }

    private Optional<Heard> reply(Viewer viewer, Message message, Writing writing) {
        var chat = chats.chat(message.chatId());
        var own = tickets.owning(chat).filter(ticket -> ticket.isApplicant(viewer.person()));
        if (own.isPresent()) {
            return own.map(ticket -> goOn(viewer, ticket, writing));
        }
        return correspondence.mayRead(viewer.person(), chat)
                ? Optional.of(say(viewer, chat.id(), writing))
                : Optional.empty();
    }

    /** What somebody says about the very thing whose status they see. */
    private Heard goOn(Viewer viewer, Subject subject, Writing writing) {
        return switch (subject.topic()) {
            case TICKET -> goOn(viewer, tickets.appliedBy(viewer.person(), subject.id()), writing);
            case PASS -> say(viewer, passes.of(viewer.person(), subject.id()).externalChatId(), writing);
            case PRESENTATION ->
                say(viewer, passes.of(viewer.person(), subject.id()).internalChatId(), writing);
        };
    }

    private Heard say(Viewer viewer, long chat, Writing writing) {
        return Heard.then(
                new Sent(correspondence.write(viewer.person(), chat, writing).id()));
    }

    /** What the applicant says about this very ticket; where it is over, only a courtesy does not take it up again. */
    private Heard goOn(Viewer viewer, Ticket ticket, Writing writing) {
        if (ticket.isOpen()) {
            intake.write(viewer.person(), ticket.id(), writing);
            return Heard.SILENTLY;
        }
        return courtesy.is(writing.content()) ? Heard.then(new Thanks()) : takeUp(viewer, ticket.id(), writing);
    }

    /** The status message of the ticket it goes to says where it is. */
    Heard takeUp(Viewer viewer, long finished, Writing writing) {
        intake.takeUp(viewer.person(), finished, writing);
        return Heard.SILENTLY;
    }

    /** Staff are asked where it belongs. Everybody else is an applicant: it goes to the open ticket, or is a new question. */
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

    /** Holds what was meant for a ticket that a colleague has taken meanwhile. */
    Place hold(Viewer viewer, Writing writing, long taken) {
        held.hold(viewer.person(), writing);
        return new Taken(taken);
    }

    private Heard apply(Viewer viewer, Writing writing) {
        var open = intake.allOpenOf(viewer.person());
        if (!open.isEmpty()) {
            return write(viewer, open, writing);
        }
        return courtesy.is(writing.content()) ? Heard.then(new Thanks()) : firstLine.hear(viewer, writing);
    }

    /** It goes to the newest; an applicant with several is told to which. */
    private Heard write(Viewer viewer, List<Ticket> open, Writing writing) {
        var message = intake.write(viewer.person(), open.getLast().id(), writing);
        return open.size() == 1 ? Heard.SILENTLY : Heard.then(new Sent(message.id()));
    }

    /** Opens one ticket for several messages. */
    Place askAll(Viewer viewer, List<Writing> writings) {
        var ticket = intake.open(viewer.person(), writings.getFirst()).id();
        writings.stream().skip(1).forEach(writing -> intake.write(viewer.person(), ticket, writing));
        return new Info(ticket);
    }

    /** Opens a ticket whatever the message says; its status message tells of it. */
    Heard ask(Viewer viewer, Writing writing) {
        intake.open(viewer.person(), writing);
        return Heard.SILENTLY;
    }
}
