package io.frontdesk.pass;

/** Whether the guests may come. */
public enum PassStatus {
    /** A chief of security is to decide. */
    UNAPPROVED,
    /** No chief was there to decide. */
    MISSED,
    APPROVED,
    /** Refused, or approved once and withdrawn. */
    REJECTED,
    /** By its holder. */
    CANCELLED;

    /** Whether nobody has decided yet. */
    public boolean isOpen() {
        return this == UNAPPROVED || this == MISSED;
    }
}
