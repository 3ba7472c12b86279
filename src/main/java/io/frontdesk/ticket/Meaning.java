package io.frontdesk.ticket;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.function.Predicate;

/** Each lexeme that a word of a query may stand for. */
record Meaning(List<Lexeme> lexemes) {

    /** How many tickets make a lexeme frequent: it is looked up ticket by ticket, the tickets of others are read at once. */
    static final int FREQUENT = 200;

    /** @param tickets about how many have it; exact where it is rare */
    record Lexeme(String lexeme, int tickets) {

        boolean isFrequent() {
            return tickets >= FREQUENT;
        }

        boolean isRare() {
            return !isFrequent();
        }
    }

    int tickets() {
        return lexemes.stream().mapToInt(Lexeme::tickets).sum();
    }

    /** With spaces between, of which lexemes have none. */
    String all() {
        return those(any -> true);
    }

    String frequent() {
        return those(Lexeme::isFrequent);
    }

    String rare() {
        return those(Lexeme::isRare);
    }

    private String those(Predicate<Lexeme> condition) {
        return lexemes.stream().filter(condition).map(Lexeme::lexeme).collect(joining(" "));
    }
}
