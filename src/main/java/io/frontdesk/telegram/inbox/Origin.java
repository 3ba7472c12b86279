package io.frontdesk.telegram.inbox;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads whom a message was forwarded from.
 *
 * @see <a href="https://core.telegram.org/bots/api#messageorigin">MessageOrigin</a>
 */
final class Origin {

    private Origin() {}

    /** @return null where it was not forwarded */
    static @Nullable String name(JsonNode message) {
        JsonNode origin = message.path("forward_origin");
        String name = switch (origin.path("type").asText()) {
            case "user" -> joined(origin.path("sender_user"), "first_name", "last_name");
            case "hidden_user" -> joined(origin, "sender_user_name");
            case "chat" -> chat(origin.path("sender_chat"));
            case "channel" -> chat(origin.path("chat"));
            default -> "";
        };
        return name.isEmpty() ? null : ContentReader.clean(name);
    }

    private static String chat(JsonNode chat) {
        return chat.has("title") ? joined(chat, "title") : joined(chat, "first_name", "last_name");
    }

    private static String joined(JsonNode node, String... fields) {
        return Stream.of(fields)
                .map(field -> node.path(field).asText())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }
}
