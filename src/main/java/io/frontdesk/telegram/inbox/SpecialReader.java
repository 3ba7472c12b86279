package io.frontdesk.telegram.inbox;

import com.fasterxml.jackson.databind.JsonNode;
import io.frontdesk.correspondence.Content;
import io.frontdesk.correspondence.Content.Checklist;
import io.frontdesk.correspondence.Content.Contact;
import io.frontdesk.correspondence.Content.Dice;
import io.frontdesk.correspondence.Content.Location;
import io.frontdesk.correspondence.Content.Other;
import io.frontdesk.correspondence.Content.Poll;
import io.frontdesk.correspondence.Content.Venue;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads what is neither a text nor a file, whole, so that it can be passed on when the message itself is gone. */
final class SpecialReader {

    /** A venue comes with a location for programs that know none, so it is looked for first. */
    private static final List<String> KINDS = List.of(
            "venue",
            "location",
            "contact",
            "poll",
            "dice",
            "checklist",
            "story",
            "game",
            "rich_message",
            "paid_media",
            "invoice",
            "giveaway",
            "giveaway_winners");

    private SpecialReader() {}

    static Optional<Content> read(JsonNode message) {
        return KINDS.stream().filter(message::has).findFirst().map(kind -> content(kind, message));
    }

    private static Content content(String kind, JsonNode message) {
        JsonNode field = message.path(kind);
        return switch (kind) {
            case "venue" -> venue(field);
            case "location" -> location(field);
            case "contact" -> contact(field);
            case "poll" -> poll(field);
            case "dice" -> new Dice(text(field, "emoji"), field.path("value").asInt());
            case "checklist" -> checklist(field);
            default ->
                new Other(
                        kind,
                        message.path("chat").path("id").asLong(),
                        message.path("message_id").asLong());
        };
    }

    private static Venue venue(JsonNode venue) {
        JsonNode at = venue.path("location");
        return new Venue(
                at.path("latitude").asDouble(),
                at.path("longitude").asDouble(),
                text(venue, "title"),
                text(venue, "address"));
    }

    private static Location location(JsonNode location) {
        return new Location(
                location.path("latitude").asDouble(),
                location.path("longitude").asDouble(),
                location.hasNonNull("live_period")
                        ? (Integer) location.path("live_period").asInt()
                        : null);
    }

    private static Contact contact(JsonNode contact) {
        return new Contact(
                text(contact, "phone_number"),
                text(contact, "first_name"),
                optional(contact, "last_name"),
                optional(contact, "vcard"),
                contact.hasNonNull("user_id") ? (Long) contact.path("user_id").asLong() : null);
    }

    private static Poll poll(JsonNode poll) {
        return new Poll(
                text(poll, "question"),
                poll.path("options")
                        .valueStream()
                        .map(option -> text(option, "text"))
                        .toList(),
                poll.path("is_anonymous").asBoolean(),
                poll.path("allows_multiple_answers").asBoolean(),
                poll.path("is_closed").asBoolean());
    }

    private static Checklist checklist(JsonNode checklist) {
        return new Checklist(
                text(checklist, "title"),
                checklist
                        .path("tasks")
                        .valueStream()
                        .map(task -> new Checklist.Task(text(task, "text"), task.has("completion_date")))
                        .toList());
    }

    private static String text(JsonNode node, String field) {
        return ContentReader.clean(node.path(field).asText());
    }

    private static @Nullable String optional(JsonNode node, String field) {
        return node.hasNonNull(field) ? text(node, field) : null;
    }
}
