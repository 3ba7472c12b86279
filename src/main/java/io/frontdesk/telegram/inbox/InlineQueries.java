package io.frontdesk.telegram.inbox;

import com.fasterxml.jackson.databind.JsonNode;
import io.frontdesk.conversation.Hints;
import io.frontdesk.conversation.Incoming;
import io.frontdesk.telegram.api.BotApi;
import io.frontdesk.telegram.outbox.HintCalls;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * What people are typing after the bot's name, answered past all queues: of each person only the newest counts, once, and what
 * could not be answered at once is dropped, because by then something else stands in the input field.
 *
 * @see <a href="https://core.telegram.org/bots/inline">Inline bots</a>
 */
@Component
class InlineQueries {

    private static final Logger log = LoggerFactory.getLogger(InlineQueries.class);

    /** Nobody waits longer while typing. */
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    /** So many are answered at a time; each holds a database connection for some milliseconds. */
    private static final int HANDS = 3;

    private final Hints hints;
    private final BotApi api;
    private final MeterRegistry meters;
    private final ConcurrentHashMap<Long, Query> newest = new ConcurrentHashMap<>();
    private final Semaphore hands = new Semaphore(HANDS);

    /** @param arrived by this process's own clock */
    private record Query(String id, Incoming.Sender from, String words, long arrived) {

        static Query of(JsonNode query) {
            return new Query(
                    query.path("id").asText(),
                    IncomingReader.sender(query.path("from")),
                    ContentReader.clean(query.path("query").asText()),
                    System.nanoTime());
        }

        long person() {
            return from.id();
        }

        boolean isLate() {
            return System.nanoTime() - arrived > PATIENCE.toNanos();
        }
    }

    InlineQueries(Hints hints, BotApi api, MeterRegistry meters) {
        this.hints = hints;
        this.api = api;
        this.meters = meters;
    }

    void take(ArrivedUpdate update) {
        Query query = Query.of(update.body().path("inline_query"));
        if (newest.put(query.person(), query) == null) {
            Thread.ofVirtual().name("inline-query").start(() -> answerNewest(query));
        } else {
            count("overtaken");
        }
    }

    private void answerNewest(Query first) {
        hands.acquireUninterruptibly();
        try {
            Query query = first;
            do {
                query = newest.getOrDefault(first.person(), first);
                answer(query);
            } while (!newest.remove(query.person(), query));
        } finally {
            hands.release();
        }
    }

    private void answer(Query query) {
        if (query.isLate()) {
            count("late");
            return;
        }
        try {
            Hints.Offer offer = hints.offer(query.from(), query.words());
            if (query.equals(newest.get(query.person()))) {
                api.sending(HintCalls.answer(query.id(), offer));
                count("answered");
            }
        } catch (RuntimeException failure) {
            log.warn("An inline query stays without an answer", failure);
            count("failed");
        }
    }

    private void count(String result) {
        meters.counter("telegram.inline.queries", "result", result).increment();
    }
}
