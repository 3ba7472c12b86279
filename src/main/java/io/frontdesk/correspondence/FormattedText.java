package io.frontdesk.correspondence;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a person wrote, with the formatting they gave it. Formatting travels beside the text, never inside it as markup, so
 * nobody's words can be taken for tags.
 *
 * @param entities formatted stretches; offsets and lengths count UTF-16 code units, as Telegram does
 */
public record FormattedText(String text, List<Entity> entities) {

    public static final FormattedText EMPTY = new FormattedText("", List.of());

    public FormattedText {
        entities = List.copyOf(entities);
    }

    public static FormattedText plain(String text) {
        return text.isEmpty() ? EMPTY : new FormattedText(text, List.of());
    }

    public boolean isEmpty() {
        return text.isEmpty();
    }

    /**
     * One formatted stretch.
     *
     * @param type as in Telegram's MessageEntity: {@code bold}, {@code italic}, {@code text_link}, {@code text_mention} …
     * @param detail what the type needs besides: the address of a {@code text_link}, the language of a {@code pre}, the id of a
     *     {@code custom_emoji}, the Telegram id of the person in a {@code text_mention}, the Unix time of a {@code date_time} and
     *     after a space how it is written; null for the other types
     * @see <a href="https://core.telegram.org/bots/api#messageentity">MessageEntity</a>
     */
    public record Entity(
            String type, int offset, int length, @Nullable String detail) {

        public Entity(String type, int offset, int length) {
            this(type, offset, length, null);
        }

        public int end() {
            return offset + length;
        }

        public Entity shifted(int by) {
            return new Entity(type, offset + by, length, detail);
        }
    }
}
