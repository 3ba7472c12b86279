package io.frontdesk.conversation.cards;

import io.frontdesk.correspondence.Message;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Names the message whose copy has been sent, so that the copy can be found again.
 *
 * @param edition when the message was last edited, in milliseconds since 1970, or 0: what the copy shows
 * @param carriesContent whether the copy shows the message itself, and not only stands beside it with buttons
 * @param occasion what the card is sent for; null where the copy has no heading and no buttons
 */
record Receipt(
        long message,
        long edition,
        boolean carriesContent,
        @Nullable String occasion) {

    private static final String COPY = "copy";
    private static final String BESIDE = "beside";

    static final Set<String> KINDS = Set.of(COPY, BESIDE);

    /** A copy of the message as it is. */
    static Receipt bare(Message message) {
        return new Receipt(message.id(), edition(message), true, null);
    }

    /** A card that shows the message. */
    static Receipt card(Message message, String occasion) {
        return new Receipt(message.id(), edition(message), true, occasion);
    }

    /** A card that stands beside the message. */
    static Receipt beside(Message message, String occasion) {
        return new Receipt(message.id(), edition(message), false, occasion);
    }

    static long edition(Message message) {
        var edited = message.editedAt();
        return edited == null ? 0 : edited.toEpochMilli();
    }

    String text() {
        var kind = carriesContent ? COPY : BESIDE;
        return kind + ":" + message + ":" + edition + ":" + (occasion == null ? "" : occasion);
    }

    /** Empty for a receipt that is not of this kind. */
    static Optional<Receipt> parse(String text) {
        var parts = text.split(":", -1);
        return parts.length < 3
                ? Optional.empty()
                : Optional.of(new Receipt(
                        Long.parseLong(parts[1]),
                        Long.parseLong(parts[2]),
                        parts[0].equals(COPY),
                        parts.length == 3 || parts[3].isEmpty() ? null : parts[3]));
    }
}
