package io.frontdesk.conversation.map;

/** What can be done with a ticket. */
public sealed interface TicketCommand extends Command {

    enum NewStatus {
        UNANSWERED,
        ANSWERED,
        MISSED
    }

    enum SeenStatus {
        UNANSWERED,
        ANSWERED,
        MISSED,
        FINISHED
    }

    record Finish(long ticket) implements TicketCommand {}

    /** Unless the ticket has another status by now than was seen. */
    record SetStatus(long ticket, NewStatus status, SeenStatus seen) implements TicketCommand {}

    /** Unless the ticket has changed hands more often by now than was seen. */
    record Assign(long ticket, long operator, short hands) implements TicketCommand {}

    /** It is about this category. */
    record File(long ticket, long category) implements TicketCommand {}

    /** It is about none of the categories. */
    record Unfile(long ticket) implements TicketCommand {}

    /** Stars from 1 to 5. */
    record Rate(long ticket, int stars) implements TicketCommand {}
}
