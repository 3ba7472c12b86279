package io.frontdesk.ticket;

import io.frontdesk.people.Person;
import io.frontdesk.people.Role;
import io.frontdesk.people.Turns;
import io.frontdesk.people.Work;
import java.time.Instant;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Chooses the operator of a ticket. */
@Component
class Routing {

    private static final Work TICKETS = new Work(
            "ticket",
            "ticket.status in ('UNANSWERED', 'ANSWERED')",
            Map.of(),
            EnumSet.of(Role.ADMINISTRATOR, Role.MANAGER),
            0x7469636b6574L);

    private final Turns turns;

    Routing(Turns turns) {
        this.turns = turns;
    }

    /** Waits until no other transaction weighs loads; from here to the end of this one nobody is given a ticket elsewhere. */
    void alone() {
        turns.alone(TICKETS);
    }

    /** Whose turn it is, besides the applicant and whoever has the ticket now. */
    Optional<Person> operatorFor(Ticket ticket) {
        return operatorFor(ticket, Instant.EPOCH);
    }

    /** The same among those who have done something since. */
    Optional<Person> operatorFor(Ticket ticket, Instant activeSince) {
        var without = new HashSet<>(Set.of(ticket.applicantId()));
        if (ticket.responsibleId() != null) {
            without.add(ticket.responsibleId());
        }
        return turns.next(TICKETS, ticket.id(), without, activeSince);
    }

    /** Notes that the ticket goes on without its responsible one. */
    void lost(Ticket ticket, Person by, Instant now) {
        turns.lost(TICKETS, ticket.id(), by, now);
    }
}
