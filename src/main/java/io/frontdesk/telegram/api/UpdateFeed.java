package io.frontdesk.telegram.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.OptionalLong;
import okhttp3.Call;
import okhttp3.MediaType;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The stream of updates, asked for by long polling. */
@Component
public class UpdateFeed {

    private static final List<String> KINDS = List.of(
            "message",
            "edited_message",
            "callback_query",
            "message_reaction",
            "my_chat_member",
            "inline_query",
            "chosen_inline_result");
    private static final int LIMIT = 100;
    private static final Duration AFTER_SERVER_ERROR = Duration.ofSeconds(2);

    private final BotAddress address;
    private final HttpClients clients;
    private final TelegramSettings settings;
    private volatile @Nullable Call current;

    UpdateFeed(BotAddress address, HttpClients clients, TelegramSettings settings) {
        this.address = address;
        this.clients = clients;
        this.settings = settings;
    }

    /**
     * Waits for updates.
     *
     * @param offset the first update wanted; all before it are thereby confirmed and gone from Telegram
     */
    public FeedAnswer next(OptionalLong offset) throws IOException {
        Call call = clients.polling().newCall(request(offset));
        current = call;
        try (Response response = call.execute()) {
            return read(response.body() == null ? "" : response.body().string());
        } finally {
            current = null;
        }
    }

    /** Ends a wait under way with an {@link IOException}. */
    public void cancel() {
        Call call = current;
        if (call != null) {
            call.cancel();
        }
    }

    private Request request(OptionalLong offset) {
        ObjectNode body = Json.object()
                .put("limit", LIMIT)
                .put("timeout", settings.pollTimeout().toSeconds());
        offset.ifPresent(first -> body.put("offset", first));
        KINDS.forEach(body.putArray("allowed_updates")::add);
        var json = RequestBody.create(Json.write(body), MediaType.get("application/json"));
        return new Request.Builder()
                .url(address.method("getUpdates"))
                .post(json)
                .build();
    }

    private static FeedAnswer read(String text) throws IOException {
        JsonNode answer = parsed(text);
        String error = answer.path("error_code").asInt() + " "
                + answer.path("description").asText();
        if (answer.path("ok").asBoolean()) {
            return new FeedAnswer.Updates(answer.path("result").valueStream().toList());
        }
        return switch (answer.path("error_code").asInt()) {
            case 401, 404 -> new FeedAnswer.Rejected(error);
            case 409 -> new FeedAnswer.Conflict(error);
            case 429 -> new FeedAnswer.Wait(Answers.pause(answer.path("parameters")), error);
            default -> new FeedAnswer.Wait(AFTER_SERVER_ERROR, error);
        };
    }

    private static JsonNode parsed(String text) throws IOException {
        try {
            return Json.read(text);
        } catch (IllegalArgumentException noJson) {
            throw new IOException("Telegram's answer is no JSON");
        }
    }
}
