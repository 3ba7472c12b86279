package io.frontdesk.knowledge.matching;

import java.util.HashMap;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/**
 * A text as a vector of length 1: (1 + ln tf) · idf (Manning, Raghavan, Schütze 2008, chapter 6), each group of features by its own
 * length and weight, then all. Features that nobody knows take their part of the length.
 */
final class TextVector {

    private static final float[] WEIGHTS = {1, 0.6f, 1.2f};

    private final @Nullable Row[] rows;
    private final int[] features;
    private final float[] idfs;
    private final float[] strengths;
    private final int[] ends;

    TextVector(IntFunction<@Nullable Row> all, int phrases, int[] features, byte[] counts, int[] ends) {
        this.features = features;
        this.ends = ends;
        rows = new Row[features.length];
        idfs = new float[features.length];
        strengths = new float[features.length];
        for (int i = 0; i < features.length; i++) {
            var row = all.apply(features[i]);
            rows[i] = row;
            idfs[i] = Idf.of(row == null ? 0 : row.phrases(), phrases);
            strengths[i] = (counts[i] == 1 ? 1 : 1 + (float) Math.log(counts[i])) * idfs[i];
        }
        scale();
    }

    private void scale() {
        double squares = 0;
        int start = 0;
        for (int group = 0; group < ends.length; group++) {
            if (ends[group] > start) {
                multiply(start, ends[group], WEIGHTS[group] / length(start, ends[group]));
                squares += WEIGHTS[group] * WEIGHTS[group];
            }
            start = ends[group];
        }
        multiply(0, strengths.length, 1 / Math.sqrt(squares));
    }

    private double length(int start, int end) {
        double squares = 0;
        for (int i = start; i < end; i++) {
            squares += strengths[i] * strengths[i];
        }
        return Math.sqrt(squares);
    }

    private void multiply(int start, int end, double factor) {
        for (int i = start; i < end; i++) {
            strengths[i] *= (float) factor;
        }
    }

    int stems() {
        return ends[Features.STEMS];
    }

    int size() {
        return features.length;
    }

    int feature(int i) {
        return features[i];
    }

    float strength(int i) {
        return strengths[i];
    }

    float[] scores(int categories) {
        var scores = new float[categories];
        for (int i = 0; i < rows.length; i++) {
            var row = rows[i];
            if (row != null) {
                row.addTo(scores, strengths[i]);
            }
        }
        return scores;
    }

    /** Length of the part that is known, 0 to 1. */
    double known() {
        double squares = 0;
        for (int i = 0; i < rows.length; i++) {
            squares += rows[i] == null ? 0 : strengths[i] * strengths[i];
        }
        return Math.sqrt(squares);
    }

    /** Share of what the stems say that is known, 0 to 1. */
    double familiarity() {
        return share(stem -> rows[stem] != null);
    }

    /** Share of what the stems say that these of them say, 0 to 1. */
    double share(IntPredicate counts) {
        double all = 0;
        double share = 0;
        for (int i = 0; i < stems(); i++) {
            all += idfs[i];
            share += counts.test(i) ? idfs[i] : 0;
        }
        return all == 0 ? 0 : share / all;
    }

    /** @return where the stem stands, -1 if it does not */
    int stem(int feature) {
        for (int i = 0; i < stems(); i++) {
            if (features[i] == feature) {
                return i;
            }
        }
        return -1;
    }

    double square(int stem) {
        return idfs[stem] * idfs[stem];
    }

    /** Of all stems. */
    double squares() {
        double squares = 0;
        for (int i = 0; i < stems(); i++) {
            squares += square(i);
        }
        return squares;
    }

    double cosine(TextVector other) {
        double sum = 0;
        var strengthOf = new HashMap<Integer, Float>();
        for (int i = 0; i < features.length; i++) {
            strengthOf.put(features[i], strengths[i]);
        }
        for (int i = 0; i < other.features.length; i++) {
            sum += other.rows[i] == null ? 0 : other.strengths[i] * strengthOf.getOrDefault(other.features[i], 0f);
        }
        return sum;
    }
}
