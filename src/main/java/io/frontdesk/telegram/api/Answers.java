package io.frontdesk.telegram.api;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.StreamSupport;
import javax.net.ssl.SSLHandshakeException;

/**
 * Reads outcomes from answers and from their absence.
 *
 * @see <a href="https://core.telegram.org/bots/api#making-requests">Making requests</a>: codes are stable, wordings are the only
 *     thing that tells one 400 from another
 */
final class Answers {

    private static final List<String> FORMATTING = List.of("can't parse entities", "entity_", "entities");
    private static final String QUOTE = "quote";
    private static final List<String> GONE = List.of(
            "message to edit not found",
            "message can't be edited",
            "message_id_invalid",
            "message to delete not found",
            "message can't be deleted",
            "message to react not found",
            "reaction_invalid",
            "reaction_empty",
            "reactions_too_many",
            "no live location");

    private Answers() {}

    static Outcome read(String answer) {
        try {
            return read(Json.read(answer));
        } catch (IllegalArgumentException noJson) {
            return new Outcome.Unknown("An answer that is no JSON");
        }
    }

    private static Outcome read(JsonNode answer) {
        if (answer.path("ok").asBoolean()) {
            return new Outcome.Done(messages(answer.path("result")), answer.path("result"));
        }
        int code = answer.path("error_code").asInt();
        String error = code + " " + answer.path("description").asText();
        JsonNode parameters = answer.path("parameters");
        if (parameters.has("migrate_to_chat_id")) {
            return new Outcome.Migrated(parameters.path("migrate_to_chat_id").asLong());
        }
        return switch (code) {
            case 400 -> badRequest(error);
            case 401, 404 -> new Outcome.Unauthorised(error);
            case 403 -> new Outcome.Unreachable(error);
            case 429 -> new Outcome.Wait(pause(parameters));
            default -> code > 400 && code < 500 ? new Outcome.Refused(error) : new Outcome.Unknown(error);
        };
    }

    private static List<Long> messages(JsonNode result) {
        var sent = result.isArray() ? result : List.of(result);
        return StreamSupport.stream(sent.spliterator(), false)
                .filter(message -> message.has("message_id"))
                .map(message -> message.path("message_id").asLong())
                .toList();
    }

    private static Outcome badRequest(String error) {
        String wording = error.toLowerCase(Locale.ROOT);
        if (wording.contains("message is not modified")) {
            return new Outcome.Done(List.of(), Json.object());
        }
        if (GONE.stream().anyMatch(wording::contains)) {
            return new Outcome.Gone(error);
        }
        if (wording.contains(QUOTE)) {
            return new Outcome.BadQuote(error);
        }
        return FORMATTING.stream().anyMatch(wording::contains)
                ? new Outcome.BadFormatting(error)
                : new Outcome.Refused(error);
    }

    static Duration pause(JsonNode parameters) {
        return Duration.ofSeconds(Math.max(1, parameters.path("retry_after").asLong()));
    }

    static Outcome failed(Throwable failure) {
        String error = failure.getClass().getSimpleName();
        return failure instanceof IOException io && neverLeft(io)
                ? new Outcome.NotSent(error)
                : new Outcome.Unknown(error);
    }

    private static boolean neverLeft(IOException failure) {
        return switch (failure) {
            case ConnectException _, NoRouteToHostException _, UnknownHostException _, SSLHandshakeException _ -> true;
            case SocketTimeoutException timeout -> duringConnect(timeout);
            default -> false;
        };
    }

    private static boolean duringConnect(SocketTimeoutException timeout) {
        String message = String.valueOf(timeout.getMessage()).toLowerCase(Locale.ROOT);
        return message.startsWith("connect timed out") || message.startsWith("failed to connect");
    }
}
