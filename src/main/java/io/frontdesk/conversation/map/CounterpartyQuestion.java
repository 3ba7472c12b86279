package io.frontdesk.conversation.map;

/** What is asked about organisations. */
public sealed interface CounterpartyQuestion extends Question {

    /** What is written about one. */
    enum Line {
        NAME,
        INN,
        CONTACTS
    }

    /** The name of a new one. */
    record Name() implements CounterpartyQuestion {}

    record Write(long counterparty, Line line) implements CounterpartyQuestion {}
}
