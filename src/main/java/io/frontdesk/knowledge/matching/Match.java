package io.frontdesk.knowledge.matching;

import java.util.List;
import java.util.Optional;

/**
 * What a message is about.
 *
 * @param candidates up to three categories, the likeliest first
 * @param understood the words that decided, after repair
 * @param repaired whether a keyboard layout, an alphabet or a slip had to be put right for that
 */
public record Match(List<Candidate> candidates, Evidence evidence, String understood, boolean repaired) {

    static final Match NONE = new Match(List.of(), Evidence.NONE, "", false);

    public Optional<Candidate> best() {
        return candidates.stream().findFirst();
    }

    /** From 0 to 1 that the best category is the right one; 0 where there is none. */
    public double probability() {
        return best().map(Candidate::probability).orElse(0.0);
    }
}
