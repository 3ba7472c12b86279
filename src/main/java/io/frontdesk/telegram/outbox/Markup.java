package io.frontdesk.telegram.outbox;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.frontdesk.conversation.Outgoing;
import io.frontdesk.conversation.Outgoing.Keyboard;
import io.frontdesk.correspondence.FormattedText;
import io.frontdesk.correspondence.FormattedText.Entity;
import io.frontdesk.telegram.api.Json;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Keyboards, formatting and quotes as the Bot API spells them. */
final class Markup {

    /** @see <a href="https://core.telegram.org/bots/api#replyparameters">ReplyParameters</a> */
    private static final int QUOTE_LIMIT = 1024;

    /** The formatting that a quote must repeat; any other must not be in it. */
    private static final Set<String> QUOTED =
            Set.of("bold", "italic", "underline", "strikethrough", "spoiler", "custom_emoji", "date_time");

    private Markup() {}

    /** @return null for a keyboard without buttons */
    static @Nullable ObjectNode keyboard(Keyboard keyboard) {
        return switch (keyboard) {
            case Keyboard.Inline(var rows) -> rows.isEmpty() ? null : inline(rows);
            case Keyboard.Persistent(var rows) -> rows.isEmpty() ? null : persistent(rows);
            case Keyboard.None() -> Json.object().put("remove_keyboard", true);
        };
    }

    private static ObjectNode inline(List<List<Keyboard.Button>> rows) {
        ObjectNode markup = Json.object();
        ArrayNode keyboard = markup.putArray("inline_keyboard");
        rows.forEach(row -> {
            ArrayNode buttons = keyboard.addArray();
            row.forEach(button -> buttons.add(button(button)));
        });
        return markup;
    }

    private static ObjectNode button(Keyboard.Button button) {
        ObjectNode node = Json.object().put("text", button.label());
        if (button.data() != null) {
            node.put("callback_data", button.data());
        }
        if (button.url() != null) {
            node.put("url", button.url());
        }
        if (button.query() != null) {
            node.put("switch_inline_query_current_chat", button.query());
        }
        return button.style() == Keyboard.Style.PLAIN
                ? node
                : node.put("style", button.style().wireName());
    }

    private static ObjectNode persistent(List<List<Keyboard.Key>> rows) {
        ObjectNode markup = Json.object().put("is_persistent", true).put("resize_keyboard", true);
        ArrayNode keyboard = markup.putArray("keyboard");
        rows.forEach(row -> {
            ArrayNode buttons = keyboard.addArray();
            row.forEach(key -> buttons.add(key(key)));
        });
        return markup;
    }

    private static ObjectNode key(Keyboard.Key key) {
        ObjectNode node = Json.object().put("text", key.label());
        return key.sharesPhone() ? node.put("request_contact", true) : node;
    }

    static ArrayNode entities(FormattedText words) {
        ArrayNode entities = Json.array();
        words.entities().forEach(entity -> entities.add(entity(entity)));
        return entities;
    }

    private static ObjectNode entity(Entity entity) {
        ObjectNode node = Json.object()
                .put("type", entity.type())
                .put("offset", entity.offset())
                .put("length", entity.length());
        String detail = entity.detail();
        if (detail != null) {
            switch (entity.type()) {
                case "text_link" -> node.put("url", detail);
                case "pre" -> node.put("language", detail);
                case "custom_emoji" -> node.put("custom_emoji_id", detail);
                case "text_mention" -> node.set("user", user(detail));
                case "date_time" -> dateTime(node, detail.split(" ", 2));
                default -> {}
            }
        }
        return node;
    }

    private static void dateTime(ObjectNode node, String[] timeAndFormat) {
        node.put("unix_time", Long.parseLong(timeAndFormat[0]));
        if (timeAndFormat.length > 1) {
            node.put("date_time_format", timeAndFormat[1]);
        }
    }

    /** Telegram looks at the id only, but a user without the rest is not a valid one. */
    private static ObjectNode user(String id) {
        return Json.object().put("id", Long.parseLong(id)).put("is_bot", false).put("first_name", "");
    }

    static @Nullable ObjectNode reply(Outgoing.@Nullable Reply reply) {
        if (reply == null) {
            return null;
        }
        ObjectNode node = Json.object().put("message_id", reply.message()).put("allow_sending_without_reply", true);
        FormattedText quote = reply.quote();
        return quote == null || quote.text().length() > QUOTE_LIMIT ? node : quoting(node, quote, reply.position());
    }

    private static ObjectNode quoting(ObjectNode node, FormattedText quote, int position) {
        node.put("quote", quote.text()).put("quote_position", position);
        ArrayNode entities = Json.array();
        quote.entities().stream()
                .filter(entity -> QUOTED.contains(entity.type()))
                .forEach(entity -> entities.add(entity(entity)));
        return entities.isEmpty() ? node : node.set("quote_entities", entities);
    }
}
