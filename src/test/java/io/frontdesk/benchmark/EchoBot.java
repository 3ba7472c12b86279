package io.frontdesk.benchmark;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import okhttp3.ConnectionPool;
import okhttp3.Dispatcher;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;

/**
 * The least that can serve the same clients: it makes the calls that the application makes for an update, of the same size, over
 * the same HTTP client, and remembers nothing. The bound to hold the application against.
 */
final class EchoBot {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int CONNECTIONS = 64;
    private static final String WORDS =
            "Good day, Person!\n\nHere you can ask a question and see what became of it. You have one open question.";

    private final OkHttpClient http;
    private final String url;
    private final long firstOperator;
    private final int operators;
    private final ExecutorService hands =
            Executors.newFixedThreadPool(CONNECTIONS, Thread.ofVirtual().factory());

    private EchoBot(String url, long firstOperator, int operators) {
        this.url = url;
        this.firstOperator = firstOperator;
        this.operators = operators;
        var dispatcher = new Dispatcher(Executors.newVirtualThreadPerTaskExecutor());
        dispatcher.setMaxRequests(2 * CONNECTIONS);
        dispatcher.setMaxRequestsPerHost(2 * CONNECTIONS);
        http = new OkHttpClient.Builder()
                .dispatcher(dispatcher)
                .connectionPool(new ConnectionPool(2 * CONNECTIONS, 1, TimeUnit.MINUTES))
                .readTimeout(1, TimeUnit.MINUTES)
                .build();
    }

    /** Takes the address of the bot, the id of the first operator and the number of operators. */
    public static void main(String[] arguments) throws IOException {
        new EchoBot(arguments[0], Long.parseLong(arguments[1]), Integer.parseInt(arguments[2])).poll();
    }

    private void poll() throws IOException {
        long offset = 0;
        while (true) {
            JsonNode updates = call(
                            "getUpdates",
                            JSON.createObjectNode().put("offset", offset).put("timeout", 50))
                    .path("result");
            for (JsonNode update : updates) {
                offset = update.path("update_id").asLong() + 1;
                hands.execute(() -> answer(update));
            }
        }
    }

    private void answer(JsonNode update) {
        try {
            if (update.has("callback_query")) {
                turn(update.path("callback_query"));
            } else if (update.at("/message/text").asText().startsWith("/")) {
                call("sendMessage", screen(update.at("/message/chat/id").asLong(), WORDS));
            } else {
                passOn(update.path("message"));
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private void turn(JsonNode press) throws IOException {
        call(
                "answerCallbackQuery",
                JSON.createObjectNode()
                        .put("callback_query_id", press.path("id").asText()));
        String words = press.at("/message/text").asText().equals(WORDS) ? "Page 2. " + WORDS : WORDS;
        call(
                "editMessageText",
                screen(press.at("/message/chat/id").asLong(), words)
                        .put("message_id", press.at("/message/message_id").asLong()));
    }

    private void passOn(JsonNode message) throws IOException {
        long client = message.at("/chat/id").asLong();
        String words =
                "Question 12, Person " + client + "\n\n" + message.path("text").asText();
        call("sendMessage", screen(firstOperator + client % operators, words));
    }

    private static ObjectNode screen(long chat, String words) {
        ObjectNode screen = JSON.createObjectNode().put("chat_id", chat).put("text", words);
        var rows = screen.putObject("reply_markup").putArray("inline_keyboard");
        for (String label : new String[] {"Ask a question", "My questions", "Back"}) {
            rows.addArray().addObject().put("text", label).put("callback_data", label);
        }
        return screen;
    }

    private JsonNode call(String method, ObjectNode body) throws IOException {
        var request = new Request.Builder()
                .url(url + method)
                .post(RequestBody.create(body.toString(), MediaType.get("application/json")))
                .build();
        try (var response = http.newCall(request).execute()) {
            return JSON.readTree(response.body().string());
        }
    }
}
