package io.frontdesk.conversation.map;

/** The main menu and what everybody can reach from everywhere. */
public sealed interface HomePlace extends Place {

    /** Going here is how a form is cancelled. */
    record Home() implements HomePlace {}

    /** The own Telegram id, which ROOT's configuration asks for. */
    record Id() implements HomePlace {}

    /** Answers a courtesy that asks nothing. */
    record Thanks() implements HomePlace {}
}
