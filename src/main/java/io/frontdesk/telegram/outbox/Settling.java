package io.frontdesk.telegram.outbox;

import io.frontdesk.telegram.lanes.Lane;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Writes down what was sent. While one statement is under way the next rows gather, so that under load many are settled at the
 * price of one, and without load none waits.
 */
@Component
class Settling {

    private static final int BATCH = 100;
    /** Lanes that somebody is just putting something into are skipped: they are not to be closed, nor waited for. */
    private static final String SETTLE = """
            with settled as (
                select * from unnest(?::bigint[], ?::text[], ?::text[]) as it (id, state, messages)
            ), written as (
                update outbox set state = settled.state, messages = settled.messages::bigint[], settled_at = now()
                from settled where outbox.id = settled.id and outbox.state in ('WAITING', 'ATTEMPTED')
            ), closing as (
                select chat from outbox_lane join unnest(?::bigint[], ?::bigint[]) as it (chat, arrivals)
                    using (chat, arrivals)
                where owner = ? for update of outbox_lane skip locked
            )
            delete from outbox_lane where chat in (select chat from closing) returning chat
            """;

    private final JdbcClient jdbc;
    private final OutboxTable table;
    private final ConcurrentLinkedQueue<Entry> waiting = new ConcurrentLinkedQueue<>();
    private final ReentrantLock pen = new ReentrantLock();

    /**
     * @param state SENT or SUPERSEDED
     * @param close the lane to close with it, if nothing more is known to wait in it
     */
    private record Entry(
            OutboxRow row, String state, @Nullable Lane<OutboxRow> close, CompletableFuture<Boolean> closed) {}

    Settling(JdbcClient jdbc, OutboxTable table) {
        this.jdbc = jdbc;
        this.table = table;
    }

    /** @return whether the lane was closed; false where it was not to be, or has news */
    boolean settle(OutboxRow row, String state, @Nullable Lane<OutboxRow> close) {
        var entry = new Entry(row, state, close, new CompletableFuture<>());
        waiting.add(entry);
        pen.lock();
        try {
            while (!entry.closed().isDone()) {
                write(batch());
            }
        } finally {
            pen.unlock();
        }
        return entry.closed().join();
    }

    private List<Entry> batch() {
        List<Entry> batch = new ArrayList<>();
        for (Entry entry = waiting.poll(); entry != null; entry = batch.size() < BATCH ? waiting.poll() : null) {
            batch.add(entry);
        }
        return batch;
    }

    private void write(List<Entry> batch) {
        try {
            Set<Long> closed = settle(batch);
            batch.forEach(entry -> {
                var lane = entry.close();
                entry.closed().complete(lane != null && closed.contains(lane.chat()));
            });
        } catch (RuntimeException failure) {
            batch.forEach(entry -> entry.closed().completeExceptionally(failure));
        }
    }

    private Set<Long> settle(List<Entry> batch) {
        var rows = batch.stream().map(Entry::row).toList();
        var closing = batch.stream().map(Entry::close).filter(Objects::nonNull).toList();
        return jdbc.sql(SETTLE)
                .params(
                        rows.stream().mapToLong(OutboxRow::id).toArray(),
                        batch.stream().map(Entry::state).toArray(String[]::new),
                        rows.stream().map(OutboxRow::messagesLiteral).toArray(String[]::new),
                        closing.stream().mapToLong(Lane::chat).toArray(),
                        closing.stream().mapToLong(Lane::arrivals).toArray(),
                        table.lanes().instance())
                .query(Long.class)
                .set();
    }
}
