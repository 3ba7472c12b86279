package io.frontdesk.conversation.map;

/** One organisation. */
public sealed interface CounterpartyPlace extends Place {

    long counterparty();

    record Info(long counterparty) implements CounterpartyPlace {}

    record People(long counterparty, int page) implements CounterpartyPlace {}

    record Tickets(long counterparty, int page) implements CounterpartyPlace {}

    /** There is one of the name already that was given for a new one. */
    record Known(long counterparty) implements CounterpartyPlace {}

    /** Asking whether to delete it, or to archive it where it is in use. */
    record Removing(long counterparty) implements CounterpartyPlace {}
}
