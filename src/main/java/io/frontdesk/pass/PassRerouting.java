package io.frontdesk.pass;

import io.frontdesk.people.Person;
import io.frontdesk.people.Role;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Sees that nobody's pass stays with a chief of security who cannot decide on it any more. */
@Component
class PassRerouting {

    private final PassHandovers handovers;
    private final PassRouting routing;

    PassRerouting(PassHandovers handovers, PassRouting routing) {
        this.handovers = handovers;
        this.routing = routing;
    }

    @EventListener
    void on(Person.RoleChanged event) {
        if (event.from() == Role.SECURITY_CHIEF) {
            handovers.rerouteAllOf(event.person());
        }
    }

    @EventListener
    void on(Person.Blocked event) {
        if (isChief(event.person())) {
            handovers.rerouteAllOf(event.person());
        }
    }

    @EventListener
    void on(Person.BecameUnreachable event) {
        if (isChief(event.person())) {
            handovers.rerouteAllOf(event.person());
        }
    }

    @EventListener
    void on(Person.WentOffline event) {
        if (isChief(event.person())) {
            handovers.rerouteUndecidedOf(event.person());
        }
    }

    /** A pass that is being ordered now is given to them, or counted among those that were missed. */
    @EventListener
    @Order(Ordered.HIGHEST_PRECEDENCE)
    void on(Person.CameOnline event) {
        if (isChief(event.person())) {
            routing.alone();
        }
    }

    private static boolean isChief(Person person) {
        return person.role() == Role.SECURITY_CHIEF;
    }
}
