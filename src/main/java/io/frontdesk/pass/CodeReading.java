package io.frontdesk.pass;

import java.time.Instant;

/** What a code turned out to be for whoever has read it. */
public sealed interface CodeReading {

    /** The living code of a pass; whether its guests may come in is another question. */
    record Known(Pass pass) implements CodeReading {}

    /** The reader is the holder. */
    record Own(Pass pass) implements CodeReading {}

    /** There is a newer code, or none any more: this one is out of date. */
    record Old(Pass pass) implements CodeReading {}

    /** It could be read once, and somebody was quicker: perhaps it is a screenshot. */
    record Spent(Pass pass, Instant at, long by) implements CodeReading {}

    /** No pass has it. */
    record Unknown() implements CodeReading {}

    /** Whatever it is, this reader is told nothing of it. */
    record Withheld() implements CodeReading {}
}
