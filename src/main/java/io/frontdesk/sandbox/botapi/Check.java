package io.frontdesk.sandbox.botapi;

import io.frontdesk.sandbox.botapi.Schema.Field;
import io.frontdesk.sandbox.botapi.Schema.Structure;
import io.frontdesk.sandbox.botapi.Type.Simple;
import io.frontdesk.sandbox.world.Json;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Holds a call against the schema and brings what came as strings into its proper type. */
final class Check {

    /** telegrambots and webhook answers name the method among the parameters; Telegram expects that. */
    private static final Set<String> ALWAYS_KNOWN = Set.of("method");

    private static final Map<String, String> MISSING = Map.of(
            "chat_id", "chat_id is empty",
            "text", "message text is empty",
            "message_id", "message identifier is not specified",
            "file_id", "file_id not specified");

    /**
     * Where in a call something stands.
     *
     * @param says what Telegram puts in front of an error there
     */
    private record Where(boolean isTop, String says) {

        static final Where TOP = new Where(true, "");

        private static final Map<String, String> NAMES = Map.of(
                "MessageEntity", "can't parse MessageEntity: ",
                "InlineKeyboardButton", "can't parse inline keyboard button: ",
                "KeyboardButton", "can't parse keyboard button: ",
                "BotCommand", "can't parse BotCommand: ");

        Where inside(Structure structure) {
            return new Where(false, NAMES.getOrDefault(structure.name(), says));
        }
    }

    private final Schema schema;

    Check(Schema schema) {
        this.schema = schema;
    }

    Arguments check(Schema.Method method, Request request) {
        request.values().propertyNames().stream()
                .filter(name -> !method.fields().containsKey(name) && !ALWAYS_KNOWN.contains(name))
                .filter(name -> !isAttachment(name, request))
                .findFirst()
                .ifPresent(name -> {
                    throw Refusal.badRequest("unknown parameter \"%s\" of %s".formatted(name, method.name()));
                });
        ObjectNode checked = Json.object();
        method.fields().values().forEach(field -> take(field, request, checked));
        return new Arguments(method.name(), checked, request.uploads());
    }

    private static boolean isAttachment(String name, Request request) {
        return request.uploads().containsKey(name);
    }

    private void take(Field field, Request request, ObjectNode checked) {
        JsonNode value = request.values().get(field.name());
        if (value != null && !isEmpty(value)) {
            checked.set(field.name(), top(field, value));
        } else if (request.uploads().containsKey(field.name())) {
            checked.put(field.name(), "attach://" + field.name());
        } else if (field.required()) {
            throw missing(field);
        } else if (value != null && value.isString()) {
            checked.put(field.name(), "");
        }
    }

    private static boolean isEmpty(JsonNode value) {
        return value.isNull() || (value.isString() && value.asString().isEmpty());
    }

    private static Refusal missing(Field field) {
        boolean isFile = field.type() instanceof Type.OneOf(var choices) && choices.contains(Simple.FILE);
        return Refusal.badRequest(
                isFile
                        ? "there is no %s in the request".formatted(field.name().replace('_', ' '))
                        : MISSING.getOrDefault(field.name(), "parameter \"%s\" is required".formatted(field.name())));
    }

    /** Parameters themselves may come as strings, whatever they are; what is inside of them may not. */
    private JsonNode top(Field field, JsonNode value) {
        if (!value.isString() || takesString(field.type())) {
            return check(field.type(), field.name(), value, Where.TOP);
        }
        String text = value.asString();
        if (field.type() == Simple.BOOLEAN || field.type() == Simple.TRUE) {
            return Scalars.truth(text);
        }
        return check(field.type(), field.name(), parse(field, text), Where.TOP);
    }

    private static boolean takesString(Type type) {
        return switch (type) {
            case Simple simple -> simple == Simple.STRING || simple == Simple.FILE;
            case Type.OneOf(var choices) -> choices.stream().anyMatch(Check::takesString);
            case Type.Array array -> false;
            case Type.Named named -> false;
        };
    }

