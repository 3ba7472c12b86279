package io.frontdesk.knowledge.matching;

/**
 * What speaks for the best category. Kept with an answer, it teaches the {@link Calibrator} later how good an answer it was.
 *
 * @param lift how much the message raises the odds of the category above those of any other or none: its logarithm, a fifth of it
 * @param coverage share of what the message says that the category's phrases say too, 0 to 1
 * @param likeness cosine to the closest phrase of the category, 0 to 1
 * @param length number of different words, an eighth of it, 1 at the most: one word says little
 */
public record Evidence(double lift, double coverage, double likeness, double length) {

    static final Evidence NONE = new Evidence(0, 0, 0, 0);

    double[] array() {
        return new double[] {1, lift, coverage, likeness, length};
    }
}
