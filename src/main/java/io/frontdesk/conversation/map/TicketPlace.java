package io.frontdesk.conversation.map;

/** Tickets: lists, and one ticket. Its two chats are places of their own. */
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

    record Status(long ticket) implements TicketPlace {}

    record Edit(long ticket) implements TicketPlace {}

    /** Choosing what the ticket is about. */
    record Categories(long ticket, int page) implements TicketPlace {}

    /** The same among those that were looked for. */
    record CategoriesFound(long ticket, int page) implements TicketPlace {}

    /** Choosing who answers for the ticket. */
    record Responsible(long ticket, int page) implements TicketPlace {}

    /** Asking whether to finish. */
    record Finishing(long ticket) implements TicketPlace {}

    /** The applicant is asked for a rating. */
    record Rating(long ticket) implements TicketPlace {}
}
