package io.frontdesk.knowledge;

import io.frontdesk.people.Person;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How clients ask about one category.
 *
 * @param ticketId the number of the ticket it was learned from, if it was
 * @param authorId who has given it; null where nobody in the bot has
 * @param disliked how many answers that it has led to did not help
 */
public record Phrase(
        long id,
        long categoryId,
        String text,
        Origin origin,
        @Nullable Long ticketId,
        @Nullable Long authorId,
        Instant createdAt,
        int disliked) {

    /** In characters. */
    public static final int LONGEST = 500;

    /** Where a phrase has come from. */
    public enum Origin {
        TYPED,
        IMPORTED,
        /** The question of a ticket that was filed under the category. */
        TICKET,
        /** A question that the answer of the category has helped with. */
        HELPED
    }

    /**
     * Whom and what a phrase is known from.
     *
     * @param author null where nobody in the bot gave it
     * @param ticket the number of the ticket it was learned from
     */
    public record Source(
            Origin origin,
            @Nullable Person author,
            @Nullable Long ticket) {

        public static Source typedBy(Person author) {
            return new Source(Origin.TYPED, author, null);
        }

        public static Source importedBy(Person author) {
            return new Source(Origin.IMPORTED, author, null);
        }

        public static Source ticket(long ticket, Person author) {
            return new Source(Origin.TICKET, author, ticket);
        }

        public static Source helped() {
            return new Source(Origin.HELPED, null, null);
        }
    }

    /** Those of several phrases that a category has got, and those that it has not. */
    public record Added(Category category, Source source, List<Phrase> taken, List<Declined> declined) {}

    /** Why a category has not got a phrase. */
    public enum Reason {
        /** It has it already, or it was given twice. */
        KNOWN,
        /** Another category has it. */
        ELSEWHERE,
        TOO_LONG,
        /** There are signs in it that nobody sees. */
        HIDDEN
    }

    /** @param category the name of the other category that has it, if one has */
    public record Declined(
            String text, Reason reason, @Nullable String category) {}
}
