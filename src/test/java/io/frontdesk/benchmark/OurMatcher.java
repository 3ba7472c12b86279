package io.frontdesk.benchmark;

import io.frontdesk.knowledge.matching.Candidate;
import io.frontdesk.knowledge.matching.Matcher;
import io.frontdesk.knowledge.matching.Phrase;
import java.util.List;

/** What the application does. */
record OurMatcher(Matcher matcher) implements Guesser {

    static OurMatcher of(List<Phrase> phrases) {
        var matcher = new Matcher();
        matcher.rebuild(() -> phrases);
        return new OurMatcher(matcher);
    }

    @Override
    public Guess guess(String message) {
        var match = matcher.match(message);
        return new Guess(match.candidates().stream().map(Candidate::category).toList(), match.probability());
    }
}
