package io.frontdesk.pass;

import java.time.Instant;

/** What those at a post are to make of a pass, and why. */
public sealed interface Verdict {

    enum Light {
        /** Come in. */
        GREEN,
        /** Come in, if whoever stands there answers for it. */
        YELLOW,
        /** Nobody comes in. */
        RED
    }

    /**
     * Approved, and this is its time.
     *
     * @param until when that ends
     */
    record Valid(Instant until) implements Verdict {}

    /** Approved for a later day. */
    record AnotherDay(Instant starts) implements Verdict {}

    /** Approved for later today. */
    record TooEarly(Instant from) implements Verdict {}

    /** Approved for an earlier hour of this day. */
    record TooLate(Instant until) implements Verdict {}

    /** Nobody has decided yet. */
    record Undecided() implements Verdict {}

    /** Refused or withdrawn. */
    record Refused(long by, Instant at, String reason) implements Verdict {}

    /** By its holder. */
    record Cancelled(Instant at) implements Verdict {}

    /** Its day is over. */
    record Over() implements Verdict {}

    /** Its guests have come in, and have not left. */
    record Inside(Visit visit) implements Verdict {}

    /** Its guests were there, and it allows one entry only. */
    record UsedUp(Visit visit) implements Verdict {}

    /** Whether guests have come in with it, and nobody else can: it is too late to take it back. */
    default boolean isUsed() {
        return this instanceof Inside || this instanceof UsedUp;
    }

    /** Whether it is of any use at a guard post, be it to come in or to leave. */
    default boolean isPresentable() {
        return light() != Light.RED || this instanceof Inside;
    }

    /** Whether its guests may still come in or leave with it, be it after an approval. */
    default boolean isAwaited() {
        return isPresentable() || this instanceof Undecided;
    }

    default Light light() {
        return switch (this) {
            case Valid its -> Light.GREEN;
            case AnotherDay its -> Light.YELLOW;
            case TooEarly its -> Light.YELLOW;
            case TooLate its -> Light.YELLOW;
            case Undecided its -> Light.RED;
            case Refused its -> Light.RED;
            case Cancelled its -> Light.RED;
            case Over its -> Light.RED;
            case Inside its -> Light.RED;
            case UsedUp its -> Light.RED;
        };
    }
}
