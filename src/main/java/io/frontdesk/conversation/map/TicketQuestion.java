package io.frontdesk.conversation.map;

/** What is asked about tickets. */
public sealed interface TicketQuestion extends Question {

    /** The first message of a ticket opened by hand. */
    record Ask() implements TicketQuestion {}

    record Subject(long ticket) implements TicketQuestion {}

    record Description(long ticket) implements TicketQuestion {}

    record FindCategory(long ticket) implements TicketQuestion {}

    /** The applicant's words to the rating. */
    record Comment(long ticket) implements TicketQuestion {}

    record Find() implements TicketQuestion {}
}
