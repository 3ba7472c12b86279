package io.frontdesk.ticket;

import io.frontdesk.people.Person;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Sees that nobody's ticket stays with someone who cannot work on it any more. */
@Component
class Rerouting {

    private final Handovers handovers;
    private final Routing routing;

    Rerouting(Handovers handovers, Routing routing) {
        this.handovers = handovers;
        this.routing = routing;
    }

    @EventListener
    void on(Person.RoleChanged event) {
        if (event.from().servesTickets() && !event.person().servesTickets()) {
            handovers.rerouteAllOf(event.person());
        }
    }

    @EventListener
    void on(Person.BecameUnreachable event) {
        if (event.person().role().servesTickets()) {
            handovers.rerouteAllOf(event.person());
        }
    }

    /** A ticket that is being given to them now is still seen by whoever counts what they have. */
    @EventListener
    @Order(Ordered.HIGHEST_PRECEDENCE)
    void on(Person.WentOffline event) {
        if (event.person().role().servesTickets()) {
            routing.alone();
        }
    }

    @EventListener
    void on(Person.Blocked event) {
        handovers.rerouteAllOf(event.person());
    }
}
