package io.frontdesk.knowledge.matching;

import java.util.Arrays;

/** A phrase as the model knows it. */
final class Known {

    final Phrase phrase;
    /** Number of its category. */
    final int category;
    /** Numbers of them, in the order of {@link Features}. */
    final int[] features;

    final byte[] counts;
    /** Where in the phrase they stand, by words. */
    final byte[] words;

    final int[] ends;
    final long fingerprint;

    Known(Phrase phrase, int category, Features features, Vocabulary vocabulary) {
        this.phrase = phrase;
        this.category = category;
        this.features = Arrays.stream(features.names).mapToInt(vocabulary::add).toArray();
        counts = features.counts;
        words = new byte[features.size()];
        for (int i = 0; i < words.length; i++) {
            words[i] = (byte) features.word(i);
        }
        ends = features.ends;
        fingerprint = features.fingerprint;
    }
}