    private static JsonNode parse(Field field, String text) {
        try {
            return Json.MAPPER.readTree(text);
        } catch (JacksonException e) {
            throw Refusal.badRequest(
                    "can't parse %s JSON object".formatted(field.name().replace('_', ' ')));
        }
    }

    private JsonNode check(Type type, String name, JsonNode value, Where where) {
        return switch (type) {
            case Simple simple -> simple(simple, name, value, where);
            case Type.Array array -> array(array, name, value, where);
            case Type.Named named -> object(List.of(schema.structure(named.name())), name, value, where);
            case Type.OneOf(var choices) -> oneOf(choices, name, value, where);
        };
    }

    private static JsonNode simple(Simple type, String name, JsonNode value, Where where) {
        if (!Scalars.fits(type, value) && !(where.isTop() && Scalars.fitsAsText(type, value))) {
            throw wrongType(name, type.telegramName(), where);
        }
        return Scalars.convert(type, value);
    }

    private static Refusal wrongType(String name, String type, Where where) {
        return Refusal.badRequest(where.says() + "Field \"%s\" must be of type %s".formatted(name, type));
    }

    private JsonNode array(Type.Array type, String name, JsonNode value, Where where) {
        if (!value.isArray()) {
            throw wrongType(name, "Array", where);
        }
        ArrayNode checked = Json.array();
        value.forEach(item -> checked.add(check(type.of(), name, item, where)));
        return checked;
    }

    private JsonNode oneOf(List<Type> choices, String name, JsonNode value, Where where) {
        if (choices.contains(Simple.INTEGER) && value.isIntegralNumber()) {
            return value;
        }
        if (choices.contains(Simple.STRING)) {
            return simple(Simple.STRING, name, value, where);
        }
        return object(
                choices.stream()
                        .map(choice -> schema.structure(((Type.Named) choice).name()))
                        .toList(),
                name,
                value,
                where);
    }

    private JsonNode object(List<Structure> choices, String name, JsonNode value, Where where) {
        if (choices.size() == 1 && choices.getFirst().name().equals("KeyboardButton") && value.isString()) {
            return object(choices, name, Json.object().set("text", value), where);
        }
        if (!(value instanceof ObjectNode object)) {
            throw wrongType(name, "Object", where);
        }
        Structure structure = choose(choices.stream().flatMap(this::leaves).toList(), name, object, where);
        return fields(structure, object, where.inside(structure));
    }

    private Stream<Structure> leaves(Structure structure) {
        return structure.subtypes().isEmpty()
                ? Stream.of(structure)
                : structure.subtypes().stream().map(schema::structure).flatMap(this::leaves);
    }

    private static Structure choose(List<Structure> choices, String name, ObjectNode value, Where where) {
        if (choices.size() == 1) {
            return choices.getFirst();
        }
        return choices.stream()
                .filter(choice -> constantsFit(choice, value))
                .max((one, other) -> Long.compare(present(one, value), present(other, value)))
                .orElseThrow(() -> Refusal.badRequest(where.says() + "Unsupported %s type specified".formatted(name)));
    }

    private static boolean constantsFit(Structure structure, ObjectNode value) {
        return structure.fields().values().stream()
                .allMatch(field -> field.constant() == null
                        || !field.required()
                        || field.constant().equals(Json.text(value, field.name())));
    }

    private static long present(Structure structure, ObjectNode value) {
        return structure.fields().values().stream()
                .filter(field -> field.required() && value.has(field.name()))
                .count();
    }

    private ObjectNode fields(Structure structure, ObjectNode value, Where where) {
        ObjectNode checked = Json.object();
        value.propertyNames().stream()
                .filter(field -> !structure.fields().containsKey(field))
                .findFirst()
                .ifPresent(field -> {
                    throw Refusal.badRequest(
                            where.says() + "Unknown field \"%s\" of %s".formatted(field, structure.name()));
                });
        for (Field field : structure.fields().values()) {
            JsonNode found = value.get(field.name());
            if (found != null && !found.isNull()) {
                checked.set(field.name(), check(field.type(), field.name(), found, where));
            } else if (field.required()) {
                throw Refusal.badRequest(where.says() + "Can't find field \"%s\"".formatted(field.name()));
            }
        }
        return checked;
    }
}
