package io.frontdesk.conversation.cards;

import io.frontdesk.correspondence.Message;
import java.util.Optional;

/**
 * Names the message whose copy has been sent, so that the copy can be found again.
 *
 * @param edition when the message was last edited, in milliseconds since 1970, or 0: what the copy shows
 * @param carriesContent whether the copy shows the message itself, and not only stands beside it with buttons
 */
record Receipt(long message, long edition, boolean carriesContent) {

    static Receipt of(Message message, boolean carriesContent) {
        return new Receipt(message.id(), edition(message), carriesContent);
    }

    static long edition(Message message) {
        var edited = message.editedAt();
        return edited == null ? 0 : edited.toEpochMilli();
    }

    String text() {
        return (carriesContent ? "copy:" : "beside:") + message + ":" + edition;
    }

    static Optional<Receipt> parse(String text) {
        var parts = text.split(":", -1);
        return parts.length == 3
                ? Optional.of(new Receipt(Long.parseLong(parts[1]), Long.parseLong(parts[2]), parts[0].equals("copy")))
                : Optional.empty();
    }
}
