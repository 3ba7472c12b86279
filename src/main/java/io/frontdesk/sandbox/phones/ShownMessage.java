package io.frontdesk.sandbox.phones;

import io.frontdesk.sandbox.world.Json;
import io.frontdesk.sandbox.world.Message;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A message as the person sees it.
 *
 * @param mine whether the person wrote it, and not the bot
 * @param date seconds of the epoch
 * @param text null where it is no text message
 * @param group the album it belongs to
 * @param forwarded who wrote it first, where it was forwarded
 * @param via the username of the bot among whose hints it was chosen; null where it was not
 * @param buttons rows of inline buttons; empty where there are none
 * @param reaction the emoji that the person put on it
 * @param botReaction the emoji that the bot put on it
 */
public record ShownMessage(
        long id,
        boolean mine,
        long date,
        boolean edited,
        @Nullable String text,
        List<Entity> entities,
        @Nullable String caption,
        List<Entity> captionEntities,
        @Nullable ShownMedia media,
        @Nullable String group,
        @Nullable Reply replyTo,
        @Nullable String forwarded,
        @Nullable String via,
        List<List<Button>> buttons,
        @Nullable String reaction,
        @Nullable String botReaction) {

    /** A formatted stretch, in UTF-16 code units. */
    public record Entity(
            String type,
            int offset,
            int length,
            @Nullable String url,
            @Nullable Long userId,
            @Nullable String language) {}

    /** @param quote the part of it that is quoted; null where all of it is replied to */
    public record Reply(long id, @Nullable String quote) {}

    /**
     * An inline button.
     *
     * @param style primary, success or danger; null where it has the usual colour
     * @param url what it opens; null where it does not
     * @param copy what it copies; null where it does not
     * @param query what it puts into the input field behind the bot's name; null where it does not
     */
    public record Button(
            String label,
            @Nullable String style,
            @Nullable String url,
            @Nullable String copy,
            @Nullable String query) {}

    static ShownMessage of(Message message) {
        JsonNode content = message.content();
        return new ShownMessage(
                message.id(),
                !message.fromBot(),
                message.date(),
                message.edited() > 0,
                Json.text(content, "text"),
                entities(content.path("entities")),
                Json.text(content, "caption"),
                entities(content.path("caption_entities")),
                ShownMedia.of(content),
                message.group(),
                reply(message),
                forwarded(message),
                Json.text(content.path("via_bot"), "username"),
                buttons(message),
                message.reaction(),
                message.botReaction());
    }

    /** Text or caption; empty where it has neither. */
    public String words() {
        return text != null ? text : caption != null ? caption : "";
    }

    /** @throws java.util.NoSuchElementException where it holds nothing but words */
    public ShownMedia attached() {
        return Optional.ofNullable(media).orElseThrow();
    }

    /** The first button with this label. */
    public Optional<Button> button(String label) {
        return buttons.stream()
                .flatMap(List::stream)
                .filter(button -> button.label().equals(label))
                .findFirst();
    }

    /** All the labels under the message, row after row. */
    public List<String> labels() {
        return buttons.stream().flatMap(List::stream).map(Button::label).toList();
    }

    private static List<Entity> entities(JsonNode entities) {
        return entities.valueStream().map(ShownMessage::entity).toList();
    }

    private static Entity entity(JsonNode entity) {
        JsonNode user = entity.path("user").get("id");
        return new Entity(
                entity.get("type").asString(),
                (int) Json.number(entity, "offset"),
                (int) Json.number(entity, "length"),
                Json.text(entity, "url"),
                user == null ? null : user.asLong(),
                Json.text(entity, "language"));
    }

    private static @Nullable Reply reply(Message message) {
        return message.replyTo() == null
                ? null
                : new Reply(message.replyTo(), message.quote() == null ? null : Json.text(message.quote(), "text"));
    }

    private static @Nullable String forwarded(Message message) {
        return message.origin() == null ? null : Origins.name(message.origin());
    }

    private static List<List<Button>> buttons(Message message) {
        return message.buttons() == null
                ? List.of()
                : message.buttons()
                        .get("inline_keyboard")
                        .valueStream()
                        .map(row -> row.valueStream().map(ShownMessage::button).toList())
                        .toList();
    }

    private static Button button(JsonNode button) {
        return new Button(
                button.get("text").asString(),
                Json.text(button, "style"),
                Json.text(button, "url"),
                Json.text(button.path("copy_text"), "text"),
                Json.text(button, "switch_inline_query_current_chat"));
    }
}
