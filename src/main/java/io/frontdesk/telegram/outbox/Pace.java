package io.frontdesk.telegram.outbox;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;

/** Notices when Telegram slows down not one chat but all of us: several refusals for haste within a second. */
final class Pace {

    private static final int SEVERAL = 3;
    private static final long SECOND = Duration.ofSeconds(1).toNanos();

    private final Deque<Long> refusals = new ArrayDeque<>();
    private long resume = System.nanoTime();

    synchronized void refused(Duration pause) {
        long now = System.nanoTime();
        refusals.addLast(now);
        while (now - refusals.getFirst() > SECOND) {
            refusals.removeFirst();
        }
        if (refusals.size() >= SEVERAL) {
            long until = now + pause.toNanos();
            resume = until - resume > 0 ? until : resume;
        }
    }

    /** How long everybody has to wait; zero most of the time. */
    synchronized Duration pause() {
        long left = resume - System.nanoTime();
        return left > 0 ? Duration.ofNanos(left) : Duration.ZERO;
    }
}
