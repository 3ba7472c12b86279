package io.frontdesk.correspondence;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A message as its author sent it to the bot.
 *
 * @param originals its Telegram ids in the author's chat: one, or one for each item of an album
 * @param reply what it replies to there
 * @param forwardedFrom whom the author has it from, as Telegram names them; null where they wrote it
 */
public record Writing(
        Content content,
        List<Long> originals,
        @Nullable Reference reply,
        @Nullable String forwardedFrom) {

    public Writing {
        originals = List.copyOf(originals);
    }

    public Writing(Content content, List<Long> originals, @Nullable Reference reply) {
        this(content, originals, reply, null);
    }

    /**
     * A message in the author's chat, or a quoted part of it.
     *
     * @param quote null where the whole message is meant
     * @param quotePosition in UTF-16 code units
     */
    public record Reference(long message, @Nullable String quote, int quotePosition) {}
}
