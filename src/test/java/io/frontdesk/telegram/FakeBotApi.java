package io.frontdesk.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.StreamSupport;

/** A Bot API server over real HTTP whose answers a test can script. Each instance of the bot calls it under a prefix of its own. */
public final class FakeBotApi implements AutoCloseable {

    public static final String TOKEN = "4711:A-token_that-must-never-be-logged";

    /** One call that arrived. */
    public record Arrival(String instance, String method, JsonNode body, int message, long at) {

        public long chat() {
            return body.path("chat_id").asLong();
        }

        public String text() {
            return body.path("text").asText();
        }
    }

    /** What the server does with a call that a rule matches; null answers mean that the connection is cut. */
    private record Rule(Predicate<Arrival> applies, AtomicInteger times, Function<Arrival, Answer> answer) {}

    public record Answer(int status, String body, long delay, boolean cut) {

        public static Answer error(int code, String description) {
            return new Answer(code, error(code, description, "").toString(), 0, false);
        }

        public static Answer error(int code, String description, String parameter, long value) {
            return new Answer(code, error(code, description, "\"%s\":%d".formatted(parameter, value)), 0, false);
        }

        public static Answer raw(int status, String body) {
            return new Answer(status, body, 0, false);
        }

        /** Carried out, but nobody hears of it. */
        public static Answer cutOff() {
            return new Answer(0, "", 0, true);
        }

        private static String error(int code, String description, String parameters) {
            return "{\"ok\":false,\"error_code\":%d,\"description\":\"%s\",\"parameters\":{%s}}"
                    .formatted(code, description, parameters);
        }
    }

    static {
        // Else every answer waits for the client's delayed acknowledgement.
        System.setProperty("sun.net.httpserver.nodelay", "true");
    }

    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpServer server;
    private final TreeMap<Long, ObjectNode> updates = new TreeMap<>();
    private final AtomicLong updateIds = new AtomicLong(1000);
    private final AtomicInteger messageIds = new AtomicInteger(100);
    private final List<Arrival> arrivals = new CopyOnWriteArrayList<>();
    private final List<Rule> rules = new CopyOnWriteArrayList<>();
    private final Set<String> dead = ConcurrentHashMap.newKeySet();
    private final Map<String, AtomicInteger> polling = new ConcurrentHashMap<>();
    private volatile long latency;
    private volatile boolean recording = true;

