package io.frontdesk.sandbox.botapi;

import io.frontdesk.sandbox.world.Json;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The rules for texts, captions and the entities in them. Lengths and offsets count UTF-16 code units. */
final class Words {

    /** Source: sendMessage, text. */
    static final int LONGEST_TEXT = 4096;

    /** Source: sendPhoto, caption. */
    static final int LONGEST_CAPTION = 1024;

    private static final Set<String> ENTITY_TYPES = Set.of(
            "mention",
            "hashtag",
            "cashtag",
            "bot_command",
            "url",
            "email",
            "phone_number",
            "bold",
            "italic",
            "underline",
            "strikethrough",
            "spoiler",
            "blockquote",
            "expandable_blockquote",
            "code",
            "pre",
            "text_link",
            "text_mention",
            "custom_emoji",
            "date_time");

    private Words() {}

    /** The text of a message as fields of its content. */
    static ObjectNode text(Arguments arguments) {
        refuseMarkup(arguments);
        String text = arguments.text("text");
        if (text.isEmpty()) {
            throw Refusal.badRequest("message text is empty");
        }
        check(text, arguments.array("entities"));
        String trimmed = text.stripTrailing();
        if (trimmed.isBlank()) {
            throw Refusal.badRequest("text must be non-empty");
        }
        if (trimmed.length() > LONGEST_TEXT) {
            throw Refusal.badRequest("message is too long");
        }
        return put(Json.object(), "text", "entities", trimmed, arguments.array("entities"));
    }

    /** The caption as fields of a message's content; nothing where there is none. */
    static ObjectNode caption(Arguments arguments) {
        refuseMarkup(arguments);
        String caption = arguments.text("caption");
        check(caption, arguments.array("caption_entities"));
        String trimmed = caption.stripTrailing();
        if (trimmed.length() > LONGEST_CAPTION) {
            throw Refusal.badRequest("message caption is too long");
        }
        return put(Json.object(), "caption", "caption_entities", trimmed, arguments.array("caption_entities"));
    }

    private static void refuseMarkup(Arguments arguments) {
        if (!arguments.text("parse_mode").isEmpty()) {
            throw Refusal.badRequest("the sandbox does not play parse_mode: send entities");
        }
    }

    private static ObjectNode put(ObjectNode content, String field, String entities, String text, ArrayNode given) {
        if (text.isEmpty()) {
            return content;
        }
        content.put(field, text);
        ArrayNode all = EntityFinder.complete(text, cut(given, text.length()));
        if (!all.isEmpty()) {
            content.set(entities, all);
        }
        return content;
    }

    /** What was trimmed from the end of the text is not formatted either. */
    private static ArrayNode cut(ArrayNode entities, int length) {
        ArrayNode kept = Json.array();
        for (JsonNode entity : entities) {
            long offset = Json.number(entity, "offset");
            long end = Math.min(length, offset + Json.number(entity, "length"));
            if (end > offset) {
                kept.add(((ObjectNode) entity.deepCopy()).put("length", end - offset));
            }
        }
        return kept;
    }

    private static void check(String text, ArrayNode entities) {
        entities.forEach(entity -> check(text, entity));
    }

    private static void check(String text, JsonNode entity) {
        String type = entity.get("type").asString();
        if (!ENTITY_TYPES.contains(type)) {
            throw Refusal.badRequest("can't parse MessageEntity: Unsupported type specified");
        }
        position(text, Json.number(entity, "offset"), Json.number(entity, "length"));
        switch (type) {
            case "text_link" -> Addresses.check("entity URL", need(entity, "url"));
            case "text_mention" -> need(entity, "user");
            case "custom_emoji" -> need(entity, "custom_emoji_id");
            default -> {}
        }
    }

    private static String need(JsonNode entity, String field) {
        JsonNode value = entity.get(field);
        if (value == null) {
            throw Refusal.badRequest("can't parse MessageEntity: Can't find field \"%s\"".formatted(field));
        }
        return value.isString() ? value.asString() : "";
    }

    private static void position(String text, long offset, long length) {
        if (offset < 0) {
            throw Refusal.badRequest("receive an entity with incorrect offset " + offset);
        }
        if (length <= 0) {
            throw Refusal.badRequest("receive an entity with incorrect length " + length);
        }
        if (offset >= text.length()) {
            throw Refusal.badRequest("entity begins after the end of the text at UTF-16 offset " + offset);
        }
        if (offset + length > text.length()) {
            throw Refusal.badRequest(
                    "entity beginning at UTF-16 offset %d ends after the end of the text at UTF-16 offset %d"
                            .formatted(offset, offset + length));
        }
        if (cutsCharacter(text, (int) offset) || cutsCharacter(text, (int) (offset + length))) {
            throw Refusal.badRequest(
                    "entity beginning at UTF-16 offset %d begins or ends in a middle of a UTF-16 symbol"
                            .formatted(offset));
        }
    }

    private static boolean cutsCharacter(String text, int at) {
        return at > 0
                && at < text.length()
                && Character.isLowSurrogate(text.charAt(at))
                && Character.isHighSurrogate(text.charAt(at - 1));
    }
}
