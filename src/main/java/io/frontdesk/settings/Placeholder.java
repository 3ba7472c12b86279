package io.frontdesk.settings;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What is put into a standard text when it is sent. */
public enum Placeholder {
    /** Of whom the text is for. */
    NAME(128),
    /** Of the ticket or the pass. */
    NUMBER(19),
    SUBJECT(101),
    /** In stars. */
    RATING(5),
    /** The name of whoever answers. */
    OPERATOR(257),
    /** When the visit begins. */
    TIME(40);

    private final int longest;

    Placeholder(int longest) {
        this.longest = longest;
    }

    /** How long what is put there can be, in UTF-16 code units. */
    int longest() {
        return longest;
    }

    /** As it is kept. */
    String token() {
        return "{" + name().toLowerCase(Locale.ROOT) + "}";
    }

    static Optional<Placeholder> kept(String name) {
        return Arrays.stream(values())
                .filter(placeholder -> placeholder.name().equalsIgnoreCase(name))
                .findFirst();
    }
}
