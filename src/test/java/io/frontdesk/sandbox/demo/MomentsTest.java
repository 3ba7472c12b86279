package io.frontdesk.sandbox.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class MomentsTest {

    private final Moments moments = new Moments(Instant.parse("2026-03-14T09:07:30Z"), ZoneId.of("Europe/Moscow"));

    @Test
    void minutes_are_counted_back_from_now() {
        assertThat(moments.of("45m")).isEqualTo("2026-03-14T08:22:30Z");
    }

    @Test
    void days_have_an_hour_of_the_companys_time() {
        assertThat(moments.of("3d 10:12")).isEqualTo("2026-03-11T07:12:00Z");
    }

    @Test
    void what_is_to_come_is_counted_forward() {
        assertThat(moments.of("in 1d 15:00")).isEqualTo("2026-03-15T12:00:00Z");
        assertThat(moments.of("in 60m")).isEqualTo("2026-03-14T10:07:30Z");
    }

    @Test
    void passes_begin_every_five_minutes() {
        assertThat(moments.slot("in 60m")).isEqualTo(LocalDateTime.parse("2026-03-14T13:05"));
    }
}
