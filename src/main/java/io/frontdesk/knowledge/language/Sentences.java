package io.frontdesk.knowledge.language;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The sentences of a message, where it has several: a question may stand among greetings and stories. */
public final class Sentences {

    private static final Pattern END = Pattern.compile("(?<=[.!?\u2026;])\\s+|\\R+");

    /** Of a longer story the beginning must do. */
    private static final int MOST = 10;

    private Sentences() {}

    public static List<String> of(String message) {
        return Stream.of(END.split(Words.start(message)))
                .filter(part -> !part.isBlank())
                .limit(MOST)
                .toList();
    }
}
