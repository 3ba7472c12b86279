package io.frontdesk.conversation.map;

/** Who changed what. Page 0 is the newest. */
public sealed interface AuditPlace extends Place {

    record Everything(int page) implements AuditPlace {}

    /** What one person changed, and what was changed about them. */
    record About(long person, int page) implements AuditPlace {}
}
