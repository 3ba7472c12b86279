package io.frontdesk.sandbox.phones;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Finds the button of the reply keyboard that a text comes from. */
final class KeyboardTap {

    private KeyboardTap() {}

    static @Nullable JsonNode find(@Nullable JsonNode keyboard, String text) {
        return keyboard == null
                ? null
                : keyboard.get("keyboard")
                        .valueStream()
                        .flatMap(JsonNode::valueStream)
                        .filter(button -> button.path("text").asString("").equals(text))
                        .findFirst()
                        .orElse(null);
    }
}
