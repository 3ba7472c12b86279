package io.frontdesk.knowledge.matching;

import io.frontdesk.knowledge.language.Word;
import java.util.Arrays;
import java.util.List;

/**
 * What of a text counts, in three groups: stems, pairs of neighbouring stems, and parts of words of 2 to 5 letters with their edges,
 * which recognise a word despite a slip or an unknown ending (Manning, Raghavan, Schütze 2008, chapters 3 and 6). A feature is
 * named by a hash, whose last bits tell the word of the text where it stands first.
 */
final class Features {

    static final int STEMS = 0;
    static final int PAIRS = 1;
    static final int PARTS = 2;
    static final int GROUPS = 3;

    /** Words are counted to here; the rest of a long text counts as one. */
    static final int WORDS = 128;

    private static final int SHORTEST_PART = 2;
    private static final int LONGEST_PART = 5;
    private static final long WORD = WORDS - 1;

    /** Of one group after the other, each once. */
    final long[] names;
    /** How often. */
    final byte[] counts;
    /** Where each group ends. */
    final int[] ends;
    /** Of the stems in their order: texts that have the same are the same question. */
    final long fingerprint;

    private Features(long[] names, byte[] counts, int[] ends, long fingerprint) {
        this.names = names;
        this.counts = counts;
        this.ends = ends;
        this.fingerprint = fingerprint;
    }

    static Features of(List<Word> words) {
        var groups = List.of(stems(words), pairs(words), parts(words));
        int all = groups.stream().mapToInt(group -> group.length).sum();
        var names = new long[all];
        var counts = new byte[all];
        var ends = new int[GROUPS];
        int size = 0;
        for (int group = 0; group < GROUPS; group++) {
            size = count(groups.get(group), names, counts, size);
            ends[group] = size;
        }
        return new Features(Arrays.copyOf(names, size), Arrays.copyOf(counts, size), ends, fingerprint(words));
    }

    int size() {
        return names.length;
    }

    /** Number of the word where the feature stands first. */
    int word(int feature) {
        return (int) (names[feature] & WORD);
    }

    private static int count(long[] found, long[] names, byte[] counts, int size) {
        Arrays.sort(found);
        int end = size;
        for (long name : found) {
            if (end > size && (names[end - 1] | WORD) == (name | WORD)) {
                counts[end - 1] = (byte) Math.min(counts[end - 1] + 1, Byte.MAX_VALUE);
            } else {
                names[end] = name;
                counts[end++] = 1;
            }
        }
        return end;
    }

    private static long[] stems(List<Word> words) {
        var stems = new long[words.size()];
        for (int i = 0; i < stems.length; i++) {
            stems[i] = at(i, stem(words.get(i)));
        }
        return stems;
    }

    private static long[] pairs(List<Word> words) {
        var pairs = new long[Math.max(0, words.size() - 1)];
        for (int i = 0; i < pairs.length; i++) {
            long first = Hash.add(Hash.start(PAIRS), words.get(i).stem());
            pairs[i] = at(
                    i, Hash.end(Hash.add(Hash.add(first, ' '), words.get(i + 1).stem())));
        }
        return pairs;
    }

    private static long[] parts(List<Word> words) {
        var parts = new long
                [words.stream()
                        .mapToInt(word -> partsOf(word.heard().length() + 2))
                        .sum()];
        int size = 0;
        for (int i = 0; i < words.size(); i++) {
            var edged = '_' + words.get(i).heard() + '_';
            for (int start = 0; start + SHORTEST_PART <= edged.length(); start++) {
                long hash = Hash.add(Hash.start(PARTS), edged.charAt(start));
                for (int end = start + 1; end < Math.min(edged.length(), start + LONGEST_PART); end++) {
                    hash = Hash.add(hash, edged.charAt(end));
                    parts[size++] = at(i, Hash.end(hash));
                }
            }
        }
        return parts;
    }

    private static int partsOf(int length) {
        int parts = 0;
        for (int part = SHORTEST_PART; part <= LONGEST_PART; part++) {
            parts += Math.max(0, length - part + 1);
        }
        return parts;
    }

    private static long at(int word, long hash) {
        return (hash & ~WORD) | Math.min(word, WORD);
    }

    private static long fingerprint(List<Word> words) {
        long hash = Hash.start(GROUPS);
        for (var word : words) {
            hash = Hash.add(Hash.add(hash, word.stem()), ' ');
        }
        return Hash.end(hash);
    }

    static long stem(Word word) {
        return Hash.end(Hash.add(Hash.start(STEMS), word.stem()));
    }
}
