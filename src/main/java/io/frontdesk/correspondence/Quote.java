package io.frontdesk.correspondence;

import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of a message's words.
 *
 * @param position in UTF-16 code units
 */
public record Quote(String text, int position) {

    /** The quote where it really stands in the words, nearest to where it was said to; empty where it does not. */
    static Optional<Quote> in(FormattedText words, @Nullable String quoted, int position) {
        if (quoted == null || quoted.isEmpty()) {
            return Optional.empty();
        }
        return IntStream.iterate(
                        words.text().indexOf(quoted),
                        found -> found >= 0,
                        found -> words.text().indexOf(quoted, found + 1))
                .boxed()
                .min((one, other) -> Integer.compare(Math.abs(one - position), Math.abs(other - position)))
                .map(found -> new Quote(quoted, found));
    }

    public int end() {
        return position + text.length();
    }
}
