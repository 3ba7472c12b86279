package io.frontdesk.conversation.map;

import java.net.URI;

/** What a button points at. */
public sealed interface Target {

    /** Fits in a button's callback data, and comes back from there. */
    sealed interface Carried extends Target permits Place, Command {}

    /** A page outside Telegram. */
    record Web(URI address) implements Target {}
}
