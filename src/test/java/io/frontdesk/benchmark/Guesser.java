package io.frontdesk.benchmark;

import java.util.List;

/** Something that tells which category a message belongs to. */
interface Guesser {

    /** @param confidence the more, the surer; a probability where it promises one */
    record Guess(List<Long> best, double confidence) {}

    Guess guess(String message);
}
