package io.frontdesk.correspondence;

/**
 * One Telegram message that shows a message of ours, in one person's private chat.
 *
 * @param part 0, or the item of an album, or the part of a text that was split
 * @param original whether it is the author's own
 * @param showsContent whether it shows the message itself, and not only stands beside it with buttons
 */
public record Copy(long person, long telegramMessage, long message, int part, boolean original, boolean showsContent) {}
