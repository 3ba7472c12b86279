package io.frontdesk.pass;

import io.frontdesk.people.Refusal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * The moments for which a pass can be ordered: every five minutes of the company's time, from now on to the end of the eleventh
 * month after this one. A time that clocks skip does not exist; one that they show twice is the first of the two.
 */
@Component
public class Slots {

    private static final int MONTHS = 12;
    private static final int STEP = 5;
    private static final List<Integer> HOURS = IntStream.range(0, 24).boxed().toList();
    private static final List<Integer> MINUTES = IntStream.iterate(0, minute -> minute < 60, minute -> minute + STEP)
            .boxed()
            .toList();

    private final Clock clock;
    private final ZoneId zone;

    Slots(Clock clock, ZoneId zone) {
        this.clock = clock;
        this.zone = zone;
    }

    public YearMonth thisMonth() {
        return YearMonth.from(today());
    }

    /** Those in which something is left. */
    public List<YearMonth> months() {
        return Stream.iterate(thisMonth(), month -> month.plusMonths(1))
                .limit(MONTHS)
                .filter(month -> !days(month).isEmpty())
                .toList();
    }

    /** Those of the month on which something is left. */
    public List<LocalDate> days(YearMonth month) {
        return IntStream.rangeClosed(1, month.lengthOfMonth())
                .mapToObj(month::atDay)
                .filter(day -> !hours(day).isEmpty())
                .toList();
    }

    /** Those of the day in which something is left. */
    public List<Integer> hours(LocalDate day) {
        return HOURS.stream().filter(hour -> !minutes(day, hour).isEmpty()).toList();
    }

    /** Those that are still to come. */
    public List<LocalDateTime> minutes(LocalDate day, int hour) {
        return hour < HOURS.size() && !isBeyond(day) ? after(clock.instant(), day, hour) : List.of();
    }

    /** The hours of a day that have a later moment than the visit begins at. */
    public List<Integer> hoursAfter(Instant start, LocalDate day) {
        return HOURS.stream()
                .filter(hour -> !minutesAfter(start, day, hour).isEmpty())
                .toList();
    }

    /** The later moments of an hour than the visit begins at. */
    public List<LocalDateTime> minutesAfter(Instant start, LocalDate day, int hour) {
        return hour < HOURS.size() ? after(start, day, hour) : List.of();
    }

    private List<LocalDateTime> after(Instant start, LocalDate day, int hour) {
        return MINUTES.stream()
                .map(minute -> day.atTime(hour, minute))
                .filter(at -> existing(at).filter(start::isBefore).isPresent())
                .toList();
    }

    private boolean isBeyond(LocalDate day) {
        return !YearMonth.from(day).isBefore(thisMonth().plusMonths(MONTHS));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), zone);
    }

    /**
     * The moment at which a visit can begin.
     *
     * @throws Refusal where it is over, does not exist, or is not among those that are offered
     */
    Instant start(LocalDateTime at) {
        var moment = five(at);
        if (!moment.isAfter(clock.instant())) {
            throw new Refusal("refusal.time-past");
        }
        if (isBeyond(at.toLocalDate())) {
            throw new Refusal("refusal.time-far");
        }
        return moment;
    }

    /**
     * The moment at which a visit can end that begins then: the same day or the next one.
     *
     * @throws Refusal for any other
     */
    Instant end(Instant start, LocalDateTime at) {
        var moment = five(at);
        var last = LocalDate.ofInstant(start, zone).plusDays(1);
        if (!moment.isAfter(start) || at.toLocalDate().isAfter(last)) {
            throw new Refusal("refusal.time-end");
        }
        return moment;
    }

    /** The same span of the company's time, begun at another moment; nothing where that does not exist or is over at once. */
    Optional<Instant> sameEnd(Instant start, Instant end, Instant newStart) {
        var days = ChronoUnit.DAYS.between(LocalDate.ofInstant(start, zone), LocalDate.ofInstant(end, zone));
        var at = LocalDate.ofInstant(newStart, zone)
                .plusDays(days)
                .atTime(end.atZone(zone).toLocalTime());
        return existing(at).filter(newStart::isBefore);
    }

    private Instant five(LocalDateTime at) {
        if (at.getMinute() % STEP != 0) {
            throw Refusal.notYours();
        }
        return existing(at).orElseThrow(() -> new Refusal("refusal.time-skipped"));
    }

    private Optional<Instant> existing(LocalDateTime at) {
        return zone.getRules().getValidOffsets(at).stream().findFirst().map(at::toInstant);
    }
}
