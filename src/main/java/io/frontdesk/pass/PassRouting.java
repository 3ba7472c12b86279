package io.frontdesk.pass;

import io.frontdesk.people.Person;
import io.frontdesk.people.Role;
import io.frontdesk.people.Turns;
import io.frontdesk.people.Work;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Chooses the chief of security who decides on a pass. */
@Component
class PassRouting {

    private static final Set<Role> CHIEFS = EnumSet.of(Role.SECURITY_CHIEF);
    private static final long LOCK = 0x70617373L;

    private final Turns turns;
    private final Today today;

    PassRouting(Turns turns, Today today) {
        this.turns = turns;
        this.today = today;
    }

    /** A visit that is over is no load. */
    private Work passes() {
        return new Work(
                "pass",
                "pass.status = 'UNAPPROVED' and pass.until >= :today",
                Map.of("today", today.start().atOffset(ZoneOffset.UTC)),
                CHIEFS,
                LOCK);
    }

    /** Waits until no other transaction weighs loads; from here to the end of this one nobody is given a pass elsewhere. */
    void alone() {
        turns.alone(passes());
    }

    /** Whose turn it is, besides the holder and whoever has the pass now. */
    Optional<Person> chiefFor(Pass pass) {
        var without = new HashSet<>(Set.of(pass.holderId()));
        if (pass.responsibleId() != null) {
            without.add(pass.responsibleId());
        }
        return turns.next(passes(), pass.id(), without, Instant.EPOCH);
    }

    /** Notes that the pass goes on without its responsible one. */
    void lost(Pass pass, Person by, Instant now) {
        turns.lost(passes(), pass.id(), by, now);
    }
}
