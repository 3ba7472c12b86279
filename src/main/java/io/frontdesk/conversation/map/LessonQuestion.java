package io.frontdesk.conversation.map;

/** What is asked about what is remembered of a ticket. */
public sealed interface LessonQuestion extends Question {

    long ticket();

    record FindCategory(long ticket) implements LessonQuestion {}

    record NameCategory(long ticket) implements LessonQuestion {}

    /** How clients ask. */
    record Ask(long ticket, long category) implements LessonQuestion {}

    /** What they are told. */
    record Answer(long ticket, long category) implements LessonQuestion {}
}
