package io.frontdesk.conversation.cards;

import io.frontdesk.correspondence.Message;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Names the message whose copy has been sent or changed, so that the copy can be found again.
 *
 * @param edition when the message was last edited, in milliseconds since 1970, or 0: what the copy shows
 * @param part the first piece of the message that it was about
 * @param starts where in the words of the message each Telegram message begins
 * @param occasion what the card is sent for; null where the copy has no heading and no buttons
 */
record Receipt(
        Kind kind,
        long message,
        long edition,
        int part,
        List<Integer> starts,
        @Nullable String occasion) {

    /** As many pieces as fit into the 64 characters that a receipt may have. */
    private static final int MOST_STARTS = 4;

    static final Set<String> KINDS =
            Arrays.stream(Kind.values()).map(kind -> kind.code).collect(Collectors.toUnmodifiableSet());

    enum Kind {
        /** The message itself. */
        COPY("c"),
        /** A piece that a longer new version of a message has more than the one before. */
        PIECE("p"),
        /** Buttons that stand beside a message which can carry none. */
        BESIDE("b"),
        /** A line that says what could not be passed on. */
        LINE("l"),
        /** A copy that was to be brought up to date. */
        CHANGE("e"),
        /** A card that was drawn anew though its message is the same. */
        REFRESH("r");

        private final String code;

        Kind(String code) {
            this.code = code;
        }
    }

    static Receipt of(Kind kind, Message message, int part, List<Integer> starts, @Nullable String occasion) {
        return new Receipt(kind, message.id(), edition(message), part, starts, occasion);
    }

    static Receipt of(Kind kind, Message message, @Nullable String occasion) {
        return of(kind, message, 0, List.of(), occasion);
    }

    static long edition(Message message) {
        var edited = message.editedAt();
        return edited == null ? 0 : edited.toEpochMilli();
    }

    String text() {
        return String.join(
                ":",
                kind.code,
                number(message),
                number(edition),
                number(part),
                starts.stream().limit(MOST_STARTS).map(Receipt::number).collect(Collectors.joining(",")),
                Objects.requireNonNullElse(occasion, ""));
    }

    private static String number(long number) {
        return Long.toString(number, Character.MAX_RADIX);
    }

    private static long number(String text) {
        return Long.parseLong(text, Character.MAX_RADIX);
    }

    /** Empty for a receipt that is not of this kind. */
    static Optional<Receipt> parse(String text) {
        var parts = text.split(":", -1);
        return parts.length == 6
                ? Arrays.stream(Kind.values())
                        .filter(kind -> kind.code.equals(parts[0]))
                        .map(kind -> parse(kind, parts))
                        .findFirst()
                : Optional.empty();
    }

    private static Receipt parse(Kind kind, String[] parts) {
        return new Receipt(
                kind,
                number(parts[1]),
                number(parts[2]),
                (int) number(parts[3]),
                Arrays.stream(parts[4].split(",", -1))
                        .filter(start -> !start.isEmpty())
                        .map(start -> (int) number(start))
                        .toList(),
                parts[5].isEmpty() ? null : parts[5]);
    }

    /** Whether the copy shows the message itself, and does not only stand beside it. */
    boolean carriesContent() {
        return kind == Kind.COPY || kind == Kind.PIECE;
    }
}
