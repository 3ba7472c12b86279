package io.frontdesk.correspondence;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What one message holds. Files are named by Telegram's file id and never downloaded to be passed on. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Content.Text.class, name = "text"),
    @JsonSubTypes.Type(value = Content.Media.class, name = "media"),
    @JsonSubTypes.Type(value = Content.Album.class, name = "album"),
    @JsonSubTypes.Type(value = Content.Other.class, name = "other")
})
public sealed interface Content {

    /** What can be read in it: the text, or the caption of media; empty where there is none. */
    FormattedText words();

    record Text(FormattedText words) implements Content {

        public static Text of(String text) {
            return new Text(FormattedText.plain(text));
        }
    }

    /** A photo, a file, a recording.
     *
     * @param name the file's name where it has one (documents, audio)
     */
    record Media(
            Kind kind,
            String fileId,
            FormattedText words,
            @Nullable String name) implements Content {

        /** The kinds that are sent by file id, each by its own Bot API method. */
        public enum Kind {
            PHOTO,
            VIDEO,
            ANIMATION,
            AUDIO,
            DOCUMENT,
            VOICE,
            VIDEO_NOTE,
            STICKER;

            /** Telegram shows no caption under a round video or a sticker. */
            public boolean takesCaption() {
                return this != VIDEO_NOTE && this != STICKER;
            }
        }

        public Media withWords(FormattedText other) {
            return new Media(kind, fileId, other, name);
        }
    }

    /** Two to ten photos, videos, documents or audio files sent together. */
    record Album(List<Media> items) implements Content {

        public Album {
            items = List.copyOf(items);
        }

        @Override
        public FormattedText words() {
            return items.stream()
                    .map(Media::words)
                    .filter(words -> !words.isEmpty())
                    .findFirst()
                    .orElse(FormattedText.EMPTY);
        }
    }

    /**
     * Anything else (a location, a contact, a poll …): passed on by copying the Telegram message it came as.
     *
     * @param kind the name of the field of Telegram's Message that holds it, such as {@code location}
     */
    record Other(String kind, long chat, long message) implements Content {

        @Override
        public FormattedText words() {
            return FormattedText.EMPTY;
        }
    }
}