    public FakeBotApi() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 1000);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::serve);
        server.start();
    }

    public String url(String instance) {
        return "http://127.0.0.1:%d/%s".formatted(server.getAddress().getPort(), instance);
    }

    @Override
    public void close() {
        server.stop(0);
    }

    // What people do

    public long update(String kind, ObjectNode content) {
        synchronized (updates) {
            long id = updateIds.incrementAndGet();
            ObjectNode update = JSON.createObjectNode().put("update_id", id);
            update.set(kind, content);
            updates.put(id, update);
            updates.notifyAll();
            return id;
        }
    }

    public long says(long chat, String text) {
        return update("message", message(chat).put("text", text));
    }

    /** Types behind the bot's name. */
    public void types(long person, String id, String words) {
        ObjectNode query =
                JSON.createObjectNode().put("id", id).put("query", words).put("offset", "");
        query.set("from", person(person));
        update("inline_query", query);
    }

    /** Chooses what the bot has offered. */
    public void chooses(long person, String result) {
        ObjectNode choice = JSON.createObjectNode().put("result_id", result).put("query", "");
        choice.set("from", person(person));
        update("chosen_inline_result", choice);
    }

    public static ObjectNode message(long chat) {
        ObjectNode message =
                JSON.createObjectNode().put("message_id", ID.incrementAndGet()).put("date", 1);
        message.set("chat", chat(chat, "private"));
        message.set("from", person(chat));
        return message;
    }

    public static ObjectNode chat(long id, String type) {
        return JSON.createObjectNode().put("id", id).put("type", type);
    }

    public static ObjectNode person(long id) {
        return JSON.createObjectNode().put("id", id).put("is_bot", false).put("first_name", "P" + id);
    }

    private static final AtomicInteger ID = new AtomicInteger(1);

    /** After a quiet week Telegram may go on with smaller numbers. */
    public void continueFrom(long updateId) {
        updateIds.set(updateId);
    }

    // What a test asks and arranges

    public void when(Predicate<Arrival> applies, int times, Function<Arrival, Answer> answer) {
        rules.add(new Rule(applies, new AtomicInteger(times), answer));
    }

    public void when(Predicate<Arrival> applies, int times, Answer answer) {
        when(applies, times, _ -> answer);
    }

    public void noMoreRules() {
        rules.clear();
    }

    public void latency(long millis) {
        latency = millis;
    }

    public void record(boolean on) {
        recording = on;
    }

    /** From now on this instance reaches nobody: its calls are cut before anything is done. */
    public void unplug(String instance) {
        dead.add(instance);
    }

    public List<Arrival> arrivals() {
        return arrivals;
    }

    public List<Arrival> calls(String method) {
        return arrivals.stream()
                .filter(arrival -> arrival.method().equals(method))
                .toList();
    }

    /** The texts sent to a chat, in order. */
    public List<String> texts(long chat) {
        return arrivals.stream()
                .filter(arrival -> arrival.method().equals("sendMessage") && arrival.chat() == chat)
                .map(Arrival::text)
                .toList();
    }

    public int unconfirmed() {
        synchronized (updates) {
            return updates.size();
        }
    }

    /** Who is waiting for updates right now. */
    public Set<String> pollers() {
        return polling.entrySet().stream()
                .filter(entry -> entry.getValue().get() > 0)
                .map(Map.Entry::getKey)
                .collect(java.util.stream.Collectors.toSet());
    }

    // HTTP

    private void serve(HttpExchange exchange) throws IOException {
        try (exchange) {
            String[] path = exchange.getRequestURI().getPath().split("/", -1);
            String instance = path[1];
            String method = path[path.length - 1];
            byte[] request = exchange.getRequestBody().readAllBytes();
            JsonNode body = request.length == 0 ? JSON.createObjectNode() : JSON.readTree(request);
            if (dead.contains(instance)) {
                return;
            }
            Answer answer =
                    path[2].equals("bot" + TOKEN) ? answer(instance, method, body) : Answer.error(401, "Unauthorized");
            if (!answer.cut() && !dead.contains(instance)) {
                byte[] response = answer.body().getBytes(StandardCharsets.UTF_8);
                exchange.getResponseHeaders().set("Content-Type", "application/json");
                exchange.sendResponseHeaders(answer.status(), response.length);
                exchange.getResponseBody().write(response);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private Answer answer(String instance, String method, JsonNode body) throws InterruptedException {
        boolean poll = method.equals("getUpdates");
        var arrival = new Arrival(instance, method, body, poll ? 0 : messageIds.incrementAndGet(), System.nanoTime());
        if (!poll && recording) {
            arrivals.add(arrival);
        }
        for (Rule rule : rules) {
            if (rule.applies().test(arrival) && rule.times().getAndDecrement() > 0) {
                Answer answer = rule.answer().apply(arrival);
                Thread.sleep(answer.delay());
                return answer;
            }
        }
        Thread.sleep(latency);
        return Answer.raw(200, poll ? updates(instance, body) : done(method, arrival));
    }

    private static String done(String method, Arrival arrival) {
        if (method.startsWith("send") || method.equals("copyMessage")) {
            int items = Math.max(1, arrival.body().path("media").size());
            ArrayNode sent = JSON.createArrayNode();
            for (int i = 0; i < items; i++) {
                ObjectNode message = message(arrival.chat()).put("message_id", arrival.message() * 100 + i);
                sent.add(message.put("text", arrival.text()));
            }
            return ok(method.equals("sendMediaGroup") ? sent : sent.get(0));
        }
        return "{\"ok\":true,\"result\":true}";
    }

    private static String ok(JsonNode result) {
        return "{\"ok\":true,\"result\":" + result + "}";
    }

    private String updates(String instance, JsonNode body) throws InterruptedException {
        var waiting = polling.computeIfAbsent(instance, _ -> new AtomicInteger());
        waiting.incrementAndGet();
        try {
            return ok(JSON.valueToTree(next(instance, body)));
        } finally {
            waiting.decrementAndGet();
        }
    }

    private List<ObjectNode> next(String instance, JsonNode body) throws InterruptedException {
        long end = System.nanoTime() + body.path("timeout").asLong() * 1_000_000_000L;
        synchronized (updates) {
            if (body.has("offset")) {
                long offset = body.path("offset").asLong();
                confirm(offset);
            }
            while (updates.isEmpty() && System.nanoTime() < end && !dead.contains(instance)) {
                updates.wait(100);
            }
            return new ArrayList<>(updates.values().stream()
                    .limit(body.path("limit").asInt(100))
                    .toList());
        }
    }

    /** As Telegram does: what was handed out below the offset is gone; a fresh, smaller numbering is not. */
    private void confirm(long offset) {
        updates.headMap(offset).keySet().removeIf(id -> id >= offset - 5_000);
    }

    public static List<JsonNode> list(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).toList();
    }
}
