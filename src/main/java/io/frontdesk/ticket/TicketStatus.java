package io.frontdesk.ticket;

/** Whose turn it is. */
public enum TicketStatus {
    /** The applicant waits. */
    UNANSWERED,
    /** An operator has answered outside. */
    ANSWERED,
    /** Nobody was there to take it. */
    MISSED,
    FINISHED;

    public boolean isOpen() {
        return this != FINISHED;
    }
}
