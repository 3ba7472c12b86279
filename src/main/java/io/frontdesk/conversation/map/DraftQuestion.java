package io.frontdesk.conversation.map;

/** What is asked about a ready answer. */
public sealed interface DraftQuestion extends Question {

    long suggestion();

    /** The next message goes to the applicant in its place. */
    record Rewrite(long suggestion) implements DraftQuestion {}
}
