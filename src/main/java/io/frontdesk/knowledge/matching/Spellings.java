package io.frontdesk.knowledge.matching;

import io.frontdesk.knowledge.language.Word;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.function.Predicate;

/**
 * Finds the known word that is one slip away from an unknown one: a letter too many, too few, wrong, or two swapped (Damerau 1964). Two
 * such words become the same when one letter is left out of each or of one of them (Mor and Fraenkel 1982). The first letter is
 * nearly always right (Pollock and Zamora 1984). One thread adds while others look up.
 */
final class Spellings {

    /** In shorter words a slip makes another word too easily. */
    private static final int SHORTEST = 4;

    private final NumberTable numbers = new NumberTable();
    private volatile Word[] words = new Word[1 << 8];
    private int size;

    void add(Word word) {
        if (word.heard().length() < SHORTEST - 1 || numbers.find(hash(word.heard()), same(word)) != NumberTable.NONE) {
            return;
        }
        if (size == words.length) {
            words = Arrays.copyOf(words, size * 2);
        }
        words[size] = word;
        numbers.put(hash(word.heard()), size);
        for (int i = 1; i < word.heard().length(); i++) {
            numbers.put(hash(without(word.heard(), i)), size);
        }
        size++;
    }

    private IntPredicate same(Word word) {
        return number -> words[number].heard().equals(word.heard());
    }

    /** @param known whether a word is in use still */
    Optional<Word> closest(Word unknown, Predicate<Word> known) {
        var letters = unknown.heard();
        if (letters.length() < SHORTEST || Character.isDigit(letters.charAt(0))) {
            return Optional.empty();
        }
        int found = find(letters, letters, known);
        for (int i = letters.length() - 1; i > 0 && found == NumberTable.NONE; i--) {
            found = find(without(letters, i), letters, known);
        }
        return found == NumberTable.NONE ? Optional.empty() : Optional.of(words[found]);
    }

    private int find(String name, String letters, Predicate<Word> known) {
        var all = words;
        return numbers.find(
                hash(name),
                number -> number < all.length && isOneSlip(letters, all[number].heard()) && known.test(all[number]));
    }

    private static boolean isOneSlip(String one, String other) {
        int shorter = Math.min(one.length(), other.length());
        int start = 0;
        while (start < shorter && one.charAt(start) == other.charAt(start)) {
            start++;
        }
        return start > 0 && isOneSlipAtTheStart(one.substring(start), other.substring(start));
    }

    private static boolean isOneSlipAtTheStart(String one, String other) {
        return switch (one.length() - other.length()) {
            case 1 -> one.substring(1).equals(other);
            case -1 -> other.substring(1).equals(one);
            case 0 -> isReplacedOrSwapped(one, other);
            default -> false;
        };
    }

    private static boolean isReplacedOrSwapped(String one, String other) {
        if (one.isEmpty() || one.substring(1).equals(other.substring(1))) {
            return true;
        }
        return one.charAt(0) == other.charAt(1)
                && one.charAt(1) == other.charAt(0)
                && one.substring(2).equals(other.substring(2));
    }

    private static String without(String word, int letter) {
        return word.substring(0, letter) + word.substring(letter + 1);
    }

    private static long hash(String word) {
        return Hash.end(Hash.add(Hash.start(0), word));
    }
}
