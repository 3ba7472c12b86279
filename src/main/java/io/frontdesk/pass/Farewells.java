package io.frontdesk.pass;

import io.frontdesk.people.Person;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Cancels the passes of a holder who will be nobody. */
@Component("passFarewells")
class Farewells {

    private final Passes passes;

    Farewells(Passes passes) {
        this.passes = passes;
    }

    /** First of all: the holder and others are still told of it. */
    @EventListener
    @Order(Ordered.HIGHEST_PRECEDENCE)
    void on(Person.Erasing event) {
        passes.cancelAllOf(event.person());
    }
}
