package io.frontdesk.course;

import org.jspecify.annotations.Nullable;

/** What somebody has said on the practice ticket so far, from each of its three seats. */
public record Practice(
        @Nullable String question,
        @Nullable String advice,
        @Nullable String answer,
        @Nullable Integer stars) {

    static final Practice NOTHING = new Practice(null, null, null, null);

    /** Who says something on the ticket. */
    public enum Seat {
        CLIENT("question"),
        EMPLOYEE("advice"),
        OPERATOR("answer");

        private final String column;

        Seat(String column) {
            this.column = column;
        }

        String column() {
            return column;
        }
    }

    /** What is said from this seat, where anything has been. */
    public @Nullable String words(Seat seat) {
        return switch (seat) {
            case CLIENT -> question;
            case EMPLOYEE -> advice;
            case OPERATOR -> answer;
        };
    }
}
