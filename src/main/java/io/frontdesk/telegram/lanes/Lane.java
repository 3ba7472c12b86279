package io.frontdesk.telegram.lanes;

import java.time.Duration;
import java.util.List;

/**
 * One chat's waiting rows, in order, leased by this instance.
 *
 * @param arrivals the lane's count of news when the rows were read: the lane may be closed only while it is still the same
 * @param priority which lane is due first, smaller before greater
 * @param leasedAt by this process's own clock
 */
public record Lane<R>(long chat, long arrivals, int priority, List<R> rows, long leasedAt) {

    /** How many rows are read at a time. */
    public static final int LIMIT = 100;

    public Lane(long chat, long arrivals, int priority, List<R> rows) {
        this(chat, arrivals, priority, rows, System.nanoTime());
    }

    Duration leasedFor() {
        return Duration.ofNanos(System.nanoTime() - leasedAt);
    }

    /** That nothing more was waiting when the rows were read. */
    public boolean isWhole() {
        return rows.size() < LIMIT;
    }
}
