package io.frontdesk.conversation;

import io.frontdesk.people.Person;
import io.micrometer.core.instrument.MeterRegistry;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Turns away whoever is blocked, or nobody by now, before anything else: nothing they do reaches anybody, now or later. */
@Component
class Doorkeeper {

    private static final Logger log = LoggerFactory.getLogger(Doorkeeper.class);

    private final Whereabouts whereabouts;
    private final Viewers viewers;
    private final Chatter chatter;
    private final MeterRegistry meters;

    Doorkeeper(Whereabouts whereabouts, Viewers viewers, Chatter chatter, MeterRegistry meters) {
        this.whereabouts = whereabouts;
        this.viewers = viewers;
        this.chatter = chatter;
        this.meters = meters;
    }

    /** A message is met with silence: the person was told once. A press gets the notice that Telegram waits for. */
    void turnAway(Incoming incoming, Person person) {
        var what = incoming.getClass().getSimpleName();
        log.info("Turned away what {} did: {}", person.id(), what);
        meters.counter("conversation.turned.away", "what", what).increment();
        if (incoming instanceof Incoming.Pressed press) {
            var viewer = viewers.of(person);
            var why = person.isBlocked() ? "notice.blocked" : "notice.unknown";
            chatter.notice(viewer, press.callback(), viewer.line(why), true);
        }
    }

    @EventListener
    void on(Person.Blocked event) {
        whereabouts.nothingAsked(event.person());
    }
}
