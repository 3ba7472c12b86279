package io.frontdesk.ticket;

import io.frontdesk.people.Person;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Sees that nobody's ticket stays with someone who is no operator any more. */
@Component
class Rerouting {

    private final Tickets tickets;

    Rerouting(Tickets tickets) {
        this.tickets = tickets;
    }

    @EventListener
    void on(Person.RoleChanged event) {
        if (event.from().servesTickets() && !event.person().role().servesTickets()) {
            tickets.rerouteAllOf(event.person());
        }
    }
}
