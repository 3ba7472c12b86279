package io.frontdesk.conversation.map;

/** What is asked of guards on duty, and about their posts. */
public sealed interface DutyQuestion extends Question {

    /** What to leave word of to whoever comes next. */
    record HandOver(long post) implements DutyQuestion {}

    /** The same before coming on another post. */
    record Change(long from, long to) implements DutyQuestion {}

    /** Which post to look for. */
    record Find() implements DutyQuestion {}
}
