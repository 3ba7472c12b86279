package io.frontdesk.sandbox.botapi;

import java.time.Duration;

/** Something that goes wrong with one call, on a test's demand. */
public sealed interface Fault {

    /** Answered with an error, nothing done. */
    record Refused(int code, String description, int retryAfter) implements Fault {}

    /** No answer for so long. */
    record Hanging(Duration time, boolean performed) implements Fault {}

    /** The connection breaks before an answer. */
    record Dropped(boolean performed) implements Fault {}

    static Fault tooManyRequests(int retryAfter) {
        return new Refused(429, "Too Many Requests: retry after " + retryAfter, retryAfter);
    }

    static Fault blockedByUser() {
        return new Refused(403, "Forbidden: bot was blocked by the user", 0);
    }

    static Fault badRequest(String reason) {
        return new Refused(400, "Bad Request: " + reason, 0);
    }

    static Fault serverError() {
        return new Refused(500, "Internal Server Error", 0);
    }

    static Fault badGateway() {
        return new Refused(502, "Bad Gateway", 0);
    }

    static Fault hang(Duration time) {
        return new Hanging(time, false);
    }

    static Fault hangAfterPerforming(Duration time) {
        return new Hanging(time, true);
    }

    static Fault dropBeforePerforming() {
        return new Dropped(false);
    }

    static Fault dropAfterPerforming() {
        return new Dropped(true);
    }
}
