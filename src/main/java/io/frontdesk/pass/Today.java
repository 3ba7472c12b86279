package io.frontdesk.pass;

import io.frontdesk.people.Refusal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.springframework.stereotype.Component;

/** The company's present day: what was before it is over. */
@Component
public class Today {

    private final Clock clock;
    private final ZoneId zone;

    Today(Clock clock, ZoneId zone) {
        this.clock = clock;
        this.zone = zone;
    }

    /** The first moment of the day. */
    public Instant start() {
        return start(0);
    }

    /** That of another day, so many days later. */
    Instant start(int days) {
        return day().plusDays(days).atStartOfDay(zone).toInstant();
    }

    public LocalDate day() {
        return LocalDate.ofInstant(clock.instant(), zone);
    }

    public boolean isOver(Pass pass) {
        return pass.until().isBefore(start());
    }

    /** @throws Refusal once the day of the visit is over */
    public void requireComing(Pass pass) {
        if (isOver(pass)) {
            throw new Refusal("refusal.pass-over", pass.id());
        }
    }
}
