package io.frontdesk.conversation.map;

import java.net.URI;

/** What a button points at. */
public sealed interface Target {

    /** Fits in a button's callback data, and comes back from there. */
    sealed interface Carried extends Target permits Place, Command {

        /** Whether it leads to a screen with a picture; one message turns from such a screen to the next. */
        default boolean isPictured() {
            return false;
        }
    }

    /** A page outside Telegram. */
    record Web(URI address) implements Target {}

    /** The input field: the bot's name and these words are put into it, and hints are shown while the person types on. */
    record Input(String words) implements Target {}
}
