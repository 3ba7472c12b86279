package io.frontdesk.sandbox.world;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** The updates that the bot has not confirmed, handed out by long polling to one reader at a time. */
public final class UpdateQueue {

    /** Sent only to a bot that names them. Source: getUpdates, allowed_updates. */
    private static final Set<String> ON_REQUEST = Set.of("chat_member", "message_reaction", "message_reaction_count");

    private final Journal journal;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final TreeMap<Long, Update> waiting = new TreeMap<>();
    private Set<String> allowed = Set.of();
    private long next = 500_000_001;
    private long reader;
    private long hungUp;
    private boolean closed;

    UpdateQueue(Journal journal) {
        this.journal = journal;
    }

    /** @param body what stands in the update's field {@code type} */
    public void add(String type, long chat, ObjectNode body) {
        lock.lock();
        try {
            if (isAllowed(type)) {
                ObjectNode json = Json.object().put("update_id", next);
                json.set(type, body);
                Update update = new Update(next++, type, chat, Json.MAPPER.writeValueAsString(json));
                journal.write(new Fact.Queued(update));
                waiting.put(update.id(), update);
                changed.signalAll();
            }
        } finally {
            lock.unlock();
        }
    }

    private boolean isAllowed(String type) {
        return allowed.isEmpty() ? !ON_REQUEST.contains(type) : allowed.contains(type);
    }

    /** Sets which kinds of updates are queued from now on; none named means all but the ones sent on request only. */
    public void allow(List<String> types) {
        lock.lock();
        try {
            if (!allowed.equals(Set.copyOf(types))) {
                allowed = Set.copyOf(types);
                journal.write(new Fact.Allowed(types));
            }
        } finally {
            lock.unlock();
        }
    }

    /**
     * Confirms what is below the offset and waits for something from there on.
     *
     * @param offset 0 confirms nothing; negative keeps only that many from the end
     * @return null where another reader came meanwhile
     */
    public @Nullable List<Update> take(long offset, int limit, Duration timeout) throws InterruptedException {
        lock.lock();
        try {
            long me = ++reader;
            changed.signalAll();
            confirm(offset < 0 ? fromTheEnd(-offset) : offset);
            long nanos = timeout.toNanos();
            long since = hungUp;
            while (waiting.isEmpty() && nanos > 0 && reader == me && since == hungUp && !closed) {
                nanos = changed.awaitNanos(nanos);
            }
            return reader == me ? waiting.values().stream().limit(limit).toList() : null;
        } finally {
            lock.unlock();
        }
    }

    private long fromTheEnd(long count) {
        return waiting.descendingKeySet().stream()
                .limit(count)
                .reduce((later, earlier) -> earlier)
                .orElse(next);
    }

    private void confirm(long offset) {
        long below = Math.min(offset, next);
        if (!waiting.isEmpty() && waiting.firstKey() < below) {
            waiting.headMap(below).clear();
            journal.write(new Fact.Confirmed(below));
        }
    }

    /** Whoever waits now is answered with what there is. */
    public void hangUp() {
        lock.lock();
        try {
            hungUp++;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** Nobody waits here any more: every poll ends with what there is. */
    public void close() {
        lock.lock();
        try {
            closed = true;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** Forgets everything that waits, as deleteWebhook can be told to. */
    public void drop() {
        lock.lock();
        try {
            confirm(next);
        } finally {
            lock.unlock();
        }
    }

    public int pending() {
        lock.lock();
        try {
            return waiting.size();
        } finally {
            lock.unlock();
        }
    }

    void restore(Update update) {
        waiting.put(update.id(), update);
        next = Math.max(next, update.id() + 1);
    }

    void restoreConfirmed(long below) {
        waiting.headMap(below).clear();
        next = Math.max(next, below);
    }

    void restoreAllowed(List<String> types) {
        allowed = Set.copyOf(types);
    }

    Stream<Fact> facts() {
        long below = waiting.isEmpty() ? next : waiting.firstKey();
        return Stream.concat(
                Stream.of(new Fact.Allowed(List.copyOf(allowed)), new Fact.Confirmed(below)),
                waiting.values().stream().map(Fact.Queued::new));
    }

    Stream<Update> waiting() {
        return waiting.values().stream();
    }
}
