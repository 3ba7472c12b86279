package io.frontdesk.sandbox.botapi;

import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;

/** What may be sent as one album. Source: sendMediaGroup. */
final class Albums {

    private static final int MOST = 10;

    private Albums() {}

    static void check(ArrayNode items) {
        if (items.size() < 2 || items.size() > MOST) {
            throw Refusal.badRequest("album must include 2-10 items, found " + items.size());
        }
        Set<String> types = items.valueStream()
                .map(item -> item.get("type").asString())
                .map(type -> type.equals("video") ? "photo" : type)
                .collect(Collectors.toSet());
        if (types.size() > 1) {
            throw Refusal.badRequest(
                    types.contains("document")
                            ? "document can't be mixed with other media types"
                            : "audio can't be mixed with other media types");
        }
        items.forEach(Albums::checkItem);
    }

    private static void checkItem(JsonNode item) {
        if (item.get("media").asString().isEmpty()) {
            throw Refusal.badRequest("media not found");
        }
        if (item.get("type").asString().equals("live_photo")) {
            throw Refusal.badRequest("the sandbox does not play live photos");
        }
    }
}
