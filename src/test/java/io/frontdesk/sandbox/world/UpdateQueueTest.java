package io.frontdesk.sandbox.world;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Updates are handed out as getUpdates documents. */
class UpdateQueueTest {

    private static final Duration AT_ONCE = Duration.ZERO;
    private static final Duration LONG = Duration.ofSeconds(30);

    private final UpdateQueue updates = new UpdateQueue(new Journal(null));

    private void add(int count) {
        for (int i = 0; i < count; i++) {
            updates.add("message", 1, Json.object());
        }
    }

    private List<Long> take(long offset, int limit) throws InterruptedException {
        return Objects.requireNonNull(updates.take(offset, limit, AT_ONCE)).stream()
                .map(Update::id)
                .toList();
    }

    @Test
    void updates_come_again_until_an_offset_confirms_them() throws Exception {
        add(3);
        List<Long> first = take(0, 100);

        assertThat(first).hasSize(3);
        assertThat(take(0, 100)).isEqualTo(first);
        assertThat(take(first.get(1), 100)).isEqualTo(first.subList(1, 3));
        assertThat(take(first.getLast() + 1, 100)).isEmpty();
        assertThat(take(0, 100)).isEmpty();
    }

    @Test
    void no_more_come_than_asked_for() throws Exception {
        add(150);

        assertThat(take(0, 100)).hasSize(100);
    }

    @Test
    void a_negative_offset_keeps_the_last_ones_only() throws Exception {
        add(5);

        assertThat(take(-2, 100)).hasSize(2);
        assertThat(updates.pending()).isEqualTo(2);
    }

    @Test
    void a_long_poll_waits_for_the_first_update() {
        CompletableFuture<@Nullable List<Update>> poll = poll(LONG);
        add(1);

        assertThat(poll)
                .succeedsWithin(Duration.ofSeconds(5))
                .satisfies(found -> assertThat(found).hasSize(1));
    }

    @Test
    void a_long_poll_without_updates_ends_empty() {
        assertThat(poll(Duration.ofMillis(50)))
                .succeedsWithin(Duration.ofSeconds(5))
                .satisfies(found -> assertThat(found).isEmpty());
    }

    @Test
    void a_newer_reader_ends_the_older_one() throws Exception {
        CompletableFuture<@Nullable List<Update>> older = poll(LONG);
        while (!older.isDone()) {
            take(0, 100);
            Thread.onSpinWait();
        }

        assertThat(older.join()).isNull();
    }

    @Test
    void only_allowed_kinds_are_queued_and_reactions_only_on_request() throws Exception {
        updates.add("message_reaction", 1, Json.object());
        assertThat(take(0, 100)).isEmpty();

        updates.allow(List.of("message_reaction"));
        updates.add("message_reaction", 1, Json.object());
        updates.add("message", 1, Json.object());
        assertThat(updates.take(0, 100, AT_ONCE))
                .singleElement()
                .satisfies(update -> assertThat(update.type()).isEqualTo("message_reaction"));
    }

    private CompletableFuture<@Nullable List<Update>> poll(Duration timeout) {
        return CompletableFuture.supplyAsync(() -> {
            try {
                return updates.take(0, 100, timeout);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        });
    }
}
