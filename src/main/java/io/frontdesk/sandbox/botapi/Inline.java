package io.frontdesk.sandbox.botapi;

import io.frontdesk.sandbox.world.InlineQueries.Sendable;
import io.frontdesk.sandbox.world.Json;
import io.frontdesk.sandbox.world.PhoneEvent;
import io.frontdesk.sandbox.world.StoredFile.Kind;
import io.frontdesk.sandbox.world.Telegram;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.BooleanNode;
import tools.jackson.databind.node.ObjectNode;

/** What the bot offers people while they type its name and some words: texts, and files that Telegram has already. */
final class Inline {

    /** Source: answerInlineQuery. */
    private static final int MOST_RESULTS = 50;

    /** In bytes. Source: the id of each kind of InlineQueryResult, and answerInlineQuery, next_offset. */
    private static final int LONGEST_ID = 64;

    private static final Pattern START = Pattern.compile("[A-Za-z0-9_-]{1,64}");

    private static final Map<String, Kind> FILES = Map.of(
            "photo", Kind.PHOTO,
            "video", Kind.VIDEO,
            "document", Kind.DOCUMENT,
            "mpeg4_gif", Kind.ANIMATION,
            "voice", Kind.VOICE,
            "audio", Kind.AUDIO,
            "sticker", Kind.STICKER);

    private final Telegram telegram;
    private final Media media;

    Inline(Telegram telegram) {
        this.telegram = telegram;
        this.media = new Media(telegram.files());
    }

    void register(Map<String, Handler> methods) {
        methods.put("answerInlineQuery", this::answer);
    }

    private JsonNode answer(Arguments arguments) {
        ArrayNode results = arguments.array("results");
        Map<String, Sendable> contents = contents(arguments, results);
        ObjectNode button = button(arguments);
        if (bytes(arguments.text("next_offset")) > LONGEST_ID) {
            throw Refusal.badRequest("NEXT_OFFSET_INVALID");
        }
        String query = arguments.text("inline_query_id");
        long phone = telegram.inlineQueries()
                .answer(query, contents)
                .orElseThrow(() ->
                        Refusal.badRequest("query is too old and response timeout expired or query ID is invalid"));
        telegram.chat(phone).ifPresent(chat -> chat.tell(new PhoneEvent.Offered(phone, query, results, button)));
        return BooleanNode.TRUE;
    }

    private Map<String, Sendable> contents(Arguments arguments, ArrayNode results) {
        if (results.size() > MOST_RESULTS) {
            throw Refusal.badRequest("RESULTS_TOO_MUCH");
        }
        Map<String, Sendable> contents = new LinkedHashMap<>();
        for (JsonNode result : results) {
            String id = id(result);
            if (contents.put(id, sendable(arguments.with((ObjectNode) result))) != null) {
                throw Refusal.badRequest("RESULT_ID_DUPLICATE");
            }
        }
        return contents;
    }

    private static String id(JsonNode result) {
        String id = result.get("id").asString();
        if (id.isEmpty() || bytes(id) > LONGEST_ID) {
            throw Refusal.badRequest("RESULT_ID_INVALID");
        }
        return id;
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }

    private Sendable sendable(Arguments result) {
        ObjectNode message = result.object("input_message_content");
        return new Sendable(message == null ? file(result) : text(result, message), Markup.inline(result));
    }

    private static ObjectNode text(Arguments result, ObjectNode message) {
        if (!message.has("message_text")) {
            throw Refusal.badRequest("the sandbox does not play this kind of input_message_content");
        }
        if (result.text("type").equals("article") && result.text("title").isBlank()) {
            throw Refusal.badRequest("ARTICLE_TITLE_EMPTY");
        }
        ObjectNode values =
                Json.object().put("text", message.get("message_text").asString());
        copy(message, values, "entities");
        copy(message, values, "parse_mode");
        return Words.text(result.with(values));
    }

    private ObjectNode file(Arguments result) {
        String type = result.text("type");
        Kind kind = FILES.get(type);
        String field = (type.equals("mpeg4_gif") ? "mpeg4" : type) + "_file_id";
        if (kind == null || !result.has(field)) {
            throw Refusal.badRequest("the sandbox does not play this kind of InlineQueryResult: " + type);
        }
        return media.content(result, kind, field);
    }

    private static void copy(ObjectNode from, ObjectNode to, String name) {
        JsonNode value = from.get(name);
        if (value != null) {
            to.set(name, value);
        }
    }

    private static @Nullable ObjectNode button(Arguments arguments) {
        ObjectNode button = arguments.object("button");
        if (button == null) {
            return null;
        }
        if (button.get("text").asString().isBlank()) {
            throw Refusal.badRequest("SWITCH_PM_TEXT_EMPTY");
        }
        String start = Json.text(button, "start_parameter");
        if (button.has("web_app") || start == null || !START.matcher(start).matches()) {
            throw Refusal.badRequest("START_PARAM_INVALID");
        }
        return button;
    }
}
