package io.frontdesk.sandbox.botapi;

import io.frontdesk.sandbox.botapi.Type.Simple;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.BooleanNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.StringNode;

/** Numbers, truth values and texts, which Telegram takes in more than one spelling. */
final class Scalars {

    private static final Set<String> TRUE = Set.of("true", "True", "1", "yes");

    private Scalars() {}

    static boolean fits(Simple type, JsonNode value) {
        return switch (type) {
            case INTEGER -> value.isIntegralNumber() || isText(value, "-?\\d{1,18}");
            case FLOAT -> value.isNumber() || isText(value, "-?\\d+(\\.\\d+)?");
            case BOOLEAN, TRUE -> value.isBoolean();
            case STRING, FILE -> value.isString();
        };
    }

    /** A parameter itself, unlike a field inside of one, may be a bare number where a text is meant. */
    static boolean fitsAsText(Simple type, JsonNode value) {
        return (type == Simple.STRING || type == Simple.FILE) && value.isNumber();
    }

    private static boolean isText(JsonNode value, String pattern) {
        return value.isString() && value.asString().matches(pattern);
    }

    static JsonNode truth(String text) {
        return BooleanNode.valueOf(TRUE.contains(text));
    }

    static JsonNode convert(Simple type, JsonNode value) {
        return switch (type) {
            case INTEGER -> JsonNodeFactory.instance.numberNode(Long.parseLong(value.asString()));
            case FLOAT -> JsonNodeFactory.instance.numberNode(Double.parseDouble(value.asString()));
            case STRING, FILE -> StringNode.valueOf(value.asString());
            case BOOLEAN, TRUE -> value;
        };
    }
}
