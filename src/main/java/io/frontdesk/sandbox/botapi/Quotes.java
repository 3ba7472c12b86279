package io.frontdesk.sandbox.botapi;

import io.frontdesk.sandbox.world.Json;
import io.frontdesk.sandbox.world.Message;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What a quote must have in common with the message that it is of. Source: ReplyParameters, quote. */
final class Quotes {

    private static final Set<String> COMPARED =
            Set.of("bold", "italic", "underline", "strikethrough", "spoiler", "custom_emoji", "date_time");

    private record Stretch(String type, long from, long to) {}

    private Quotes() {}

    static boolean repeatsFormatting(Message original, int position, ObjectNode reply) {
        String quote = reply.get("quote").asString();
        JsonNode given = reply.path("quote_entities");
        JsonNode entities = original.content().path(original.has("text") ? "entities" : "caption_entities");
        return stretches(given, 0, quote.length()).equals(stretches(entities, position, quote.length()));
    }

    /** The formatting within a stretch of the text, counted from its beginning. */
    private static Set<Stretch> stretches(JsonNode entities, long from, long length) {
        return entities.valueStream()
                .filter(entity -> COMPARED.contains(entity.get("type").asString()))
                .map(entity -> stretch(entity, from, length))
                .filter(stretch -> stretch.from() < stretch.to())
                .collect(Collectors.toSet());
    }

    private static Stretch stretch(JsonNode entity, long from, long length) {
        long start = Json.number(entity, "offset") - from;
        long end = start + Json.number(entity, "length");
        return new Stretch(entity.get("type").asString(), Math.max(0, start), Math.min(length, end));
    }
}
