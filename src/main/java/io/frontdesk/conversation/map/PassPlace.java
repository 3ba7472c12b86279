package io.frontdesk.conversation.map;

/** Passes. */
public sealed interface PassPlace extends Place {

    record Passes() implements PassPlace {}
}
