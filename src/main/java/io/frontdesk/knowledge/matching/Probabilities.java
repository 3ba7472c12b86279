package io.frontdesk.knowledge.matching;

/** Scores of categories turned into probabilities that sum up to 1: the softmax function. */
final class Probabilities {

    /** What is so far below the best is as good as impossible; most of many categories are. */
    private static final float FAR = 16;

    private Probabilities() {}

    /** Changes the scores in place; 0 for categories that are not alive. */
    static void of(float[] scores, boolean[] alive) {
        float top = Float.NEGATIVE_INFINITY;
        for (int i = 0; i < scores.length; i++) {
            top = alive[i] ? Math.max(top, scores[i]) : top;
        }
        double sum = 0;
        for (int i = 0; i < scores.length; i++) {
            scores[i] = alive[i] && scores[i] > top - FAR ? (float) Math.exp(scores[i] - top) : 0;
            sum += scores[i];
        }
        for (int i = 0; i < scores.length; i++) {
            scores[i] /= (float) sum;
        }
    }
}
