package io.frontdesk.pass;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.frontdesk.people.Refusal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SlotsTest {

    private static final ZoneId KYIV = ZoneId.of("Europe/Kyiv");
    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");

    private static Slots at(String local, ZoneId zone) {
        return new Slots(Clock.fixed(LocalDateTime.parse(local).atZone(zone).toInstant(), zone), zone);
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    private static LocalDateTime time(String time) {
        return LocalDateTime.parse(time);
    }

    private static void refuses(Runnable deed, String why) {
        assertThatThrownBy(deed::run)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo(why));
    }

    @Test
    void twelve_months_begin_with_this_one_and_go_over_the_end_of_the_year() {
        assertThat(at("2026-11-22T02:00", KYIV).months())
                .hasSize(12)
                .startsWith(YearMonth.of(2026, 11), YearMonth.of(2026, 12), YearMonth.of(2027, 1))
                .endsWith(YearMonth.of(2027, 10));
    }

    @Test
    void a_month_a_day_and_an_hour_with_nothing_left_are_not_offered() {
        var slots = at("2026-12-31T23:58", KYIV);
        assertThat(slots.months()).hasSize(11).startsWith(YearMonth.of(2027, 1));
        assertThat(slots.days(YearMonth.of(2026, 12))).isEmpty();
        assertThat(slots.hours(day("2026-12-31"))).isEmpty();
        assertThat(slots.minutes(day("2026-12-31"), 23)).isEmpty();
    }

    @Test
    void the_last_five_minutes_of_a_day_are_offered_alone() {
        var slots = at("2026-12-31T23:54:59", KYIV);
        assertThat(slots.days(YearMonth.of(2026, 12))).containsExactly(day("2026-12-31"));
        assertThat(slots.hours(day("2026-12-31"))).containsExactly(23);
        assertThat(slots.minutes(day("2026-12-31"), 23)).containsExactly(time("2026-12-31T23:55"));
    }

    @Test
    void the_present_moment_is_over() {
        assertThat(at("2026-11-22T10:55", KYIV).hours(day("2026-11-22"))).startsWith(11);
    }

    @Test
    void every_five_minutes_of_a_later_hour_are_offered() {
        assertThat(at("2026-11-22T10:00", KYIV).minutes(day("2026-11-23"), 9))
                .hasSize(12)
                .startsWith(time("2026-11-23T09:00"))
                .endsWith(time("2026-11-23T09:55"));
    }

    @Test
    void a_leap_day_is_offered_in_its_year_alone() {
        assertThat(at("2028-01-10T10:00", KYIV).days(YearMonth.of(2028, 2))).hasSize(29);
        assertThat(at("2027-01-10T10:00", KYIV).days(YearMonth.of(2027, 2))).hasSize(28);
        assertThat(at("2028-02-29T10:00", KYIV).months()).startsWith(YearMonth.of(2028, 2));
    }

    @Test
    void an_hour_that_clocks_skip_does_not_exist() {
        var slots = at("2026-03-01T10:00", KYIV);
        assertThat(slots.hours(day("2026-03-29"))).hasSize(23).doesNotContain(3);
        refuses(() -> slots.start(time("2026-03-29T03:30")), "refusal.time-skipped");
        var american = at("2026-03-01T10:00", NEW_YORK);
        assertThat(american.hours(day("2026-03-08"))).hasSize(23).doesNotContain(2);
        refuses(() -> american.start(time("2026-03-08T02:00")), "refusal.time-skipped");
    }

    @Test
    void an_hour_that_clocks_show_twice_is_the_first_of_the_two() {
        assertThat(at("2026-10-01T10:00", KYIV).start(time("2026-10-25T03:30")))
                .isEqualTo(Instant.parse("2026-10-25T00:30:00Z"));
        assertThat(at("2026-10-01T10:00", NEW_YORK).start(time("2026-11-01T01:30")))
                .isEqualTo(Instant.parse("2026-11-01T05:30:00Z"));
    }

    /** When clocks show the hour for the second time, the first one is over. */
    @Test
    void the_second_of_two_equal_hours_is_not_offered() {
        var second = Clock.fixed(Instant.parse("2026-11-01T06:10:00Z"), NEW_YORK);
        var slots = new Slots(second, NEW_YORK);
        assertThat(slots.hours(day("2026-11-01"))).startsWith(2);
        refuses(() -> slots.start(time("2026-11-01T01:30")), "refusal.time-past");
    }

    @Test
    void the_company_s_day_counts_and_not_the_one_in_greenwich() {
        var slots = new Slots(Clock.fixed(Instant.parse("2026-12-31T22:30:00Z"), KYIV), KYIV);
        assertThat(slots.months()).hasSize(12).startsWith(YearMonth.of(2027, 1));
    }

    @Test
    void what_was_never_offered_is_refused() {
        var slots = at("2026-11-22T10:00", KYIV);
        refuses(() -> slots.start(time("2026-11-22T10:00")), "refusal.time-past");
        refuses(() -> slots.start(time("2026-11-21T10:00")), "refusal.time-past");
        refuses(() -> slots.start(time("2027-11-01T00:00")), "refusal.time-far");
        refuses(() -> slots.start(time("2026-11-23T10:03")), "refusal.not-yours");
        assertThat(slots.start(time("2027-10-31T23:55"))).isEqualTo(Instant.parse("2027-10-31T21:55:00Z"));
        assertThat(slots.minutes(day("2026-11-23"), 24)).isEmpty();
        assertThat(slots.days(YearMonth.of(2027, 11))).isEmpty();
        assertThat(slots.days(YearMonth.of(2026, 10))).isEmpty();
    }

    @Test
    void a_visit_ends_later_on_the_same_day_or_on_the_next_one() {
        var slots = at("2026-11-22T10:00", KYIV);
        var start = slots.start(time("2026-11-23T22:50"));
        assertThat(slots.hoursAfter(start, day("2026-11-23"))).containsExactly(22, 23);
        assertThat(slots.minutesAfter(start, day("2026-11-23"), 22)).containsExactly(time("2026-11-23T22:55"));
        assertThat(slots.hoursAfter(start, day("2026-11-24")))
                .isEqualTo(IntStream.range(0, 24).boxed().toList());
        assertThat(slots.end(start, time("2026-11-24T23:55"))).isEqualTo(Instant.parse("2026-11-24T21:55:00Z"));
        for (var wrong : List.of("2026-11-23T22:50", "2026-11-23T10:00", "2026-11-25T00:00")) {
            refuses(() -> slots.end(start, time(wrong)), "refusal.time-end");
        }
    }

    @Test
    void the_same_end_is_at_the_same_time_of_another_day() {
        var slots = at("2026-03-01T10:00", KYIV);
        var start = slots.start(time("2026-03-02T22:00"));
        var end = slots.end(start, time("2026-03-03T03:30"));
        assertThat(slots.sameEnd(start, end, slots.start(time("2026-04-01T20:00"))))
                .contains(Instant.parse("2026-04-02T00:30:00Z"));
        assertThat(slots.sameEnd(start, end, slots.start(time("2026-03-28T20:00"))))
                .as("half past three does not exist that night")
                .isEmpty();
        assertThat(slots.sameEnd(
                        start, slots.end(start, time("2026-03-02T23:00")), slots.start(time("2026-04-01T23:30"))))
                .as("it would be over before it began")
                .isEmpty();
    }
}
