package io.frontdesk.ticket;

import java.util.List;
import java.util.stream.Stream;

/**
 * The lists of tickets that people work with. A list has one source or several, each with an index that serves it in the list's
 * order; both are SQL, in which {@code :me} is the reader.
 */
public enum TicketList {
    UNANSWERED(Sources.workIn("UNANSWERED"), Order.LONGEST_WAIT_FIRST),
    ANSWERED(Sources.workIn("ANSWERED"), Order.NEWEST_CHAT_FIRST),
    /** Everyone's. */
    MISSED(List.of(Sources.MISSED), Order.LONGEST_WAIT_FIRST),
    FINISHED(Sources.workIn("FINISHED"), Order.NEWEST_CHAT_FIRST),
    /** Where the reader is the applicant. */
    MINE(List.of("ticket where ticket.applicant_id = :me"), Order.OPEN_FIRST),
    ALL(List.of("ticket"), Order.NEWEST_FIRST);

    /** All that an operator can work on without searching for it. */
    static final List<String> SOURCES_OF_WORK = Stream.of(
                    Sources.workIn("UNANSWERED"),
                    Sources.workIn("ANSWERED"),
                    List.of(Sources.MISSED + " and ticket.applicant_id <> :me"))
            .flatMap(List::stream)
            .toList();

    private final List<String> sources;
    private final Order order;

    TicketList(List<String> sources, Order order) {
        this.sources = sources;
        this.order = order;
    }

    /** Where the list ends: to count or to skip any number of rows takes any time. An applicant has no other way to old tickets. */
    public int most() {
        return this == MINE ? 10_000 : 1_000;
    }

    /** What may stand between {@code from} and {@code order by}; no ticket is in two of them. */
    List<String> sources() {
        return sources;
    }

    Order order() {
        return order;
    }

    /**
     * @param keys the columns that the order needs, besides the id; where an index has all of them, rows are skipped in it alone
     */
    record Order(String keys, String sql) {

        static final Order NEWEST_FIRST = new Order("ticket.id", "ticket.id desc");
        static final Order OPEN_FIRST =
                new Order("ticket.id, ticket.status", "(ticket.status = 'FINISHED'), ticket.id desc");
        static final Order LONGEST_WAIT_FIRST =
                new Order("ticket.id, ticket.waiting_since", "ticket.waiting_since, ticket.id");
        /** Chats are numbered in the order of their tickets, and the index on participants knows only chats. */
        static final Order NEWEST_CHAT_FIRST =
                new Order("ticket.id, ticket.internal_chat_id", "ticket.internal_chat_id desc");

        static final Order NEWEST_WAIT_FIRST = new Order(
                "ticket.id, ticket.waiting_since, ticket.responsible_id, ticket.status", "ticket.waiting_since desc");
        static final Order OWN_FIRST = new Order(
                NEWEST_WAIT_FIRST.keys,
                "ticket.responsible_id is null, ticket.status = 'ANSWERED', ticket.waiting_since desc");
    }

    private static final class Sources {

        static final String MISSED = "ticket where ticket.status = 'MISSED'";

        /** Where the reader is responsible, and where the reader only takes part in the internal chat. */
        static List<String> workIn(String status) {
            return List.of("""
                    ticket where ticket.responsible_id = :me and ticket.status = '%s'
                    """.formatted(status), """
                    participant join ticket on ticket.internal_chat_id = participant.chat_id
                     where participant.person_id = :me
                       and ticket.responsible_id is distinct from :me and ticket.status = '%s'
                    """.formatted(status));
        }
    }
}
