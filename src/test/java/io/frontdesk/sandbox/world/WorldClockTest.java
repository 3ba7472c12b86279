package io.frontdesk.sandbox.world;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorldClockTest {

    private static final Instant NOW = Instant.parse("2026-03-14T09:00:00Z");

    @TempDir
    Path folder;

    private Telegram telegram() {
        return new Telegram(new BotProfile.Identity(7, "Bot", "bot"), Clock.fixed(NOW, ZoneOffset.UTC), folder, 1_000);
    }

    @Test
    void what_is_put_forward_stays_so_over_a_restart() {
        try (var telegram = telegram()) {
            telegram.putForward(Duration.ofHours(1));
            telegram.putForward(Duration.ofMinutes(15));
        }
        try (var again = telegram()) {
            assertThat(again.time().instant()).isEqualTo(NOW.plus(Duration.ofMinutes(75)));
            assertThat(again.now()).isEqualTo(NOW.plus(Duration.ofMinutes(75)).getEpochSecond());
        }
    }

    @Test
    void a_clock_of_another_zone_is_put_forward_with_it() {
        try (var telegram = telegram()) {
            var elsewhere = telegram.time().withZone(ZoneOffset.ofHours(3));
            telegram.putForward(Duration.ofHours(1));

            assertThat(elsewhere.instant()).isEqualTo(NOW.plus(Duration.ofHours(1)));
        }
    }

    @Test
    void nothing_is_put_back() {
        try (var telegram = telegram()) {
            assertThatIllegalArgumentException().isThrownBy(() -> telegram.putForward(Duration.ofMinutes(-1)));
        }
    }

    @Test
    void the_past_is_told_to_its_teller_only() {
        try (var telegram = telegram()) {
            var then = NOW.minus(Duration.ofDays(6));

            WorldClock.at(then, () -> assertThat(telegram.time().instant()).isEqualTo(then));

            assertThat(telegram.time().instant()).isEqualTo(NOW);
            assertThat(WorldClock.isPast()).isFalse();
        }
    }

    @Test
    void a_world_that_is_forgotten_begins_again_with_the_right_time() {
        try (var telegram = telegram()) {
            telegram.begin();
            telegram.account(Account.of(1, "Anna"));
            telegram.putForward(Duration.ofHours(1));
            telegram.forget();
        }
        try (var again = telegram()) {
            assertThat(again.time().instant()).isEqualTo(NOW);
            assertThat(again.chats()).isEmpty();
            assertThat(again.isBegun()).isFalse();
        }
    }
}
