package io.frontdesk.conversation.map;

/** An operator leaves: the open tickets go to others, or stay. */
public sealed interface HandoverPlace extends Place {

    /** Asking whether to give all of them away. */
    record Sure() implements HandoverPlace {}

    /** They stay with the operator. */
    record Kept() implements HandoverPlace {}

    record Done(int passed, int missed) implements HandoverPlace {}
}
