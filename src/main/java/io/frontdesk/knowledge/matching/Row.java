package io.frontdesk.knowledge.matching;

import java.util.Arrays;

/**
 * What one feature says for and against each category that it was met with or mistaken for. Most features know a few categories
 * and are lists; one that knows many becomes a table by category, where sums over all and changes of a few are both fast.
 */
final class Row {

    /** Small: the first step of a weight is a full one. */
    private static final float FIRST_SQUARE = 0.001f;

    private static final int SMALLEST_TABLE = 32;
    /** A table may be so many times longer than the list it replaces. */
    private static final int LOOSEST_TABLE = 4;

    /** Rows of an earlier generation are published and never change. */
    final int generation;

    private int phrases;
    private int size;
    /** Empty in a table, where the place of a category is its number. */
    private short[] categories;

    private float[] weights;
    /** Sums of squared gradients, AdaGrad's measure of how sure a weight is. */
    private float[] squares;

    Row(int generation) {
        this.generation = generation;
        categories = new short[1];
        weights = new float[1];
        squares = new float[1];
    }

    Row(int generation, Row from) {
        this.generation = generation;
        phrases = from.phrases;
        size = from.size;
        categories = from.categories.clone();
        weights = from.weights.clone();
        squares = from.squares.clone();
    }

    /** In how many phrases the feature stands. */
    int phrases() {
        return phrases;
    }

    void met(int category) {
        enter(category);
        phrases++;
    }

    void forgot() {
        phrases--;
    }

    /** What spoke for the category speaks for it no longer. */
    void withdraw(int category) {
        int place = enter(category);
        weights[place] = Math.min(0, weights[place]);
    }

    void strengthen(int category, float more) {
        int place = enter(category);
        weights[place] += more;
    }

    void addTo(float[] scores, float strength) {
        if (isTable()) {
            for (int category = 0; category < size; category++) {
                scores[category] += weights[category] * strength;
            }
        } else {
            for (int i = 0; i < size; i++) {
                scores[categories[i]] += weights[i] * strength;
            }
        }
    }

    /**
     * One step of AdaGrad (Duchi, Hazan, Singer 2011).
     *
     * @param errors of all categories
     * @param wrong those whose errors are not 0
     */
    void step(float[] errors, int[] wrong, float strength, float rate) {
        if (isTable()) {
            for (int category : wrong) {
                if (category < size) {
                    step(category, errors[category] * strength, rate);
                }
            }
        } else {
            for (int i = 0; i < size; i++) {
                if (errors[categories[i]] != 0) {
                    step(i, errors[categories[i]] * strength, rate);
                }
            }
        }
    }

    private void step(int place, float gradient, float rate) {
        squares[place] += gradient * gradient;
        weights[place] -= rate * gradient / (float) Math.sqrt(squares[place]);
    }

    /** @return its place, made where there is none */
    int enter(int category) {
        int place = find(category);
        if (place >= 0) {
            return place;
        }
        if (isTable()) {
            grow(category + 1);
            return category;
        }
        if (size >= SMALLEST_TABLE && category < size * LOOSEST_TABLE) {
            becomeTable();
            return enter(category);
        }
        if (size == categories.length) {
            categories = Arrays.copyOf(categories, size + size / 2 + 1);
        }
        categories[size] = (short) category;
        grow(size + 1);
        return size - 1;
    }

    private int find(int category) {
        if (isTable()) {
            return category < size ? category : -1;
        }
        for (int i = 0; i < size; i++) {
            if (categories[i] == category) {
                return i;
            }
        }
        return -1;
    }

    private boolean isTable() {
        return categories.length == 0;
    }

    private void becomeTable() {
        var list = categories;
        var listed = weights;
        var listedSquares = squares;
        int count = size;
        categories = new short[0];
        weights = new float[0];
        squares = new float[0];
        size = 0;
        for (int i = 0; i < count; i++) {
            int place = enter(list[i]);
            weights[place] = listed[i];
            squares[place] = listedSquares[i];
        }
    }

    private void grow(int length) {
        if (length > weights.length) {
            int capacity = length + length / 2;
            weights = Arrays.copyOf(weights, capacity);
            squares = Arrays.copyOf(squares, capacity);
        }
        Arrays.fill(squares, size, length, FIRST_SQUARE);
        size = length;
    }
}
