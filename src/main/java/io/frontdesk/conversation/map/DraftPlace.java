package io.frontdesk.conversation.map;

/** A ready answer that an operator may send to the applicant of a ticket. */
public sealed interface DraftPlace extends Place {

    long suggestion();

    /** What the applicant would get, and what can be done with it. */
    record Shown(long suggestion) implements DraftPlace {}

    /** The same once the answer has become another since it was looked at. */
    record Changed(long suggestion) implements DraftPlace {}

    /** The answer alone, where it has no room beside other words. */
    record Whole(long suggestion) implements DraftPlace {}
}
