package io.frontdesk.knowledge.language;

import java.util.List;
import java.util.stream.Stream;

/** What the writer may have meant by a message that nobody understands: another keyboard layout, another alphabet. */
public final class Misspellings {

    private Misspellings() {}

    public static List<String> meantBy(String text) {
        var message = Words.start(text);
        return Stream.concat(Keyboards.otherwise(message).stream(), Stream.of(Transliteration.undone(message)))
                .filter(meant -> !meant.equals(message))
                .distinct()
                .toList();
    }
}
