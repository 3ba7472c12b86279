package io.frontdesk.sandbox.botapi;

import io.frontdesk.sandbox.world.Json;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The parameters of a call, each of the type that the schema says. */
record Arguments(String method, ObjectNode values, Map<String, Upload> uploads) {

    boolean has(String name) {
        return values.has(name);
    }

    /** Empty where the parameter is absent. */
    String text(String name) {
        String text = Json.text(values, name);
        return text == null ? "" : text;
    }

    long number(String name) {
        return Json.number(values, name);
    }

    boolean flag(String name) {
        return values.path(name).asBoolean(false);
    }

    @Nullable
    ObjectNode object(String name) {
        return values.get(name) instanceof ObjectNode object ? object : null;
    }

    /** Empty where the parameter is absent. */
    ArrayNode array(String name) {
        return values.get(name) instanceof ArrayNode array ? array : Json.array();
    }

    /** The chat's id; empty where none is named or it is named by a username. */
    Optional<Long> chat() {
        JsonNode chat = values.get("chat_id");
        return chat != null && chat.asString().matches("-?\\d{1,18}")
                ? Optional.of(Long.parseLong(chat.asString()))
                : Optional.empty();
    }

    /** The same call with other values, for an item of an album. */
    Arguments with(ObjectNode others) {
        return new Arguments(method, others, uploads);
    }
}
