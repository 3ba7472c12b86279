package io.frontdesk.conversation.map;

/** What the assistant learns from tickets, for operators. */
public sealed interface LessonPlace extends Place {

    /** Choosing the category under which the answer of a finished ticket is remembered. */
    record Choosing(long ticket, int page) implements LessonPlace {}

    /** The same among those that were looked for. */
    record ChoosingFound(long ticket, int page) implements LessonPlace {}

    /** What would be remembered there; category 0 for the one that is to be made. */
    record Preview(long ticket, long category) implements LessonPlace {}

    record Remembered(long ticket) implements LessonPlace {}

    /** The phrase that was learned of the ticket is gone again. */
    record Forgotten(long ticket) implements LessonPlace {}
}
