package io.frontdesk.sandbox.phones;

import io.frontdesk.sandbox.world.Json;
import io.frontdesk.sandbox.world.PhoneEvent;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What the bot offers to somebody who types behind its name.
 *
 * @param query the inline query's id
 * @param entrance what stands above it; null where nothing does
 */
public record ShownOffer(
        long phone,
        String query,
        List<Result> results,
        @Nullable Entrance entrance) {

    /** One of those to choose from; titles and descriptions are empty where there are none. */
    public record Result(String id, String type, String title, String description) {}

    /** @param start with what the bot is started */
    public record Entrance(String label, String start) {}

    static ShownOffer of(PhoneEvent.Offered offered) {
        JsonNode button = offered.button();
        return new ShownOffer(
                offered.phone(),
                offered.query(),
                offered.results().valueStream().map(ShownOffer::result).toList(),
                button == null
                        ? null
                        : new Entrance(
                                button.get("text").asString(),
                                button.get("start_parameter").asString()));
    }

    private static Result result(JsonNode result) {
        return new Result(
                result.get("id").asString(),
                result.get("type").asString(),
                text(result, "title"),
                text(result, "description"));
    }

    private static String text(JsonNode result, String field) {
        return Optional.ofNullable(Json.text(result, field)).orElse("");
    }

    /** The first result with this title. */
    public Optional<Result> titled(String title) {
        return results.stream().filter(result -> result.title().equals(title)).findFirst();
    }
}
