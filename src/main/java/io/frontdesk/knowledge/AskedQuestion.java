package io.frontdesk.knowledge;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that the assistant was asked, and what came of it.
 *
 * @param personId null once the person is erased
 * @param text null once the person is erased
 * @param categoryId whose answer was given
 * @param phraseId the known phrase that was most like it
 * @param verdict what the person says of the answer
 * @param ticketId the number of the ticket to which it went on
 */
public record AskedQuestion(
        long id,
        @Nullable Long personId,
        @Nullable String text,
        Instant askedAt,
        Outcome outcome,
        @Nullable Long categoryId,
        @Nullable Long phraseId,
        @Nullable Verdict verdict,
        @Nullable Instant judgedAt,
        @Nullable Long ticketId) {

    public boolean isChosen() {
        return outcome == Outcome.CHOSEN;
    }

    /** What the person got. */
    public enum Outcome {
        /** An answer, at once. */
        ANSWERED,
        /** Some categories to choose from. */
        OFFERED,
        /** The answer of the one they chose. */
        CHOSEN,
        /** An operator, who was shown what the answer may be. */
        SUGGESTED,
        /** An operator: nothing was like it. */
        SILENT
    }

    public enum Verdict {
        HELPED,
        NOT_HELPED
    }

    /**
     * A category that it may have been about.
     *
     * @param probability from 0 to 1 that it was
     */
    public record Likely(long category, double probability) {

        public double percent() {
            return 100 * probability;
        }
    }

    /** By what the likeliest category was so likely: the evidence of the match. */
    public record Grounds(double lift, double coverage, double likeness, double length) {}

    /** How a match has turned out. */
    public record Outturn(double lift, double coverage, double likeness, double length, boolean right) {}
}
