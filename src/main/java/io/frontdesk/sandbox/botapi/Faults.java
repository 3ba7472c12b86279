package io.frontdesk.sandbox.botapi;

import java.util.Locale;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jspecify.annotations.Nullable;

/** The faults that tests have ordered; each strikes one call, in the order in which they were ordered. */
public final class Faults {

    private final Map<Object, Queue<Fault>> waiting = new ConcurrentHashMap<>();

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

    public void clear() {
        waiting.clear();
    }

    @Nullable
    Fault of(Arguments arguments) {
        if (waiting.isEmpty()) {
            return null;
        }
        Fault byMethod = poll(arguments.method().toLowerCase(Locale.ROOT));
        return byMethod != null ? byMethod : arguments.chat().map(this::poll).orElse(null);
    }

    private @Nullable Fault poll(Object key) {
        Queue<Fault> faults = waiting.get(key);
        return faults == null ? null : faults.poll();
    }
}
