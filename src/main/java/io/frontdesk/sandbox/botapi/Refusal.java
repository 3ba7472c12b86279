package io.frontdesk.sandbox.botapi;

import io.frontdesk.sandbox.world.Json;
import tools.jackson.databind.node.ObjectNode;

/** A call that the Bot API answers with an error. */
public final class Refusal extends RuntimeException {

    private final int code;
    private final String description;
    private final int retryAfter;

    /** @param retryAfter seconds; 0 where the error does not say */
    Refusal(int code, String description, int retryAfter) {
        super(description, null, false, false);
        this.code = code;
        this.description = description;
        this.retryAfter = retryAfter;
    }

    /** Telegram starts what it says after "Bad Request:" with a small letter, except for its codes in capitals. */
    static Refusal badRequest(String reason) {
        boolean isCode = reason.length() > 1 && Character.isUpperCase(reason.charAt(1));
        String said = isCode ? reason : Character.toLowerCase(reason.charAt(0)) + reason.substring(1);
        return new Refusal(400, "Bad Request: " + said, 0);
    }

    static Refusal forbidden(String reason) {
        return new Refusal(403, "Forbidden: " + reason, 0);
    }

    static Refusal notFound() {
        return new Refusal(404, "Not Found", 0);
    }

    static Refusal unauthorized() {
        return new Refusal(401, "Unauthorized", 0);
    }

    static Refusal conflict() {
        return new Refusal(
                409,
                "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running",
                0);
    }

    public int code() {
        return code;
    }

    public String description() {
        return description;
    }

    ObjectNode json() {
        ObjectNode node = Json.object().put("ok", false).put("error_code", code).put("description", description);
        if (retryAfter > 0) {
            node.putObject("parameters").put("retry_after", retryAfter);
        }
        return node;
    }
}
