package io.frontdesk.conversation.cards;

import io.frontdesk.correspondence.Chats;
import io.frontdesk.correspondence.Message;
import io.frontdesk.correspondence.Undelivered;
import io.frontdesk.people.People;
import io.frontdesk.people.Person;
import io.frontdesk.ticket.Intake;
import io.frontdesk.ticket.Ticket;
import io.frontdesk.ticket.Tickets;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Applicants whom nothing reaches, because they blocked the bot or are blocked themselves: whoever serves them learns of it, that they
 * are back, and when what waited has reached them.
 */
@Component
class UnreachableCards {

    private final TicketLines lines;
    private final Tickets tickets;
    private final Intake intake;
    private final People people;
    private final Chats chats;
    private final Undelivered undelivered;

    UnreachableCards(
            TicketLines lines, Tickets tickets, Intake intake, People people, Chats chats, Undelivered undelivered) {
        this.lines = lines;
        this.tickets = tickets;
        this.intake = intake;
        this.people = people;
        this.chats = chats;
        this.undelivered = undelivered;
    }

    @EventListener
    void on(Person.BecameUnreachable event) {
        tellResponsible(event.person(), "card.unreachable");
    }

    @EventListener
    void on(Person.CameBack event) {
        tellResponsible(event.person(), "card.came-back");
    }

    @EventListener
    void on(Person.Blocked event) {
        tellResponsible(event.person(), "card.applicant-blocked");
    }

    @EventListener
    void on(Person.Unblocked event) {
        tellResponsible(event.person(), "card.applicant-unblocked");
    }

    private void tellResponsible(Person applicant, String key) {
        for (var ticket : intake.allOpenOf(applicant)) {
            var responsible = ticket.responsibleId();
            if (responsible != null) {
                lines.tell(responsible, ticket, key, "");
            }
        }
    }

    @EventListener
    void on(Ticket.Answered event) {
        var applicant = event.ticket().applicantId();
        if (!people.get(applicant).isReachable()) {
            undelivered.add(event.answer().id(), applicant);
        }
    }

    /** A message could not be delivered to this reader for now. */
    void stuck(Message message, long reader) {
        owning(message)
                .filter(ticket -> ticket.applicantId() == reader && message.authorId() != reader)
                .ifPresent(ticket -> undelivered.add(message.id(), reader));
    }

    /** A message has reached this reader; its author hears of it if it, and all before it, had to wait. */
    void arrived(Message message, long reader) {
        if (undelivered.remove(message.id(), reader)
                && !message.isWithdrawn()
                && undelivered.count(message.chatId(), message.authorId()) == 0) {
            owning(message)
                    .filter(ticket -> tickets.worksOn(people.get(message.authorId()), ticket))
                    .ifPresent(ticket -> lines.tell(message.authorId(), ticket, "card.went-out", ""));
        }
    }

    private Optional<Ticket> owning(Message message) {
        return tickets.owning(chats.chat(message.chatId()));
    }
}
