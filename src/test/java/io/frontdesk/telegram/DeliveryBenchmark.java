package io.frontdesk.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.frontdesk.telegram.api.TelegramSettings;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import okhttp3.ConnectionPool;
import okhttp3.Dispatcher;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Delivery without a conversation beside a bare echo bot: how many updates a second go all the way. */
class DeliveryBenchmark {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int SECONDS = 8;

    @RegisterExtension
    final Stage stage = new Stage();

    private final FakeBotApi telegram = stage.telegram;
    private final Map<Long, Long> saidAt = new ConcurrentHashMap<>();
    private final AtomicLong answered = new AtomicLong();
    private final long[] latencies = new long[1_000_000];
    private final AtomicInteger measured = new AtomicInteger();

    @Test
    void delivery_beside_an_echo() throws Exception {
        telegram.record(false);
        telegram.when(call -> call.method().equals("sendMessage"), Integer.MAX_VALUE, this::answeredBy);
        double echo;
        try (var bot = new Echo(telegram.url("echo"))) {
            run("echo warm-up", 100, 4);
            echo = run("echo", 1000, SECONDS);
        }
        telegram.unplug("echo");
        TelegramSettings settings = new TelegramSettings(
                FakeBotApi.TOKEN,
                telegram.url("a"),
                8,
                64,
                Duration.ofSeconds(5),
                Duration.ofSeconds(5),
                Duration.ofSeconds(30),
                Duration.ofSeconds(90),
                Duration.ofSeconds(1),
                Duration.ofDays(7));
        stage.start(
                "a",
                settings,
                (incoming, outbox) -> outbox.put(
                        FakeConversation.message(incoming.from().id(), FakeConversation.words(incoming), null)));
        run("delivery warm-up", 100, 6);
        run("delivery", 10, SECONDS);
        run("delivery", 100, SECONDS);
        double ours = run("delivery", 1000, SECONDS);
        System.out.printf("delivery / echo = %.2f%n", ours / echo);
    }

    /** Every chat asks again as soon as it is answered. */
    private double run(String name, int chats, int seconds) throws InterruptedException {
        answered.set(0);
        measured.set(0);
        closed = false;
        for (long chat = 1; chat <= chats; chat++) {
            say(chat);
        }
        long start = System.nanoTime();
        Thread.sleep(seconds * 1000L);
        double rate = answered.get() / ((System.nanoTime() - start) / 1e9);
        closed = true;
        Thread.sleep(1500);
        long[] sorted = Arrays.copyOf(latencies, Math.min(measured.get(), latencies.length));
        Arrays.sort(sorted);
        System.out.printf(
                "%-18s %5d chats: %6.0f a second, p50 %d ms, p95 %d ms, p99 %d ms%n",
                name, chats, rate, at(sorted, 50), at(sorted, 95), at(sorted, 99));
        return rate;
    }

    private volatile boolean closed;

    private static long at(long[] sorted, int percent) {
        return sorted.length == 0 ? -1 : sorted[(sorted.length - 1) * percent / 100] / 1_000_000;
    }

    private void say(long chat) {
        saidAt.put(chat, System.nanoTime());
        telegram.says(chat, "hello");
    }

    private FakeBotApi.Answer answeredBy(FakeBotApi.Arrival call) {
        answered.incrementAndGet();
        int i = measured.getAndIncrement();
        if (i < latencies.length) {
            latencies[i] = System.nanoTime() - saidAt.getOrDefault(call.chat(), System.nanoTime());
        }
        if (!closed) {
            say(call.chat());
        }
        return FakeBotApi.Answer.raw(
                200,
                "{\"ok\":true,\"result\":{\"message_id\":%d,\"chat\":{\"id\":%d,\"type\":\"private\"},\"text\":\"hello\"}}"
                        .formatted(call.message(), call.chat()));
    }

    /** The least that a bot can be: asks for updates, sends back what it got, remembers nothing. */
    private static final class Echo implements AutoCloseable {

        private final OkHttpClient http;
        private final String url;
        private volatile boolean running = true;

        Echo(String server) {
            url = server + "/bot" + FakeBotApi.TOKEN + "/";
            var dispatcher = new Dispatcher(Executors.newVirtualThreadPerTaskExecutor());
            dispatcher.setMaxRequests(128);
            dispatcher.setMaxRequestsPerHost(128);
            http = new OkHttpClient.Builder()
                    .dispatcher(dispatcher)
                    .connectionPool(new ConnectionPool(128, 1, java.util.concurrent.TimeUnit.MINUTES))
                    .build();
            Thread.ofVirtual().start(this::poll);
        }

        private void poll() {
            var hands = Executors.newFixedThreadPool(64, Thread.ofVirtual().factory());
            long offset = 0;
            while (running) {
                try {
                    JsonNode updates = call("getUpdates", "{\"offset\":%d,\"timeout\":1}".formatted(offset))
                            .path("result");
                    for (JsonNode update : updates) {
                        offset = update.path("update_id").asLong() + 1;
                        hands.execute(() -> answer(update));
                    }
                } catch (IOException e) {
                    throw new IllegalStateException(e);
                }
            }
        }

        private void answer(JsonNode update) {
            try {
                call(
                        "sendMessage",
                        JSON.createObjectNode()
                                .put("chat_id", update.at("/message/chat/id").asLong())
                                .put("text", update.at("/message/text").asText())
                                .toString());
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        }

        private JsonNode call(String method, String body) throws IOException {
            var request = new Request.Builder()
                    .url(url + method)
                    .post(RequestBody.create(body, MediaType.get("application/json")))
                    .build();
            try (var response = http.newCall(request).execute()) {
                return JSON.readTree(response.body().string());
            }
        }

        @Override
        public void close() {
            running = false;
        }
    }
}
