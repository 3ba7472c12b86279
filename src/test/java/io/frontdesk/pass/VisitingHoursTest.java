package io.frontdesk.pass;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class VisitingHoursTest {

    private static final ZoneId KYIV = ZoneId.of("Europe/Kyiv");

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(KYIV).toInstant();
    }

    private static Verdict judged(Instant now, Instant starts, @Nullable Instant ends) {
        var settings = new VisitSettings(Duration.ofMinutes(30), Duration.ofHours(1));
        return new VisitingHours(settings, Clock.fixed(now, KYIV), KYIV).of(starts, ends);
    }

    private static Verdict judged(String now, String starts, @Nullable String ends) {
        return judged(at(now), at(starts), ends == null ? null : at(ends));
    }

    private static Verdict.Valid until(String end) {
        return new Verdict.Valid(at(end));
    }

    @Test
    void guests_may_come_from_half_an_hour_before_until_the_end() {
        var starts = "2026-07-25T14:00";
        var ends = "2026-07-25T18:00";

        assertThat(judged("2026-07-25T13:30", starts, ends)).isEqualTo(until(ends));
        assertThat(judged("2026-07-25T17:59:59", starts, ends)).isEqualTo(until(ends));
        assertThat(judged("2026-07-25T18:00", starts, ends)).isEqualTo(until(ends));
    }

    @Test
    void they_may_be_an_hour_late_where_the_end_is_open() {
        var starts = "2026-07-25T14:00";

        assertThat(judged("2026-07-25T15:00", starts, null)).isEqualTo(until("2026-07-25T15:00"));
        assertThat(judged("2026-07-25T15:00:01", starts, null)).isEqualTo(new Verdict.TooLate(at("2026-07-25T15:00")));
    }

    @Test
    void who_comes_too_early_is_told_from_when() {
        assertThat(judged("2026-07-25T13:29:59", "2026-07-25T14:00", null))
                .isEqualTo(new Verdict.TooEarly(at("2026-07-25T13:30")));
    }

    @Test
    void another_day_is_still_to_come() {
        assertThat(judged("2026-07-24T23:59", "2026-07-25T14:00", null))
                .isEqualTo(new Verdict.AnotherDay(at("2026-07-25T14:00")));
    }

    @Test
    void after_the_day_of_its_end_a_pass_is_over() {
        var starts = "2026-07-25T22:00";

        assertThat(judged("2026-07-25T23:59:59", starts, null)).isInstanceOf(Verdict.TooLate.class);
        assertThat(judged("2026-07-26T00:00", starts, null)).isEqualTo(new Verdict.Over());
    }

    @Test
    void a_visit_over_midnight_lasts_into_the_next_day() {
        var starts = "2026-07-25T22:00";
        var ends = "2026-07-26T06:00";

        assertThat(judged("2026-07-26T05:00", starts, ends)).isEqualTo(until(ends));
        assertThat(judged("2026-07-26T07:00", starts, ends)).isEqualTo(new Verdict.TooLate(at(ends)));
        assertThat(judged("2026-07-27T00:00", starts, ends)).isEqualTo(new Verdict.Over());
    }

    @Test
    void shortly_after_midnight_guests_may_come_on_the_evening_before() {
        var starts = "2026-07-26T00:10";

        assertThat(judged("2026-07-25T23:39", starts, null)).isEqualTo(new Verdict.AnotherDay(at(starts)));
        assertThat(judged("2026-07-25T23:40", starts, null)).isEqualTo(until("2026-07-26T01:10"));
    }

    @Test
    void shortly_before_midnight_they_may_be_late_on_the_next_day() {
        var starts = "2026-07-25T23:30";

        assertThat(judged("2026-07-26T00:30", starts, null)).isEqualTo(until("2026-07-26T00:30"));
        assertThat(judged("2026-07-26T00:31", starts, null)).isEqualTo(new Verdict.Over());
    }

    /** At 3:00 it becomes 4:00. */
    @Test
    void where_clocks_skip_an_hour_half_an_hour_is_as_long_as_ever() {
        var starts = "2026-03-29T04:10";

        assertThat(judged("2026-03-29T02:39", starts, null)).isEqualTo(new Verdict.TooEarly(at("2026-03-29T02:40")));
        assertThat(judged("2026-03-29T02:40", starts, null)).isEqualTo(until("2026-03-29T05:10"));
    }

    /** At 4:00 it becomes 3:00: the visit begins at the first 3:30, and the second one is an hour later. */
    @Test
    void where_clocks_show_an_hour_twice_each_is_its_own() {
        var first = LocalDateTime.parse("2026-10-25T03:30").atZone(KYIV);
        var second = first.withLaterOffsetAtOverlap().toInstant();
        var starts = first.withEarlierOffsetAtOverlap().toInstant();

        assertThat(judged(second, starts, null)).isEqualTo(new Verdict.Valid(second));
        assertThat(judged(second.plusSeconds(1), starts, null)).isEqualTo(new Verdict.TooLate(second));
    }
}
