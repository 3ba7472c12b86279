package io.frontdesk.knowledge.matching;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/**
 * Multinomial logistic regression over many sparse features (Bishop 2006, 4.3.4), trained by AdaGrad. A category
 * enters the row of a feature with a phrase that has it, or when it was mistaken for another.
 */
final class Softmax {

    private static final float LEARNING_RATE = 0.15f;
    /** Length of the weights of a category to start with. */
    private static final float START = 20;
    /** Probability from which a wrong category is told apart by features that it has not. */
    private static final float MISTAKEN = 0.02f;
    /** Smaller errors teach nothing. */
    private static final float RIGHT_ENOUGH = 0.005f;

    private final SplittableRandom random = new SplittableRandom(1);
    private @Nullable Row[] rows = new Row[1 << 10];
    private int generation;

    /** The rows as they are now; later changes are made to copies. */
    @Nullable
    Row[] publish() {
        generation++;
        return rows.clone();
    }

    @Nullable
    Row row(int feature) {
        return feature < rows.length ? rows[feature] : null;
    }

    private Row read(int feature) {
        var row = rows[feature];
        return row == null ? changing(feature) : row;
    }

    private Row changing(int feature) {
        if (feature >= rows.length) {
            rows = Arrays.copyOf(rows, Math.max(feature + 1, rows.length * 3 / 2));
        }
        var row = rows[feature];
        if (row == null || row.generation != generation) {
            row = row == null ? new Row(generation) : new Row(generation, row);
            rows[feature] = row;
        }
        return row;
    }

    void meet(Known phrase) {
        for (int feature : phrase.features) {
            changing(feature).met(phrase.category);
        }
    }

    /** @param left features that other phrases of its category have */
    void forget(Known phrase, Set<Integer> left) {
        for (int feature : phrase.features) {
            var row = changing(feature);
            row.forgot();
            if (!left.contains(feature)) {
                row.withdraw(phrase.category);
            }
        }
    }

    /** Starts the categories where the phrases of each are on average (Rocchio 1971). */
    void start(List<Lesson> lessons) {
        var sums = new HashMap<Integer, Map<Integer, Float>>();
        for (var lesson : lessons) {
            var sum = sums.computeIfAbsent(lesson.category(), category -> new HashMap<>());
            for (int i = 0; i < lesson.text().size(); i++) {
                sum.merge(lesson.text().feature(i), lesson.text().strength(i), Float::sum);
            }
        }
        sums.forEach(this::start);
    }

    private void start(int category, Map<Integer, Float> sum) {
        double squares = sum.values().stream().mapToDouble(x -> x * x).sum();
        float scale = (float) (START / Math.sqrt(squares));
        sum.forEach((feature, strength) -> changing(feature).strengthen(category, strength * scale));
    }

    void train(List<Lesson> lessons, int epochs, boolean[] alive) {
        var order = new ArrayList<>(lessons);
        for (int epoch = 0; epoch < epochs; epoch++) {
            Collections.shuffle(order, random);
            for (var lesson : order) {
                step(lesson, alive);
            }
        }
    }

    void step(Lesson lesson, boolean[] alive) {
        var text = lesson.text();
        var strengths = lesson.someOfIt(random);
        var errors = new float[alive.length];
        for (int i = 0; i < strengths.length; i++) {
            if (strengths[i] != 0) {
                read(text.feature(i)).addTo(errors, strengths[i]);
            }
        }
        Probabilities.of(errors, alive);
        errors[lesson.category()] -= 1;
        var mistaken = above(errors, MISTAKEN);
        var wrong = silenced(errors);
        for (int i = 0; wrong.length > 0 && i < strengths.length; i++) {
            if (strengths[i] != 0) {
                var row = changing(text.feature(i));
                for (int category : mistaken) {
                    row.enter(category);
                }
                row.step(errors, wrong, strengths[i], LEARNING_RATE);
            }
        }
    }

    /** A loop, because a stream here takes longer than all the rest. @return the wrong categories that are likelier */
    private static int[] above(float[] errors, float least) {
        var above = new int[errors.length];
        int count = 0;
        for (int category = 0; category < errors.length; category++) {
            if (errors[category] > least) {
                above[count++] = category;
            }
        }
        return Arrays.copyOf(above, count);
    }

    /** Forgets the small errors. @return the categories that have others */
    private static int[] silenced(float[] errors) {
        var wrong = new int[errors.length];
        int count = 0;
        for (int category = 0; category < errors.length; category++) {
            if (Math.abs(errors[category]) < RIGHT_ENOUGH) {
                errors[category] = 0;
            } else {
                wrong[count++] = category;
            }
        }
        return Arrays.copyOf(wrong, count);
    }
}
