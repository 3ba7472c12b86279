package io.frontdesk.conversation.map;

/** What is asked at the guard posts. */
public sealed interface VisitQuestion extends Question {

    /** Which post to look for. */
    record FindPost(long pass) implements VisitQuestion {}
}
