package io.frontdesk.knowledge.matching;

/** Inverse document frequency: the fewer phrases have a feature, the more it says (Spärck Jones 1972). */
final class Idf {

    private static final float[] LOGARITHMS = new float[1 << 14];

    static {
        for (int i = 1; i < LOGARITHMS.length; i++) {
            LOGARITHMS[i] = (float) Math.log(i);
        }
    }

    private Idf() {}

    static float of(int with, int all) {
        return ln(1 + all) - ln(1 + with) + 1;
    }

    private static float ln(int number) {
        return number < LOGARITHMS.length ? LOGARITHMS[number] : (float) Math.log(number);
    }
}
