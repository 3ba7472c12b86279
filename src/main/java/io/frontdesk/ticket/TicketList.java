package io.frontdesk.ticket;

/** The lists of tickets that people work with. A list is a condition and an order, both in SQL; {@code :me} is the reader. */
public enum TicketList {
    UNANSWERED("ticket.status = 'UNANSWERED' and " + Conditions.MY_WORK, Conditions.LONGEST_WAIT_FIRST),
    ANSWERED("ticket.status = 'ANSWERED' and " + Conditions.MY_WORK, Conditions.NEWEST_FIRST),
    /** Everyone's. */
    MISSED("ticket.status = 'MISSED'", Conditions.LONGEST_WAIT_FIRST),
    FINISHED("ticket.status = 'FINISHED' and " + Conditions.MY_WORK, Conditions.NEWEST_FIRST),
    /** Where the reader is the applicant. */
    MINE("ticket.applicant_id = :me", Conditions.OPEN_FIRST),
    ALL("true", Conditions.NEWEST_FIRST);

    private final String condition;
    private final String order;

    TicketList(String condition, String order) {
        this.condition = condition;
        this.order = order;
    }

    String condition() {
        return condition;
    }

    String order() {
        return order;
    }

    private static final class Conditions {

        static final String MY_WORK = """
                (ticket.responsible_id = :me
                 or ticket.internal_chat_id in (select chat_id from participant where person_id = :me))
                """;
        static final String LONGEST_WAIT_FIRST = "ticket.waiting_since, ticket.id";
        static final String OPEN_FIRST = "(ticket.status = 'FINISHED'), ticket.id desc";
        static final String NEWEST_FIRST = "ticket.id desc";
    }
}
