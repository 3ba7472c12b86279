package io.frontdesk.pass;

import io.frontdesk.people.Person;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Cancels the passes of a holder who will be nobody, and ends their codes. */
@Component("passFarewells")
class Farewells {

    private final Passes passes;
    private final CodeShows shows;
    private final PassCodes codes;

    Farewells(Passes passes, CodeShows shows, PassCodes codes) {
        this.passes = passes;
        this.shows = shows;
        this.codes = codes;
    }

    /** First of all: the holder and others are still told of it. */
    @EventListener
    @Order(Ordered.HIGHEST_PRECEDENCE)
    void on(Person.Erasing event) {
        passes.cancelAllOf(event.person());
        shows.forgetAllOf(event.person());
        codes.revokeAllOf(event.person());
    }
}
