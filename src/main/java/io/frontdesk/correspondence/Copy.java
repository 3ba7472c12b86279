package io.frontdesk.correspondence;

import org.jspecify.annotations.Nullable;

/**
 * One Telegram message that shows a message of ours, in one person's private chat.
 *
 * @param part 0, or the item of an album, or the part of a text that was split
 * @param original whether it is the author's own
 * @param showsContent whether it shows the message itself, and not only stands beside it with buttons
 * @param start where in the words of the message (of an album: of the item) its text begins; negative where that many characters
 *     stand before them
 * @param occasion what the card was sent for; null where the copy has no heading and no buttons
 */
public record Copy(
        long person,
        long telegramMessage,
        long message,
        int part,
        boolean original,
        boolean showsContent,
        int start,
        @Nullable String occasion) {}
