package io.frontdesk.sandbox.botapi;

import io.frontdesk.sandbox.world.Json;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The Bot API's own description: which methods there are, what they take, and how the objects in it are made. */
final class Schema {

    private static final String RESOURCE = "/sandbox/botapi/api.json";
    private static final Pattern CONSTANT = Pattern.compile("(?:must be|always) [\\u201c\"']?(\\w+)[\\u201d\"']?\\.?$");

    private static final Set<String> DISCRIMINATORS = Set.of("type", "source", "status");

    private final Map<String, Method> methods = new HashMap<>();
    private final Map<String, Structure> structures = new HashMap<>();

    /** @param name as documented, for instance sendMessage */
    record Method(String name, Map<String, Field> fields) {}

    /** @param constant the only value it may have, as in an object's {@code type}; null where it may have any */
    record Field(
            String name,
            Type type,
            boolean required,
            @Nullable String constant) {}

    /** An object, or a choice of objects where it has subtypes. */
    record Structure(String name, Map<String, Field> fields, List<String> subtypes) {}

    Schema() {
        JsonNode api = read();
        api.get("methods").forEach(node -> {
            Method method = new Method(node.get("name").asString(), fields(node));
            methods.put(method.name().toLowerCase(Locale.ROOT), method);
        });
        api.get("types").forEach(node -> {
            Structure structure = new Structure(node.get("name").asString(), fields(node), subtypes(node));
            structures.put(structure.name(), structure);
        });
    }

    private static JsonNode read() {
        try (InputStream in = Schema.class.getResourceAsStream(RESOURCE)) {
            return Json.MAPPER.readTree(Objects.requireNonNull(in, RESOURCE));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, Field> fields(JsonNode node) {
        Map<String, Field> fields = new LinkedHashMap<>();
        node.path("fields").forEach(field -> fields.put(field.get("name").asString(), field(field)));
        return fields;
    }

    private static Field field(JsonNode node) {
        String name = node.get("name").asString();
        Matcher constant = CONSTANT.matcher(node.get("description").asString());
        return new Field(
                name,
                Type.of(strings(node.get("types"))),
                node.get("required").asBoolean(),
                DISCRIMINATORS.contains(name) && constant.find() ? constant.group(1) : null);
    }

    private static List<String> subtypes(JsonNode node) {
        return node.has("subtypes") ? strings(node.get("subtypes")) : List.of();
    }

    private static List<String> strings(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(JsonNode::asString)
                .toList();
    }

    /** @param name in any case: Telegram does not mind */
    Optional<Method> method(String name) {
        return Optional.ofNullable(methods.get(name.toLowerCase(Locale.ROOT)));
    }

    Structure structure(String name) {
        return Objects.requireNonNull(structures.get(name), name);
    }
}
