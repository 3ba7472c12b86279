package io.frontdesk.conversation.map;

/** Staff wrote without saying where it belongs: the message is held and they are asked. */
public sealed interface HeldPlace extends Place {

    record Held() implements HeldPlace {}

    /** The same question about the internal chats. */
    record HeldInside() implements HeldPlace {}
    /** It was meant for a missed ticket that a colleague has taken meanwhile. */
    record Taken(long ticket) implements HeldPlace {}

    /** The held message is gone. */
    record Dropped() implements HeldPlace {}
}
