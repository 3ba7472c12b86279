package io.frontdesk.correspondence;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where in somebody's private chat a message has arrived.
 *
 * @param part of the message that the first of the Telegram messages shows
 * @param starts where in the words of the message each begins; what is missing is 0
 * @param occasion what the card was sent for; null where it has no heading and no buttons
 */
public record Arrival(
        List<Long> telegramMessages,
        int part,
        List<Integer> starts,
        @Nullable String occasion) {

    static Arrival at(List<Long> telegramMessages) {
        return new Arrival(telegramMessages, 0, List.of(), null);
    }
}
