package io.frontdesk.sandbox.world;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** What people have typed after the bot's name, and what the bot has offered for it. */
public final class InlineQueries {

    /** After that Telegram refuses the answer. The true time is not documented. */
    public static final Duration PATIENCE = Duration.ofSeconds(30);

    private static final int MOST = 1_000;

    /** @param contents what each result would send, by its id; null while the bot has not answered */
    private record Query(
            long phone, String text, Instant at, @Nullable Map<String, Sendable> contents) {}

    /**
     * What choosing a result sends.
     *
     * @param content the fields of the Bot API's Message
     * @param buttons the inline keyboard
     */
    public record Sendable(ObjectNode content, @Nullable ObjectNode buttons) {}

    /** A result that somebody chose, and the words that had led to it. */
    record Chosen(String text, Sendable sendable) {}

    private final Clock clock;
    private final Map<String, Query> queries = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Query> eldest) {
            return size() > MOST;
        }
    };

    InlineQueries(Clock clock) {
        this.clock = clock;
    }

    synchronized void asked(String id, long phone, String text) {
        queries.put(id, new Query(phone, text, clock.instant(), null));
    }

    /** Whose query this answers; empty where it is unknown, too old, or answered already. */
    public synchronized Optional<Long> answer(String id, Map<String, Sendable> contents) {
        Query query = queries.get(id);
        if (query == null
                || query.contents() != null
                || query.at().plus(PATIENCE).isBefore(clock.instant())) {
            return Optional.empty();
        }
        queries.put(id, new Query(query.phone(), query.text(), query.at(), Map.copyOf(contents)));
        return Optional.of(query.phone());
    }

    /** Empty for what was not offered to this person. */
    synchronized Optional<Chosen> choose(long phone, String id, String result) {
        return Optional.ofNullable(queries.get(id))
                .filter(query -> query.phone() == phone)
                .flatMap(query -> Optional.ofNullable(query.contents())
                        .flatMap(contents -> Optional.ofNullable(contents.get(result)))
                        .map(sendable -> new Chosen(query.text(), sendable)));
    }
}
