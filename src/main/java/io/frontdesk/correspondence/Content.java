package io.frontdesk.correspondence;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What one message holds. Files are named by Telegram's file id and never downloaded to be passed on. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Content.Text.class, name = "text"),
    @JsonSubTypes.Type(value = Content.Media.class, name = "media"),
    @JsonSubTypes.Type(value = Content.Album.class, name = "album"),
    @JsonSubTypes.Type(value = Content.Location.class, name = "location"),
    @JsonSubTypes.Type(value = Content.Venue.class, name = "venue"),
    @JsonSubTypes.Type(value = Content.Contact.class, name = "contact"),
    @JsonSubTypes.Type(value = Content.Poll.class, name = "poll"),
    @JsonSubTypes.Type(value = Content.Dice.class, name = "dice"),
    @JsonSubTypes.Type(value = Content.Checklist.class, name = "checklist"),
    @JsonSubTypes.Type(value = Content.Other.class, name = "other")
})
public sealed interface Content {

    /** What can be read in it: the text, the caption of media, the question of a poll …; empty where there is nothing. */
    FormattedText words();

    /** All by which people may look for it. */
    default String searchable() {
        return words().text();
    }

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
            @Nullable String name,
            Set<Trait> traits) implements Content {

        /** How it is to be shown. */
        public enum Trait {
            SPOILER,
            CAPTION_ABOVE
        }

        /** Those stored before there were traits have none. */
        public Media(
                Kind kind, String fileId, FormattedText words, @Nullable String name, @Nullable Set<Trait> traits) {
            this.kind = kind;
            this.fileId = fileId;
            this.words = words;
            this.name = name;
            this.traits = traits == null ? Set.of() : Set.copyOf(traits);
        }

        public Media(Kind kind, String fileId, FormattedText words, @Nullable String name) {
            this(kind, fileId, words, name, Set.of());
        }

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
            return new Media(kind, fileId, other, name, traits);
        }

        @Override
        public String searchable() {
            return name == null ? words.text() : (words.text() + " " + name).strip();
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

        @Override
        public String searchable() {
            return items.stream()
                    .map(Media::searchable)
                    .collect(Collectors.joining("\n"))
                    .strip();
        }
    }

    /** Neither a text nor a file: stands in a message of its own, with no room for other words. */
    sealed interface Special extends Content permits Location, Venue, Contact, Poll, Other {}

    /**
     * A point on the map.
     *
     * @param livePeriod for how many seconds from its sending on it moves; null where it stays
     */
    record Location(
            double latitude, double longitude, @Nullable Integer livePeriod) implements Special {

        @Override
        public FormattedText words() {
            return FormattedText.EMPTY;
        }
    }

    /** A place with a name. */
    record Venue(double latitude, double longitude, String title, String address) implements Special {

        @Override
        public FormattedText words() {
            return FormattedText.plain((title + "\n" + address).strip());
        }
    }

    /** Somebody's name and telephone number.
     *
     * @param vcard more about them, in that format
     * @param owner the Telegram id of the one whose number it is, where Telegram tells
     */
    record Contact(
            String phone,
            String firstName,
            @Nullable String lastName,
            @Nullable String vcard,
            @Nullable Long owner) implements Special {

        public Contact(String phone, String firstName, @Nullable String lastName, @Nullable String vcard) {
            this(phone, firstName, lastName, vcard, null);
        }

        public String name() {
            return lastName == null ? firstName : firstName + " " + lastName;
        }

        @Override
        public FormattedText words() {
            return FormattedText.plain((name() + "\n" + phone).strip());
        }
    }

    /**
     * A question with answers to choose from. Nobody knows the right answer of a quiz that a person has made, so it is passed on
     * as a question without one.
     */
    record Poll(String question, List<String> options, boolean anonymous, boolean several, boolean closed)
            implements Special {

        public Poll {
            options = List.copyOf(options);
        }

        @Override
        public FormattedText words() {
            return FormattedText.plain(question);
        }

        @Override
        public String searchable() {
            return question + "\n" + String.join("\n", options);
        }
    }

    /** What no bot can send as it is: it is told in words. */
    sealed interface Told extends Content permits Dice, Checklist {}

    /** A thrown die, or another game of chance; a copy would be thrown anew and show something else. */
    record Dice(String emoji, int value) implements Told {

        @Override
        public FormattedText words() {
            return FormattedText.plain(emoji + " " + value);
        }
    }

    /** Things to be done; bots may send them for businesses only. */
    record Checklist(String title, List<Task> tasks) implements Told {

        public record Task(String text, boolean done) {}

        public Checklist {
            tasks = List.copyOf(tasks);
        }

        @Override
        public FormattedText words() {
            var lines = tasks.stream().map(task -> (task.done() ? "\n☑ " : "\n☐ ") + task.text());
            return FormattedText.plain(title + lines.collect(Collectors.joining()));
        }
    }

    /**
     * Anything else (a story, a game …): passed on by copying the Telegram message it came as, where Telegram allows that.
     *
     * @param kind the name of the field of Telegram's Message that holds it, such as {@code story}
     */
    record Other(String kind, long chat, long message) implements Special {

        /** @see <a href="https://core.telegram.org/bots/api#copymessage">copyMessage</a> */
        private static final Set<String> NEVER_COPIED =
                Set.of("paid_media", "giveaway", "giveaway_winners", "giveaway_created", "invoice");

        public boolean mayBeCopied() {
            return !NEVER_COPIED.contains(kind);
        }

        @Override
        public FormattedText words() {
            return FormattedText.EMPTY;
        }
    }
}
