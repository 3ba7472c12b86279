package io.frontdesk.conversation.map;

/** Tickets: lists, one ticket, its two chats. */
public sealed interface TicketPlace extends Place {

    /** The lists of tickets. */
    enum Shelf {
        UNANSWERED,
        ANSWERED,
        MISSED,
        FINISHED,
        MINE,
        ALL
    }

    /** The lists with their counts. */
    record Shelves() implements TicketPlace {}

    /** Pages count from 0, here and everywhere. */
    record Listed(Shelf shelf, int page) implements TicketPlace {}

    record Found(int page) implements TicketPlace {}

    record Info(long ticket) implements TicketPlace {}

    /** Page 0 is the newest. */
    record External(long ticket, int page) implements TicketPlace {}

    record Internal(long ticket, int page) implements TicketPlace {}

    record Status(long ticket) implements TicketPlace {}

    record Edit(long ticket) implements TicketPlace {}

    /** Choosing who answers for the ticket. */
    record Responsible(long ticket, int page) implements TicketPlace {}

    /** Asking whether to finish. */
    record Finishing(long ticket) implements TicketPlace {}

    /** The message has gone to the other side. */
    record Sent(long ticket) implements TicketPlace {}

    record SentInside(long ticket) implements TicketPlace {}

    /** The applicant is asked for a rating. */
    record Rating(long ticket) implements TicketPlace {}

    /** A new ticket has been opened. */
    record Opened(long ticket) implements TicketPlace {}
}
