package io.frontdesk.telegram.lanes;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.PriorityBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The hands of this instance that work lanes: never two on one lane, urgent lanes first, and no more lanes taken from the
 * database than can soon be worked.
 */
public final class Crew<R> {

    /** Where lanes come from and what is done with one. */
    public interface Trade<R> {

        /** Leases lanes that are due, at most so many. */
        List<Lane<R>> claim(int limit);

        /** What waits in a lane now; empty where the lane is not ours any more. */
        Optional<Lane<R>> reload(long chat);

        /** Works the lane until it is closed or given up. */
        void work(Lane<R> lane);
    }

    private static final Logger log = LoggerFactory.getLogger(Crew.class);
    private static final int LANES_A_HAND = 125;
    private static final Duration SWEEP = Duration.ofSeconds(1);
    private static final Duration AFTER_FAILURE = Duration.ofSeconds(1);

    private final Trade<R> trade;
    private final int capacity;
    private final ThreadPoolExecutor hands;
    private final ScheduledThreadPoolExecutor clock;
    private final ConcurrentHashMap<Long, Visits> lanes = new ConcurrentHashMap<>();
    private final AtomicLong tickets = new AtomicLong();
    private final AtomicBoolean sweeping = new AtomicBoolean();
    private volatile boolean backlog;
    private volatile boolean stopping;

    private enum Visits {
        ONE,
        ONE_MORE
    }

    public Crew(String name, int size, Trade<R> trade) {
        this.trade = trade;
        capacity = size * LANES_A_HAND;
        hands = new ThreadPoolExecutor(
                size,
                size,
                1,
                TimeUnit.SECONDS,
                new PriorityBlockingQueue<>(),
                Thread.ofVirtual().name(name + "-", 1).factory());
        clock = new ScheduledThreadPoolExecutor(
                1, Thread.ofVirtual().name(name + "-clock").factory());
        clock.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
        clock.setRejectedExecutionHandler(new ThreadPoolExecutor.DiscardPolicy());
    }

    /** From now on looks for lanes by itself every second, should every quicker way have failed. */
    public void start() {
        var _ = clock.scheduleWithFixedDelay(this::quietSweep, 0, SWEEP.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Whether lanes may be leased for this instance right now; if not, they stay for whoever is free first. */
    public boolean hasRoom() {
        boolean room = !stopping && lanes.size() < capacity;
        backlog |= !room;
        return room;
    }

    /** That the lane in hand should be given back as soon as it can be. */
    public boolean isStopping() {
        return stopping;
    }

    /** Takes a lane that is leased by this instance already. */
    public void hand(Lane<R> lane) {
        var visits = lanes.merge(lane.chat(), Visits.ONE, (_, _) -> Visits.ONE_MORE);
        if (visits == Visits.ONE) {
            submit(lane.chat(), lane.priority(), () -> trade.work(lane));
        }
    }

    /** Looks for lanes that are due: new ones of other instances, paused ones, abandoned ones. */
    public void sweep() {
        if (!stopping && sweeping.compareAndSet(false, true)) {
            try {
                claimAll();
            } finally {
                sweeping.set(false);
            }
        }
    }

    public void sweepAfter(Duration pause) {
        if (!clock.isShutdown()) {
            var _ = clock.schedule(this::quietSweep, pause.toMillis() + 5, TimeUnit.MILLISECONDS);
        }
    }

    /** Lets what is under way come to an end, and begins nothing new. */
    public void stop(Duration patience) {
        stopping = true;
        clock.shutdown();
        hands.getQueue().clear();
        hands.shutdown();
        try {
            if (!hands.awaitTermination(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                log.warn("{} lanes were still worked at the stop", lanes.size());
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void claimAll() {
        int limit;
        int claimed;
        do {
            limit = Math.min(capacity - lanes.size(), capacity / 2);
            var found = limit <= 0 ? List.<Lane<R>>of() : trade.claim(limit);
            found.forEach(this::hand);
            claimed = found.size();
        } while (claimed > 0 && claimed == limit);
        backlog = limit <= 0;
    }

    private void quietSweep() {
        try {
            sweep();
        } catch (RuntimeException failure) {
            log.warn("No sweep this time: {}", failure.toString());
        }
    }

    private void submit(long chat, int priority, Runnable work) {
        try {
            hands.execute(new Job(priority, tickets.incrementAndGet(), () -> attempt(chat, priority, work)));
        } catch (RejectedExecutionException stopped) {
            lanes.remove(chat);
        }
    }

    private void attempt(long chat, int priority, Runnable work) {
        try {
            work.run();
        } catch (RuntimeException | Error failure) {
            log.warn("Lane {} is tried again: {}", chat, failure.toString());
            again(chat, priority, AFTER_FAILURE);
            return;
        }
        if (lanes.compute(chat, (_, visits) -> visits == Visits.ONE_MORE ? Visits.ONE : null) != null) {
            submit(chat, priority, () -> trade.reload(chat).ifPresent(trade::work));
        }
        if (backlog && lanes.size() < capacity / 2) {
            sweepAfter(Duration.ZERO);
        }
    }

    private void again(long chat, int priority, Duration pause) {
        if (!stopping) {
            Runnable reload = () -> trade.reload(chat).ifPresent(trade::work);
            var _ = clock.schedule(() -> submit(chat, priority, reload), pause.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    private record Job(int priority, long ticket, Runnable work) implements Runnable, Comparable<Job> {

        private static final Comparator<Job> ORDER =
                Comparator.comparingInt(Job::priority).thenComparingLong(Job::ticket);

        @Override
        public void run() {
            work.run();
        }

        @Override
        public int compareTo(Job other) {
            return ORDER.compare(this, other);
        }
    }
}
