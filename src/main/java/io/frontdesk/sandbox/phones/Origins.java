package io.frontdesk.sandbox.phones;

import io.frontdesk.sandbox.world.Json;
import io.frontdesk.sandbox.world.Telegram;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Whom messages were forwarded from. */
final class Origins {

    private Origins() {}

    /** The Bot API's MessageOriginHiddenUser: most people hide whom a forward leads to. */
    static ObjectNode hidden(Telegram telegram, String name) {
        return Json.object()
                .put("type", "hidden_user")
                .put("date", telegram.now())
                .put("sender_user_name", name);
    }

    /** @param origin the Bot API's MessageOrigin */
    static @Nullable String name(JsonNode origin) {
        return switch (origin.path("type").asString("")) {
            case "user" -> Json.text(origin.path("sender_user"), "first_name");
            case "hidden_user" -> Json.text(origin, "sender_user_name");
            case "chat" -> Json.text(origin.path("sender_chat"), "title");
            default -> Json.text(origin.path("chat"), "title");
        };
    }
}
