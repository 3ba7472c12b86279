package io.frontdesk.conversation.screens;

import io.frontdesk.people.Refusal;
import java.net.URI;

/** Links that open this bot in Telegram. */
public interface DeepLinks {

    /** @throws Refusal while no link can be made, because Telegram has not told the bot's name yet */
    void requireReady();

    /**
     * A link that starts the bot with something to tell it.
     *
     * @param payload 1 to 64 letters, digits, underscores and hyphens
     * @throws Refusal like {@link #requireReady}
     */
    URI start(String payload);

    /** Lets a person choose in Telegram to whom the link goes. */
    URI share(URI link);
}
