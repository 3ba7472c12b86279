package io.frontdesk.conversation;

import io.frontdesk.correspondence.Content;
import io.frontdesk.correspondence.FormattedText;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** One thing to be done in a person's private chat. Texts may be of any length: delivery splits or cuts them. */
public sealed interface Outgoing {

    long chat();

    /** What is due first when several chats compete; within one chat everything keeps its order. */
    enum Priority {
        INTERACTIVE,
        CARD,
        /** A card that makes no sound. */
        QUIET,
        BROADCAST
    }

    /**
     * A new message.
     *
     * @param reply the message of this chat that it answers; sent without where that message is gone
     * @param receipt what {@link Receipts} is told with once Telegram took it, at most 64 characters; null where nobody asks
     */
    record Message(
            long chat,
            Content content,
            Keyboard keyboard,
            @Nullable Reply reply,
            Priority priority,
            @Nullable String receipt)
            implements Outgoing {}

    /**
     * The message of this chat that a new one answers.
     *
     * @param quote the part of it that is meant, with its formatting; null where all of it is
     * @param position where in it the quote begins, in UTF-16 code units
     */
    record Reply(long message, @Nullable FormattedText quote, int position) {

        public static Reply to(long message) {
            return new Reply(message, null, 0);
        }
    }

    /**
     * New text (or caption) and buttons for a message sent before. Of several waiting edits of a message the last one counts.
     *
     * @param newFile whether it holds another file than it was sent with; else its file stays as it is
     * @param receipt what {@link Receipts} is told with, at most 64 characters; null where nobody asks
     */
    record Edit(
            long chat,
            long message,
            Content content,
            Keyboard.Inline keyboard,
            boolean newFile,
            @Nullable String receipt)
            implements Outgoing {

        public Edit(long chat, long message, Content content, Keyboard.Inline keyboard) {
            this(chat, message, content, keyboard, false, null);
        }
    }

    /**
     * A new message with a file that we have made. It is kept with the message until Telegram has it, and no longer.
     *
     * @param words its caption; what is too long for one comes below
     * @param receipt what {@link Receipts} is told with, also of the file's id, at most 64 characters; null where nobody asks
     */
    record File(
            long chat,
            OwnFile file,
            FormattedText words,
            Keyboard keyboard,
            Priority priority,
            @Nullable String receipt)
            implements Outgoing {}

    /**
     * A file that we have made, its caption and buttons, for a message sent before: a text becomes a message with a file, another
     * file is exchanged. Of several waiting edits of a message the last one counts.
     *
     * @param receipt what {@link Receipts} is told with, also of the file's id, at most 64 characters; null where nobody asks
     */
    record FileEdit(
            long chat,
            long message,
            OwnFile file,
            FormattedText words,
            Keyboard.Inline keyboard,
            Priority priority,
            @Nullable String receipt)
            implements Outgoing {}

    /**
     * The one emoji that the bot puts on a message.
     *
     * @param emoji null takes it back
     */
    record Reaction(long chat, long message, @Nullable String emoji) implements Outgoing {}

    /** Takes a message sent before out of the chat, where Telegram still lets us. */
    record Removal(long chat, long message) implements Outgoing {}

    /** The short notice that answers the press of a button; sent at once and never repeated. Empty text just ends the wait. */
    record Notice(long chat, String callback, String text, boolean alert) implements Outgoing {}

    /** The commands that this one person is offered. */
    record Commands(long chat, List<Command> commands) implements Outgoing {

        /**
         * @param name without the slash
         */
        public record Command(String name, String description) {}
    }

    /** What stands under a message or under the input field. */
    sealed interface Keyboard {

        Inline NO_BUTTONS = new Inline(List.of());

        /** Buttons under the message. */
        record Inline(List<List<Button>> rows) implements Keyboard {}

        /** The persistent keyboard under the input field. */
        record Persistent(List<List<Key>> rows) implements Keyboard {}

        /** Takes the persistent keyboard away. */
        record None() implements Keyboard {}

        /**
         * A key under the input field: it sends its label as a message.
         *
         * @param sharesPhone whether it sends the person's own contact instead, once they have agreed
         */
        record Key(String label, boolean sharesPhone) {}

        /**
         * An inline button: exactly one of data, url and query is set.
         *
         * @param data at most 64 bytes of UTF-8
         * @param query what it puts into the input field behind the bot's name
         */
        record Button(
                String label,
                Style style,
                @Nullable String data,
                @Nullable String url,
                @Nullable String query) {

            public Button(String label, Style style, @Nullable String data, @Nullable String url) {
                this(label, style, data, url, null);
            }
        }

        /** Telegram's colours of a button; PLAIN has none. */
        enum Style {
            PLAIN,
            PRIMARY,
            SUCCESS,
            DANGER;

            /** As the Bot API spells it. */
            public String wireName() {
                return name().toLowerCase(Locale.ROOT);
            }
        }
    }
}
