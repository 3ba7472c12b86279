package io.frontdesk.pass;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Whether now is the time for a visit: from a while before it begins until it ends; where nothing is said about its end, until the
 * guests have had time to be late. The day of its end is the last one on which they can come at all.
 */
@Component
class VisitingHours {

    private final VisitSettings settings;
    private final Clock clock;
    private final ZoneId zone;

    VisitingHours(VisitSettings settings, Clock clock, ZoneId zone) {
        this.settings = settings;
        this.clock = clock;
        this.zone = zone;
    }

    Verdict of(Instant starts, @Nullable Instant ends) {
        var now = clock.instant();
        if (now.isBefore(starts.minus(settings.passEarly()))) {
            return early(now, starts);
        }
        var until = ends == null ? starts.plus(settings.passLate()) : ends;
        if (now.isAfter(until)) {
            var last = day(ends == null ? starts : ends);
            return day(now).isAfter(last) ? new Verdict.Over() : new Verdict.TooLate(until);
        }
        return new Verdict.Valid(until);
    }

    private Verdict early(Instant now, Instant starts) {
        return day(now).equals(day(starts))
                ? new Verdict.TooEarly(starts.minus(settings.passEarly()))
                : new Verdict.AnotherDay(starts);
    }

    private LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, zone);
    }
}
