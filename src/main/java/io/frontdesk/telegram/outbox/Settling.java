package io.frontdesk.telegram.outbox;

import io.frontdesk.telegram.lanes.Lane;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.stereotype.Component;

/**
 * Writes down what was sent. While one statement is under way the next rows gather, so that under load many are settled at the
 * price of one, and without load none waits.
 */
@Component
class Settling {

    private static final int BATCH = 100;
    private static final long KEEP_OPEN = -1;
    /**
     * A lane that somebody is just putting something into is skipped: it is not to be closed, nor waited for. A row is told by
     * settled_at, not by state: the index of what waits is the wrong way to one row.
     */
    private static final String SETTLE = """
            with settled as (
                update outbox set state = ?, messages = ?::bigint[], settled_at = now(), file = null
                where id = ? and settled_at is null
            )
            delete from outbox_lane where chat = (
                select chat from outbox_lane where chat = ? and arrivals = ? and owner = ? for update skip locked)
            """;

    private final JdbcOperations jdbc;
    private final OutboxTable table;
    private final ConcurrentLinkedQueue<Entry> waiting = new ConcurrentLinkedQueue<>();
    private final ReentrantLock pen = new ReentrantLock();

    /**
     * @param state SENT or SUPERSEDED
     * @param close the lane to close with it, if nothing more is known to wait in it
     */
    private record Entry(
            OutboxRow row, String state, @Nullable Lane<OutboxRow> close, CompletableFuture<Boolean> closed) {}

    Settling(JdbcOperations jdbc, OutboxTable table) {
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
            int[] closed =
                    jdbc.batchUpdate(SETTLE, batch.stream().map(this::values).toList());
            for (int i = 0; i < closed.length; i++) {
                batch.get(i).closed().complete(closed[i] == 1);
            }
        } catch (RuntimeException failure) {
            batch.forEach(entry -> entry.closed().completeExceptionally(failure));
        }
    }

    private Object[] values(Entry entry) {
        OutboxRow row = entry.row();
        var lane = entry.close();
        return new Object[] {
            entry.state(),
            row.messagesLiteral(),
            row.id(),
            lane == null ? 0 : lane.chat(),
            lane == null ? KEEP_OPEN : lane.arrivals(),
            table.lanes().instance()
        };
    }
}
