package io.frontdesk.telegram.inbox;

import com.fasterxml.jackson.databind.JsonNode;
import io.frontdesk.correspondence.Content;
import io.frontdesk.correspondence.Content.Media;
import io.frontdesk.correspondence.Content.Media.Kind;
import io.frontdesk.correspondence.Content.Media.Trait;
import io.frontdesk.correspondence.FormattedText;
import io.frontdesk.correspondence.FormattedText.Entity;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads what a message holds.
 *
 * @see <a href="https://core.telegram.org/bots/api#message">Message</a>
 */
final class ContentReader {

    /** An animation comes with a document for programs that know none, so it is looked for first. */
    private static final List<Kind> MEDIA = List.of(
            Kind.PHOTO,
            Kind.VIDEO,
            Kind.ANIMATION,
            Kind.AUDIO,
            Kind.DOCUMENT,
            Kind.VOICE,
            Kind.VIDEO_NOTE,
            Kind.STICKER);

    private static final List<String> DETAILS = List.of("url", "language", "custom_emoji_id");

    private ContentReader() {}

    /** @return empty for what Telegram itself says in a chat */
    static Optional<Content> read(JsonNode message) {
        if (message.has("text")) {
            return Optional.of(new Content.Text(words(message, "text", "entities")));
        }
        return MEDIA.stream()
                .filter(kind -> message.has(field(kind)))
                .findFirst()
                .<Content>map(kind -> media(kind, message))
                .or(() -> SpecialReader.read(message));
    }

    /** Without the one character that PostgreSQL cannot keep. */
    static String clean(String text) {
        return text.indexOf(0) < 0 ? text : text.replace('\0', ' ');
    }

    private static Media media(Kind kind, JsonNode message) {
        JsonNode node = message.path(field(kind));
        JsonNode file = kind == Kind.PHOTO ? node.path(node.size() - 1) : node;
        return new Media(
                kind,
                file.path("file_id").asText(),
                words(message, "caption", "caption_entities"),
                file.hasNonNull("file_name") ? clean(file.path("file_name").asText()) : null,
                traits(message));
    }

    private static Set<Trait> traits(JsonNode message) {
        Set<Trait> traits = EnumSet.noneOf(Trait.class);
        if (message.path("has_media_spoiler").asBoolean()) {
            traits.add(Trait.SPOILER);
        }
        if (message.path("show_caption_above_media").asBoolean()) {
            traits.add(Trait.CAPTION_ABOVE);
        }
        return traits;
    }

    private static String field(Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    private static FormattedText words(JsonNode message, String text, String entities) {
        String words = clean(message.path(text).asText());
        return words.isEmpty()
                ? FormattedText.EMPTY
                : new FormattedText(
                        words,
                        message.path(entities)
                                .valueStream()
                                .map(ContentReader::entity)
                                .toList());
    }

    private static Entity entity(JsonNode entity) {
        return new Entity(
                entity.path("type").asText(),
                entity.path("offset").asInt(),
                entity.path("length").asInt(),
                detail(entity));
    }

    private static @Nullable String detail(JsonNode entity) {
        if (entity.hasNonNull("unix_time")) {
            String format = entity.path("date_time_format").asText();
            return (entity.path("unix_time").asText() + " " + format).strip();
        }
        return DETAILS.stream()
                .filter(entity::hasNonNull)
                .map(detail -> entity.path(detail).asText())
                .findFirst()
                .orElseGet(() -> entity.path("user").path("id").asText(null));
    }
}
