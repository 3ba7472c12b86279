package io.frontdesk.conversation;

import io.frontdesk.correspondence.Content;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One thing that a person did, in the private chat with the bot where nothing else is said. */
public sealed interface Incoming {

    Sender from();

    /** Who did it, as Telegram describes them at that moment. In a private chat the person's id is the chat's id too. */
    record Sender(
            long id,
            String firstName,
            @Nullable String lastName,
            @Nullable String username,
            @Nullable String languageCode) {}

    /**
     * Sent a message, or an album, which counts as one.
     *
     * @param messages Telegram's message ids: one, or one for each item of an album
     * @param reply what it replies to, if it does
     * @param forwardedFrom whom they have it from, as Telegram names them, if they forwarded it
     * @param via the bot whose hint it is that they chose, by its username without the @; null where they wrote it themselves
     */
    record Said(
            Sender from,
            List<Long> messages,
            Content content,
            @Nullable Reply reply,
            @Nullable String forwardedFrom,
            @Nullable String via)
            implements Incoming {

        public Said {
            messages = List.copyOf(messages);
        }

        public Said(Sender from, List<Long> messages, Content content, @Nullable Reply reply) {
            this(from, messages, content, reply, null, null);
        }
    }

    /**
     * The message replied to, and the quoted part of it.
     *
     * @param quote null where the whole message is replied to
     * @param quotePosition where the quote starts in it, in UTF-16 code units
     */
    record Reply(long message, @Nullable String quote, int quotePosition) {}

    /** Changed a message sent before. */
    record Edited(Sender from, long message, Content content) implements Incoming {}

    /**
     * Pressed an inline button.
     *
     * @param callback the id to answer the press with
     * @param message the message under which the button stands
     * @param data whatever the button carried; anybody can forge it
     */
    record Pressed(Sender from, String callback, long message, String data) implements Incoming {}

    /**
     * Put an emoji on a message, or took it back.
     *
     * @param emoji the newest one; null where there is none left, or none that a bot could show
     */
    record Reacted(Sender from, long message, @Nullable String emoji) implements Incoming {}

    /**
     * Chose a hint, in whatever chat.
     *
     * @param hint the {@link Hints.Hint#id}
     * @param words with which it was found
     */
    record Chose(Sender from, String hint, String words) implements Incoming {}

    /** Blocked the bot. */
    record Left(Sender from) implements Incoming {}

    /** Unblocked the bot. */
    record Returned(Sender from) implements Incoming {}
}
