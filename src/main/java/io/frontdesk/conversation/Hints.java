package io.frontdesk.conversation;

import io.frontdesk.conversation.Outgoing.Keyboard;
import io.frontdesk.correspondence.Content;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What people are offered while they type after the bot's name, in any chat. To ask changes nothing. */
public interface Hints {

    /** Telegram takes more, but nobody reads them while typing. */
    int MOST = 10;

    /** @param words as they stand behind the bot's name by now; empty where there are none */
    Offer offer(Incoming.Sender sender, String words);

    /**
     * All that stands over the input field.
     *
     * @param hints the most fitting first
     * @param entrance above them; null where there is none
     */
    record Offer(List<Hint> hints, @Nullable Entrance entrance) {

        static final Offer NOTHING = new Offer(List.of(), null);

        public Offer {
            hints = List.copyOf(hints);
        }
    }

    /**
     * A button that opens the chat with the bot.
     *
     * @param payload what the bot is started with: 1 to 64 letters, digits, underscores and hyphens
     */
    record Entrance(String label, String payload) {}

    /**
     * One of those to choose from.
     *
     * @param id by which we are told that it was chosen; at most 64 bytes
     * @param content what is sent in the person's name: a text, or one file with its caption
     * @param links buttons below it, which must open pages: to others the rest of the bot is closed
     */
    record Hint(String id, String title, String description, Content content, Keyboard.Inline links) {}
}
