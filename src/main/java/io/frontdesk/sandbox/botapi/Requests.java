package io.frontdesk.sandbox.botapi;

import io.frontdesk.sandbox.world.Json;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Reads a call's parameters in each of the ways that the Bot API takes them: query, form, multipart, JSON. */
final class Requests {

    private Requests() {}

    static Request read(HttpServletRequest http) throws IOException, ServletException {
        String type = http.getContentType() == null ? "" : http.getContentType();
        if (type.startsWith("application/json")) {
            return new Request(json(http), Map.of());
        }
        ObjectNode values = Json.object();
        http.getParameterMap().forEach((name, value) -> values.put(name, value[0]));
        return type.startsWith("multipart/") ? multipart(http, values) : new Request(values, Map.of());
    }

    private static ObjectNode json(HttpServletRequest http) throws IOException {
        try (InputStream in = http.getInputStream()) {
            byte[] body = in.readAllBytes();
            JsonNode node = body.length == 0 ? Json.object() : Json.MAPPER.readTree(body);
            if (node instanceof ObjectNode object) {
                return object;
            }
        } catch (JacksonException e) {
            throw Refusal.badRequest("can't parse JSON object");
        }
        throw Refusal.badRequest("object expected");
    }

    private static Request multipart(HttpServletRequest http, ObjectNode values) throws IOException, ServletException {
        Map<String, Upload> uploads = new HashMap<>();
        for (Part part : http.getParts()) {
            try (InputStream in = part.getInputStream()) {
                byte[] bytes = in.readAllBytes();
                if (isFile(part)) {
                    uploads.put(part.getName(), new Upload(part.getSubmittedFileName(), part.getContentType(), bytes));
                } else {
                    values.put(part.getName(), new String(bytes, StandardCharsets.UTF_8));
                }
            }
        }
        return new Request(values, uploads);
    }

    private static boolean isFile(Part part) {
        @Nullable String name = part.getSubmittedFileName();
        return name != null;
    }
}
