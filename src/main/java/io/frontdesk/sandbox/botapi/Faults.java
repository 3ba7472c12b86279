package io.frontdesk.sandbox.botapi;

import java.util.Locale;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** The faults that were ordered: each strikes one call, in the order in which they were ordered, and trouble strikes them all. */
public final class Faults {

    /** What goes wrong until further notice. */
    public enum Trouble {
        NONE,
        /** Telegram answers that too much is sent. */
        BUSY,
        /** Telegram cannot be reached. */
        OFFLINE
    }

    private static final int PAUSE_SECONDS = 2;

    /** These Telegram never finds too many. */
    private static final Set<String> UNLIMITED =
            Set.of("getupdates", "getme", "answercallbackquery", "answerinlinequery");

    private final Map<Object, Queue<Fault>> waiting = new ConcurrentHashMap<>();
    private final AtomicInteger failed = new AtomicInteger();
    private volatile Trouble trouble = Trouble.NONE;

    /** For the next call that names this chat. */
    public void next(long chat, Fault fault) {
        order(chat, fault);
    }

    /** For the next call of this method, whatever the chat. */
    public void next(String method, Fault fault) {
        order(method.toLowerCase(Locale.ROOT), fault);
    }

    private void order(Object key, Fault fault) {
        waiting.computeIfAbsent(key, any -> new ConcurrentLinkedQueue<>()).add(fault);
    }

    public void trouble(Trouble now) {
        if (trouble == Trouble.NONE) {
            failed.set(0);
        }
        trouble = now;
    }

    public Trouble trouble() {
        return trouble;
    }

    /** How many calls the trouble has struck since it began; those of the last one once it is over. */
    public int failed() {
        return failed.get();
    }

    public void clear() {
        waiting.clear();
        trouble = Trouble.NONE;
    }

    @Nullable
    Fault of(Arguments arguments) {
        Fault ordered = waiting.isEmpty() ? null : ordered(arguments);
        return ordered != null ? ordered : troubling(arguments.method().toLowerCase(Locale.ROOT));
    }

    private @Nullable Fault ordered(Arguments arguments) {
        Fault byMethod = poll(arguments.method().toLowerCase(Locale.ROOT));
        return byMethod != null ? byMethod : arguments.chat().map(this::poll).orElse(null);
    }

    private @Nullable Fault troubling(String method) {
        Fault fault = switch (trouble) {
            case NONE -> null;
            case BUSY -> UNLIMITED.contains(method) ? null : Fault.tooManyRequests(PAUSE_SECONDS);
            case OFFLINE -> Fault.badGateway();
        };
        if (fault != null) {
            failed.incrementAndGet();
        }
        return fault;
    }

    private @Nullable Fault poll(Object key) {
        Queue<Fault> faults = waiting.get(key);
        return faults == null ? null : faults.poll();
    }
}
