package io.frontdesk.conversation.map;

/** What is asked about contacts. */
public sealed interface ContactQuestion extends Question {

    /** The next message goes to this person. */
    record WriteTo(long person) implements ContactQuestion {}

    record FindEmployee() implements ContactQuestion {}
}
