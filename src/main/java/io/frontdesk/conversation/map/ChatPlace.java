package io.frontdesk.conversation.map;

/** A chat, whatever it belongs to: what was written there, and who takes part. */
public sealed interface ChatPlace extends Place {

    /** Page 0 is the newest. */
    record History(long chat, int page) implements ChatPlace {}

    /** One message in full: its files, and how it read before it was changed. */
    record Entry(long message) implements ChatPlace {}

    /** How the message read before its author changed it. */
    record Versions(long message) implements ChatPlace {}

    /** The own message has gone out. */
    record Sent(long message) implements ChatPlace {}

    /** The own message has been taken back. */
    record Withdrawn(long message) implements ChatPlace {}

    record Members(long chat) implements ChatPlace {}

    /** Choosing whom to bring in. */
    record Adding(long chat, int page) implements ChatPlace {}

    /** The same among those who were looked for. */
    record AddingFound(long chat, int page) implements ChatPlace {}

    /** Asking whether to leave. */
    record Leaving(long chat) implements ChatPlace {}

    /** The chat is left. */
    record HasLeft() implements ChatPlace {}
}
