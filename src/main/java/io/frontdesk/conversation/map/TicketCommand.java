package io.frontdesk.conversation.map;

/** What can be done with a ticket. */
public sealed interface TicketCommand extends Command {

    enum NewStatus {
        UNANSWERED,
        ANSWERED,
        MISSED
    }

    record Finish(long ticket) implements TicketCommand {}

    record SetStatus(long ticket, NewStatus status) implements TicketCommand {}

    record Assign(long ticket, long operator) implements TicketCommand {}

    /** Stars from 1 to 5. */
    record Rate(long ticket, int stars) implements TicketCommand {}
}
