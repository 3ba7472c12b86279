package io.frontdesk.knowledge.language;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A light stemmer, because Snowball has none for Ukrainian: cuts one ending, after the manner of Savoy's for Russian (2009). */
final class UkrainianEndings {

    private static final int SHORTEST_STEM = 3;
    private static final List<String> LONGEST_FIRST = WordList.lines("ukrainian-endings.txt").stream()
            .flatMap(line -> Stream.of(line.split(" ")))
            .distinct()
            .sorted(Comparator.comparingInt(String::length).reversed())
            .toList();
    /** Those that Russian has not. */
    private static final String OWN_LETTERS = "\u0456\u0457\u0454\u0491";

    private UkrainianEndings() {}

    static boolean areIn(String word) {
        return OWN_LETTERS.chars().anyMatch(letter -> word.indexOf(letter) >= 0);
    }

    static String cut(String word) {
        for (var ending : LONGEST_FIRST) {
            if (word.length() - ending.length() >= SHORTEST_STEM && word.endsWith(ending)) {
                return word.substring(0, word.length() - ending.length());
            }
        }
        return word;
    }
}
