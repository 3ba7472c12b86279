package io.frontdesk.conversation.screens;

import io.frontdesk.conversation.view.Viewer;
import io.frontdesk.people.People;
import io.frontdesk.people.Person;
import io.frontdesk.ticket.Ticket;
import io.frontdesk.ticket.TicketRow;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How tickets and the people around them are named. */
@Component
public class TicketLabels {

    private final People people;

    TicketLabels(People people) {
        this.people = people;
    }

    String row(Viewer viewer, TicketRow row) {
        return viewer.line("ticket.row", row.id(), row.status(), row.subject());
    }

    /** The applicant, and the organisation where there is one. */
    public String applicant(Ticket ticket) {
        var name = people.get(ticket.applicantId()).name();
        var counterparty = people.counterpartyName(ticket.counterpartyId());
        return counterparty == null ? name : name + ", " + counterparty;
    }

    /** Whether messages get through to the applicant. */
    boolean reaches(Ticket ticket) {
        return people.get(ticket.applicantId()).isReachable();
    }

    /** Who answers for the ticket; null while nobody does. */
    public @Nullable String responsible(Ticket ticket) {
        var id = ticket.responsibleId();
        return id == null ? null : people.find(id).map(Person::name).orElse(null);
    }
}
