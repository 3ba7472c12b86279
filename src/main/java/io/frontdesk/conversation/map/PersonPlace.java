package io.frontdesk.conversation.map;

/** What managers and ROOT see and choose about one person. */
public sealed interface PersonPlace extends Place {

    /** A person's part in tickets. */
    enum Part {
        APPLICANT,
        RESPONSIBLE
    }

    record Edit(long person) implements PersonPlace {}

    record Tickets(long person, Part part, int page) implements PersonPlace {}

    /** Choosing where the person belongs. */
    record Belonging(long person, int page) implements PersonPlace {}

    /** The same among what was looked for. */
    record BelongingFound(long person, int page) implements PersonPlace {}

    /** There is an organisation of the name already that was given for a new one. */
    record Known(long person, long counterparty) implements PersonPlace {}
}
