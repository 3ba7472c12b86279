package io.frontdesk.ticket;

import io.frontdesk.correspondence.Chat;
import io.frontdesk.correspondence.Chats;
import io.frontdesk.correspondence.Content;
import io.frontdesk.correspondence.Message;
import io.frontdesk.correspondence.Writing;
import io.frontdesk.people.People;
import io.frontdesk.people.Person;
import io.frontdesk.people.Refusal;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What applicants bring: into a ticket that is open, or a new one for the operator whose turn it is. */
@Service
@Transactional(noRollbackFor = Refusal.class)
public class Intake {

    private final TicketTable table;
    private final Tickets tickets;
    private final Chats chats;
    private final People people;
    private final Routing routing;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Intake(
            TicketTable table,
            Tickets tickets,
            Chats chats,
            People people,
            Routing routing,
            ApplicationEventPublisher events,
            Clock clock) {
        this.table = table;
        this.tickets = tickets;
        this.chats = chats;
        this.people = people;
        this.routing = routing;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Opens a ticket with its first message, for the operator whose turn it is; missed where there is none. It follows the one that
     * the applicant was through with last.
     */
    public Ticket open(Person applicant, Writing question) {
        return open(applicant, question, null);
    }

    private Ticket open(Person applicant, Writing question, @Nullable Content answered) {
        var ticket = drafted(applicant, question);
        if (openOf(applicant).isEmpty()) {
            table.findFirstByApplicantIdAndStatusOrderByFinishedAtDesc(applicant.id(), TicketStatus.FINISHED)
                    .ifPresent(previous -> ticket.follow(previous, false));
        }
        return opened(ticket, applicant, question, answered);
    }

    /**
     * What the assistant was asked goes on to the operators: in the newest ticket that is open, else in a new one.
     *
     * @param answered what the assistant has said to it; null where it has said nothing
     */
    public Ticket escalate(Person applicant, Writing question, @Nullable Content answered) {
        var open = openOf(applicant);
        open.ifPresent(ticket -> write(ticket, applicant, question, answered));
        return open.orElseGet(() -> open(applicant, question, answered));
    }

    /** The applicant takes a finished matter up again: in the open ticket that does so already, else in a new one. */
    public void takeUp(Person applicant, long finished, Writing writing) {
        var previous = tickets.appliedBy(applicant, finished);
        table.findFirstByPreviousIdAndContinuesPreviousTrueAndStatusNotOrderByIdDesc(finished, TicketStatus.FINISHED)
                .ifPresentOrElse(
                        open -> write(applicant, open.id(), writing), () -> continued(previous, applicant, writing));
    }

    private void continued(Ticket previous, Person applicant, Writing question) {
        var ticket = drafted(applicant, question);
        ticket.follow(previous, true);
        opened(ticket, applicant, question, null);
    }

    private Ticket drafted(Person applicant, Writing question) {
        var external = chats.open(Chat.Kind.EXTERNAL, Chat.Owner.TICKET).id();
        var internal = chats.open(Chat.Kind.INTERNAL, Chat.Owner.TICKET).id();
        return new Ticket(applicant, Subject.of(question.content()), external, internal, clock.instant());
    }

    private Ticket opened(Ticket draft, Person applicant, Writing question, @Nullable Content answered) {
        var ticket = table.save(draft);
        Stream.of(ticket.externalChatId(), ticket.internalChatId())
                .map(chats::chat)
                .forEach(chat -> chat.belongsTo(ticket.id()));
        routing.operatorFor(ticket).ifPresent(operator -> ticket.assign(operator, clock.instant()));
        var message = post(ticket, applicant, question, answered);
        events.publishEvent(new Ticket.Opened(ticket, message));
        return ticket;
    }

    private Message post(Ticket ticket, Person applicant, Writing question, @Nullable Content answered) {
        var message = chats.post(ticket.externalChatId(), applicant, question);
        if (answered != null) {
            chats.post(ticket.externalChatId(), people.assistant(), new Writing(answered, List.of(), null));
        }
        return message;
    }

    /** The ticket that takes in what the applicant writes next. */
    public Optional<Ticket> openOf(Person applicant) {
        return table.findFirstByApplicantIdAndStatusNotOrderByIdDesc(applicant.id(), TicketStatus.FINISHED);
    }

    /** Every ticket of this applicant that is open, oldest first. */
    public List<Ticket> allOpenOf(Person applicant) {
        return table.findByApplicantIdAndStatusNotOrderById(applicant.id(), TicketStatus.FINISHED);
    }

    /** The applicant adds a message. */
    public Message write(Person applicant, long id, Writing writing) {
        var ticket = tickets.appliedBy(applicant, id);
        ticket.requireOpen();
        return write(ticket, applicant, writing, null);
    }

    private Message write(Ticket ticket, Person applicant, Writing writing, @Nullable Content answered) {
        var message = post(ticket, applicant, writing, answered);
        ticket.applicantWrote(clock.instant());
        routeMissed(ticket);
        events.publishEvent(new Ticket.ApplicantWrote(ticket, message));
        return message;
    }

    /** A missed ticket that speaks up again is heard by whoever is there by now. */
    private void routeMissed(Ticket ticket) {
        if (ticket.status() == TicketStatus.MISSED) {
            routing.operatorFor(ticket).ifPresent(operator -> ticket.assign(operator, clock.instant()));
        }
    }

    /** There will be nobody to answer. */
    void abandonAllOf(Person applicant) {
        for (var ticket : allOpenOf(applicant)) {
            ticket.finish(applicant, clock.instant());
            events.publishEvent(new Ticket.Abandoned(ticket));
        }
    }
}
