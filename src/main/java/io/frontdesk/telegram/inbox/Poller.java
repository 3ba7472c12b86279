package io.frontdesk.telegram.inbox;

import io.frontdesk.telegram.api.BotAddress;
import io.frontdesk.telegram.api.FeedAnswer;
import io.frontdesk.telegram.api.UpdateFeed;
import io.frontdesk.telegram.lanes.Leader;
import io.frontdesk.telegram.outbox.Unreached;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/**
 * Asks Telegram for updates and stores them; only what is stored is confirmed. Telegram remembers what was not, so the offset
 * needs no keeping: whoever leads next gets the unconfirmed ones again, and those that are here already change nothing.
 */
@Component
public class Poller {

    private static final Logger log = LoggerFactory.getLogger(Poller.class);
    private static final Duration AFTER_CONFLICT = Duration.ofSeconds(3);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);

    private final UpdateFeed feed;
    private final Inbox inbox;
    private final Worker worker;
    private final InlineQueries inlineQueries;
    private final Unreached unreached;
    private final Leader leader;
    private final BotAddress address;
    private @Nullable Thread thread;
    private volatile boolean running;
    private volatile @Nullable String rejection;
    private final AtomicInteger failures = new AtomicInteger();

    Poller(
            UpdateFeed feed,
            Inbox inbox,
            Worker worker,
            InlineQueries inlineQueries,
            Unreached unreached,
            Leader leader,
            BotAddress address) {
        this.feed = feed;
        this.inbox = inbox;
        this.worker = worker;
        this.inlineQueries = inlineQueries;
        this.unreached = unreached;
        this.leader = leader;
        this.address = address;
    }

    public synchronized void start() {
        running = true;
        rejection = null;
        thread = Thread.ofVirtual().name("poller").start(this::poll);
    }

    public synchronized void stop() {
        running = false;
        feed.cancel();
        Thread polling = thread;
        thread = null;
        if (polling != null) {
            join(polling);
        }
    }

    public boolean isRunning() {
        return running;
    }

    /** Why Telegram wants no more questions from us, if it does not. */
    public Optional<String> rejection() {
        return Optional.ofNullable(rejection);
    }

    /** How many questions in a row have failed. */
    public int failures() {
        return failures.get();
    }

    private void poll() {
        OptionalLong offset = OptionalLong.empty();
        log.info("First poll {} s after the start of the JVM", secondsSinceStart());
        while (running) {
            try {
                offset = handle(feed.next(offset), offset);
            } catch (IOException | DataAccessException failure) {
                backOff(failure);
            } catch (RuntimeException failure) {
                log.error("Polling goes on after a failure", failure);
                backOff(failure);
            }
        }
    }

    private static String secondsSinceStart() {
        return "%.1f".formatted(ManagementFactory.getRuntimeMXBean().getUptime() / 1000.0);
    }

    private OptionalLong handle(FeedAnswer answer, OptionalLong offset) {
        switch (answer) {
            case FeedAnswer.Updates(var updates) -> {
                failures.set(0);
                return updates.isEmpty()
                        ? offset
                        : take(updates.stream().map(ArrivedUpdate::of).toList());
            }
            case FeedAnswer.Conflict(var error) -> {
                // The leader looks at its lock all the time: if it is lost, it stops us within this pause.
                log.warn("Another program polls with the same token: {}", error);
                failures.incrementAndGet();
                pause(AFTER_CONFLICT);
            }
            case FeedAnswer.Rejected(var error) -> reject(error);
            case FeedAnswer.Wait(var pause, var error) -> {
                failures.incrementAndGet();
                log.warn("Telegram lets us wait {}: {}", pause, error);
                pause(pause);
            }
        }
        return offset;
    }

    private OptionalLong take(List<ArrivedUpdate> batch) {
        batch.stream().filter(ArrivedUpdate::isInlineQuery).forEach(inlineQueries::take);
        List<ArrivedUpdate> lasting =
                batch.stream().filter(update -> !update.isInlineQuery()).toList();
        if (!lasting.isEmpty()) {
            store(lasting);
        }
        // Of this batch, not of all: after a quiet week Telegram may go on with smaller ids.
        return OptionalLong.of(batch.stream().mapToLong(ArrivedUpdate::id).max().orElseThrow() + 1);
    }

    private void store(List<ArrivedUpdate> batch) {
        boolean room = worker.crew().hasRoom();
        var lanes = inbox.store(batch, room);
        unreached.backAgain(batch.stream()
                .filter(ArrivedUpdate::returning)
                .mapToLong(ArrivedUpdate::chat)
                .toArray());
        lanes.forEach(worker.crew()::hand);
        if (!room) {
            leader.call();
        }
    }

    private void reject(String error) {
        rejection = error;
        running = false;
        log.error(
                "Polling has stopped: Telegram does not accept the token ({}). Set TELEGRAM_TOKEN and restart.", error);
    }

    private void backOff(Exception failure) {
        if (running) {
            int doublings = Math.min(failures.getAndIncrement(), 7);
            Duration pause = Duration.ofMillis(250).multipliedBy(1L << doublings);
            log.warn("No updates for now: {}", address.scrub(String.valueOf(failure)));
            pause(pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE);
        }
    }

    private void pause(Duration pause) {
        try {
            for (long left = pause.toMillis(); left > 0 && running; left -= 100) {
                Thread.sleep(Math.min(left, 100));
            }
        } catch (InterruptedException stopped) {
            running = false;
        }
    }

    private static void join(Thread polling) {
        try {
            polling.join(Duration.ofSeconds(5));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
