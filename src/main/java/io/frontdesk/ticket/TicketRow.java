package io.frontdesk.ticket;

/** What a list shows of a ticket. */
public record TicketRow(long id, String subject, TicketStatus status, String applicant) {

    /** The columns, from {@code ticket} and {@code person}. */
    static final String SELECT = """
            select ticket.id, ticket.subject, ticket.status,
                   concat_ws(' ', person.first_name, person.last_name) as applicant
            """;
}
