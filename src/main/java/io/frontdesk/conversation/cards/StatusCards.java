package io.frontdesk.conversation.cards;

import io.frontdesk.conversation.Outgoing.Priority;
import io.frontdesk.conversation.Viewers;
import io.frontdesk.conversation.screens.OwnTicketScreens;
import io.frontdesk.conversation.screens.StatusMessages.Subject;
import io.frontdesk.conversation.screens.StatusMessages.Topic;
import io.frontdesk.people.People;
import io.frontdesk.ticket.Ticket;
import io.frontdesk.ticket.Tickets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** One message per ticket that tells its applicant how things stand: sent when the ticket is opened, and edited from then on. */
@Component
class StatusCards implements ReceiptBook {

    private static final String KIND = "status";

    private final LivingCards cards;
    private final OwnTicketScreens screens;
    private final Tickets tickets;
    private final People people;
    private final Viewers viewers;

    StatusCards(LivingCards cards, OwnTicketScreens screens, Tickets tickets, People people, Viewers viewers) {
        this.cards = cards;
        this.screens = screens;
        this.tickets = tickets;
        this.people = people;
        this.viewers = viewers;
    }

    @EventListener
    void on(Ticket.Progress event) {
        var ticket = event.ticket();
        var applicant = viewers.of(people.get(ticket.applicantId()));
        var status = screens.status(ticket, applicant);
        if (event instanceof Ticket.Opened) {
            cards.send(KIND, subject(ticket.id()), applicant, status, Priority.INTERACTIVE);
        } else {
            cards.update(subject(ticket.id()), applicant, status);
        }
    }

    private static Subject subject(long ticket) {
        return new Subject(Topic.TICKET, ticket);
    }

    @Override
    public Set<String> kinds() {
        return Set.of(KIND);
    }

    @Override
    public void delivered(String receipt, long chat, List<Long> messages) {
        var id = LivingCards.number(receipt);
        cards.delivered(
                subject(id),
                receipt,
                chat,
                messages,
                applicant -> Optional.of(screens.status(tickets.appliedBy(applicant.person(), id), applicant)));
    }
}
