package io.frontdesk.conversation.map;

/** What is asked about guard posts. */
public sealed interface PostQuestion extends Question {

    /** What is written about one. */
    enum Line {
        NAME,
        DESCRIPTION
    }

    /** The name of a new one. */
    record Name() implements PostQuestion {}

    record Write(long post, Line line) implements PostQuestion {}
}
