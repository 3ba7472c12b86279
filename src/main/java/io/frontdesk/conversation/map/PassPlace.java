package io.frontdesk.conversation.map;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * Passes: lists, one pass, and the steps in which one is ordered. Those carry along the pass that is to be repeated; 0 for none.
 * Times are the company's.
 */
public sealed interface PassPlace extends Place {

    /** The lists of passes. */
    enum Shelf {
        UNAPPROVED,
        MISSED,
        APPROVED,
        /** Refused or cancelled. */
        DROPPED,
        ARCHIVE
    }

    /** The lists with their counts. */
    record Shelves() implements PassPlace {}

    record Listed(Shelf shelf, int page) implements PassPlace {}

    /** What the words have found that were looked for last. */
    record Found(int page) implements PassPlace {}

    /** What somebody has ordered. */
    record OfPerson(long person, int page) implements PassPlace {}

    record OfCounterparty(long counterparty, int page) implements PassPlace {}

    record Month(long like) implements PassPlace {}

    record Day(YearMonth month, long like) implements PassPlace {}

    record Hour(LocalDate day, long like) implements PassPlace {}

    record Minute(LocalDate day, int hour, long like) implements PassPlace {}

    /** The own pass has been ordered. */
    record Created(long pass) implements PassPlace {}

    record Info(long pass) implements PassPlace {}

    record Edit(long pass) implements PassPlace {}

    /**
     * Choosing the end of the visit.
     *
     * @param later days after the one on which it begins
     */
    record UntilHour(long pass, int later) implements PassPlace {}

    record UntilMinute(long pass, int later, int hour) implements PassPlace {}

    /** Asking whether to cancel. */
    record Cancelling(long pass) implements PassPlace {}
}
