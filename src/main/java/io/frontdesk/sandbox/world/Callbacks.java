package io.frontdesk.sandbox.world;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Presses of buttons that wait for the bot's answer. */
public final class Callbacks {

    /** How long people see a button wait; after that Telegram refuses the answer. The true time is not documented. */
    public static final Duration PATIENCE = Duration.ofMinutes(2);

    private static final int MOST = 10_000;

    private record Press(long chat, Instant at) {}

    private final Clock clock;
    private final Map<String, Press> waiting = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Press> eldest) {
            return size() > MOST;
        }
    };

    Callbacks(Clock clock) {
        this.clock = clock;
    }

    synchronized void pressed(String id, long chat, Instant at) {
        waiting.put(id, new Press(chat, at));
    }

    /** Whose press this answers; empty where it is unknown, too old, or answered already. */
    public synchronized Optional<Long> answer(String id) {
        return Optional.ofNullable(waiting.remove(id))
                .filter(press -> press.at().plus(PATIENCE).isAfter(clock.instant()))
                .map(Press::chat);
    }
}
