package io.frontdesk.sandbox.phones;

import io.frontdesk.sandbox.world.Json;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a message holds besides words, as the person sees it.
 *
 * @param kind photo, video, animation, audio, document, voice, videoNote, sticker, location, venue, contact, poll, dice, checklist,
 *     story
 * @param url where the file is served; null where there is none
 * @param fileId the file's id as the bot knows it; null where there is none
 * @param size in bytes
 * @param duration in seconds
 * @param livePeriod for how many seconds from its sending on a place moves; null where it stays
 */
public record ShownMedia(
        String kind,
        @Nullable String url,
        @Nullable String fileId,
        @Nullable String name,
        @Nullable Long size,
        @Nullable String mime,
        @Nullable Integer duration,
        @Nullable Integer width,
        @Nullable Integer height,
        @Nullable String emoji,
        @Nullable Double latitude,
        @Nullable Double longitude,
        @Nullable String title,
        @Nullable String phone,
        @Nullable String question,
        List<String> options,
        @Nullable Integer value,
        @Nullable Integer livePeriod) {

    /** From the Bot API's field to our kind; the first that is there counts: an animation has a document beside it. */
    private static final List<Map.Entry<String, String>> KINDS = List.of(
            Map.entry("photo", "photo"),
            Map.entry("video", "video"),
            Map.entry("animation", "animation"),
            Map.entry("audio", "audio"),
            Map.entry("document", "document"),
            Map.entry("voice", "voice"),
            Map.entry("video_note", "videoNote"),
            Map.entry("sticker", "sticker"),
            Map.entry("venue", "venue"),
            Map.entry("location", "location"),
            Map.entry("contact", "contact"),
            Map.entry("poll", "poll"),
            Map.entry("dice", "dice"),
            Map.entry("checklist", "checklist"),
            Map.entry("story", "story"));

    static @Nullable ShownMedia of(JsonNode content) {
        return KINDS.stream()
                .filter(kind -> content.has(kind.getKey()))
                .findFirst()
                .map(kind -> of(kind.getValue(), content.get(kind.getKey())))
                .orElse(null);
    }

    private static ShownMedia of(String kind, JsonNode field) {
        JsonNode node = field.isArray() ? field.get(field.size() - 1) : field;
        JsonNode place = node.has("location") ? node.get("location") : node;
        String unique = Json.text(node, "file_unique_id");
        return new ShownMedia(
                kind,
                unique == null ? null : "/sandbox/files/" + unique.substring(1),
                Json.text(node, "file_id"),
                name(node),
                node.has("file_size") ? Json.number(node, "file_size") : null,
                Json.text(node, "mime_type"),
                integer(node, "duration"),
                integer(node, "width"),
                integer(node, "height"),
                Json.text(node, "emoji"),
                decimal(place, "latitude"),
                decimal(place, "longitude"),
                Json.text(node, "title"),
                Json.text(node, "phone_number"),
                Json.text(node, "question"),
                node.path(node.has("tasks") ? "tasks" : "options")
                        .valueStream()
                        .map(option -> option.get("text").asString())
                        .toList(),
                integer(node, "value"),
                integer(place, "live_period"));
    }

    private static @Nullable String name(JsonNode node) {
        String name = Json.text(node, "file_name");
        if (name != null || !node.has("first_name")) {
            return name == null ? Json.text(node, "address") : name;
        }
        String last = Json.text(node, "last_name");
        return node.get("first_name").asString() + (last == null ? "" : " " + last);
    }

    private static @Nullable Integer integer(JsonNode node, String field) {
        return node.has(field) ? (Integer) (int) Json.number(node, field) : null;
    }

    private static @Nullable Double decimal(JsonNode node, String field) {
        return node instanceof ObjectNode && node.has(field)
                ? (Double) node.get(field).asDouble()
                : null;
    }
}
