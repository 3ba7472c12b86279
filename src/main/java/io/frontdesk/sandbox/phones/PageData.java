package io.frontdesk.sandbox.phones;

import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What the page and the server tell each other, as JSON. */
final class PageData {

    private PageData() {}

    record Everybody(Bot bot, List<Person> phones) {}

    record Bot(String name, String username) {}

    /** @param extra whether the phone is shown on demand only */
    record Person(
            long id,
            String name,
            String firstName,
            @Nullable String username,
            String role,
            String language,
            int colour,
            boolean extra) {}

    record State(
            List<ShownMessage> messages,
            @Nullable List<List<String>> keyboard,
            ArrayNode commands,
            String description,
            boolean blocked,
            int unread) {}

    record Text(String text, @Nullable List<ShownMessage.Entity> entities, ShownMessage.@Nullable Reply replyTo) {}

    /**
     * Something that is neither a text nor a file; what its kind does not need is absent.
     *
     * @param name of a person, or the address of a place
     * @param period for how many seconds a place moves
     */
    record Special(
            String kind,
            @Nullable Double latitude,
            @Nullable Double longitude,
            @Nullable Integer period,
            @Nullable String title,
            @Nullable String name,
            @Nullable String phone,
            @Nullable List<String> options) {

        ObjectNode content() {
            return switch (kind) {
                case "location" -> Specials.location(north(), east());
                case "live" -> Specials.liveLocation(north(), east(), period == null ? 900 : period);
                case "venue" -> Specials.venue(north(), east(), given(title), given(name));
                case "contact" -> Specials.contact(given(phone), given(name), null);
                case "poll", "quiz" -> Specials.poll(kind.equals("quiz") ? "quiz" : "regular", given(title), choices());
                case "dice" ->
                    Specials.dice("\uD83C\uDFB2", ThreadLocalRandom.current().nextInt(1, 7));
                case "checklist" -> Specials.checklist(given(title), choices());
                case "story" -> Specials.story();
                default -> throw new IllegalArgumentException("No such kind: " + kind);
            };
        }

        private double north() {
            return latitude == null ? 55.7539 : latitude;
        }

        private double east() {
            return longitude == null ? 37.6208 : longitude;
        }

        private static String given(@Nullable String value) {
            if (value == null || value.isBlank()) {
                throw new IllegalArgumentException("Something is missing");
            }
            return value.strip();
        }

        private List<String> choices() {
            if (options == null || options.isEmpty()) {
                throw new IllegalArgumentException("There is nothing to choose from");
            }
            return options;
        }
    }

    record Typed(String words) {}

    record Choice(String query, String result) {}

    record Move(long id, double latitude, double longitude, boolean ends) {}

    record Forward(String from, String text) {}

    record Edit(long id, String text) {}

    record Press(long id, int row, int column) {}

    record Block(boolean blocked) {}

    record Id(long id) {}

    record Reaction(long id, @Nullable String emoji) {}
}
