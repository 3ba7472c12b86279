package io.frontdesk.knowledge.language;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A text as it was read.
 *
 * @param words without the courtesy, where anything else was said
 * @param courtesyOnly whether nothing else was said
 */
public record Reading(List<Word> words, boolean courtesyOnly) {

    public boolean isEmpty() {
        return words.isEmpty();
    }

    @Override
    public String toString() {
        return words.stream().map(Word::written).collect(Collectors.joining(" "));
    }
}
