package io.frontdesk.conversation.map;

/** What is done with organisations. */
public sealed interface CounterpartyCommand extends Command {

    /** What need not be known of one. */
    enum Extra {
        INN,
        CONTACTS
    }

    record Clear(long counterparty, Extra line) implements CounterpartyCommand {}

    record Remove(long counterparty) implements CounterpartyCommand {}

    record Restore(long counterparty) implements CounterpartyCommand {}
}
