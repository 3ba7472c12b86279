package io.frontdesk.ticket;

/** What a list shows of a ticket. */
public record TicketRow(long id, String subject, TicketStatus status, String applicant) {}
