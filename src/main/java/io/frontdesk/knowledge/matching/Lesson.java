package io.frontdesk.knowledge.matching;

import java.util.BitSet;
import java.util.random.RandomGenerator;

/** A text to learn and its category, never the whole of it: what remains must do, so that no word alone decides where others could. */
final class Lesson {

    private static final float FEATURE_DROPOUT = 0.3f;
    private static final float WORD_DROPOUT = 0.2f;
    /** What remains is strengthened by as much as is missing. */
    private static final float SCALE = 1 / ((1 - FEATURE_DROPOUT) * (1 - WORD_DROPOUT));

    private final TextVector text;
    /** Of each feature. */
    private final byte[] words;

    private final int category;

    Lesson(TextVector text, byte[] words, int category) {
        this.text = text;
        this.words = words;
        this.category = category;
    }

    TextVector text() {
        return text;
    }

    int category() {
        return category;
    }

    /** Dropout of features (Hinton et al. 2012) and of whole words (Iyyer et al. 2015). @return strengths, 0 for what is left out */
    float[] someOfIt(RandomGenerator random) {
        var left = someWords(random);
        var strengths = new float[text.size()];
        for (int i = 0; i < strengths.length; i++) {
            if (left.get(words[i]) && random.nextFloat() >= FEATURE_DROPOUT) {
                strengths[i] = text.strength(i) * SCALE;
            }
        }
        return strengths;
    }

    /** At least one. */
    private BitSet someWords(RandomGenerator random) {
        int count = 0;
        for (byte word : words) {
            count = Math.max(count, word + 1);
        }
        var left = new BitSet(count);
        for (int word = 0; word < count; word++) {
            left.set(word, random.nextFloat() >= WORD_DROPOUT);
        }
        if (left.isEmpty()) {
            left.set(random.nextInt(count));
        }
        return left;
    }
}
