package io.frontdesk.conversation.screens;

import io.frontdesk.conversation.map.TicketPlace.Info;
import io.frontdesk.conversation.view.Drawing;
import io.frontdesk.conversation.view.Viewer;
import io.frontdesk.people.People;
import io.frontdesk.people.Person;
import io.frontdesk.ticket.Ticket;
import io.frontdesk.ticket.TicketRow;
import io.frontdesk.ticket.Tickets;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How tickets and the people around them are named. */
@Component
public class TicketLabels {

    private final People people;
    private final Tickets tickets;

    TicketLabels(People people, Tickets tickets) {
        this.people = people;
        this.tickets = tickets;
    }

    String row(Viewer viewer, TicketRow row) {
        return viewer.line("ticket.row", row.id(), row.status(), row.subject());
    }

    /** The same for its applicant, in whose eyes it waits, has an answer, or is over. */
    String ownRow(Viewer viewer, TicketRow row) {
        return viewer.line("ticket.row-own", row.id(), row.status(), row.subject());
    }

    /** A button to the ticket that this one follows. */
    void previous(Ticket ticket, Drawing drawing, Viewer viewer) {
        tickets.previous(viewer.person(), ticket)
                .ifPresent(previous -> drawing.row(
                        drawing.labelled(viewer.line("ticket.previous", previous.id()), new Info(previous.id()))));
    }

    /** The applicant, and the organisation where there is one. */
    public String applicant(Ticket ticket) {
        var name = people.get(ticket.applicantId()).name();
        var counterparty = people.counterpartyName(ticket.counterpartyId());
        return counterparty == null ? name : name + ", " + counterparty;
    }

    /** Whether messages get through to the applicant. */
    public boolean reaches(Ticket ticket) {
        return people.get(ticket.applicantId()).isReachable();
    }

    /** Whether the applicant is turned away, so that there is nobody to answer. */
    public boolean isBlocked(Ticket ticket) {
        return people.get(ticket.applicantId()).isBlocked();
    }

    /** Who answers for the ticket; null while nobody does. */
    public @Nullable String responsible(Ticket ticket) {
        var id = ticket.responsibleId();
        return id == null ? null : people.find(id).map(Person::name).orElse(null);
    }
}
