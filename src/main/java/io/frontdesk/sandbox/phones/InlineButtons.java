package io.frontdesk.sandbox.phones;

import io.frontdesk.sandbox.world.Json;
import io.frontdesk.sandbox.world.Message;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Finds what the buttons under a message send. */
final class InlineButtons {

    private InlineButtons() {}

    /** @throws IllegalArgumentException where there is no such button, or it sends nothing to the bot */
    static String data(Message message, String label) {
        JsonNode rows = rows(message);
        return data(rows.valueStream()
                .flatMap(JsonNode::valueStream)
                .filter(button -> button.get("text").asString().equals(label))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No button " + label + " in " + rows)));
    }

    /** @throws IllegalArgumentException where there is no such button, or it sends nothing to the bot */
    static String data(Message message, int row, int column) {
        @Nullable JsonNode button = rows(message).path(row).get(column);
        if (button == null) {
            throw new IllegalArgumentException("No button at %d, %d".formatted(row, column));
        }
        return data(button);
    }

    private static JsonNode rows(Message message) {
        return message.buttons() == null ? Json.array() : message.buttons().get("inline_keyboard");
    }

    private static String data(JsonNode button) {
        String data = Json.text(button, "callback_data");
        if (data == null) {
            throw new IllegalArgumentException("Not a callback button: " + button);
        }
        return data;
    }
}
