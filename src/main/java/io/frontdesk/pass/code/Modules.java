package io.frontdesk.pass.code;

import com.google.zxing.ResultPoint;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.common.PerspectiveTransform;

/**
 * The squares of a code in a photo, each as bright as it is on the whole. Where noise, stripes or blur make the single point in a
 * square's middle lie, all of its points together, held against the squares around, mostly tell the truth.
 */
final class Modules {

    /** How far from a square's middle its points are looked at, in parts of its side, and how many of them in a row. */
    private static final double REACH = 0.32;

    private static final int SAMPLES = 5;

    /** So many squares to each side say what counts as bright here. */
    private static final int SURROUNDINGS = 4;

    private final int dimension;
    private final double[] brightness;

    private Modules(int dimension, double[] brightness) {
        this.dimension = dimension;
        this.brightness = brightness;
    }

    /**
     * @param corner where the small pattern at the bottom right is
     * @param dimension how many squares there are along a side
     */
    static Modules of(Grey photo, Finders finders, ResultPoint corner, int dimension) {
        var transform = finders.transform(corner, dimension);
        var brightness = new double[dimension * dimension];
        for (var y = 0; y < dimension; y++) {
            for (var x = 0; x < dimension; x++) {
                brightness[y * dimension + x] = brightness(photo, transform, x + 0.5, y + 0.5);
            }
        }
        return new Modules(dimension, brightness);
    }

    private static double brightness(Grey photo, PerspectiveTransform transform, double x, double y) {
        var points = new float[2 * SAMPLES * SAMPLES];
        var next = 0;
        for (var row = 0; row < SAMPLES; row++) {
            for (var column = 0; column < SAMPLES; column++) {
                points[next++] = (float) (x + offset(column));
                points[next++] = (float) (y + offset(row));
            }
        }
        transform.transformPoints(points);
        var sum = 0;
        for (var i = 0; i < points.length; i += 2) {
            sum += photo.at((int) points[i], (int) points[i + 1]);
        }
        return (double) sum / (SAMPLES * SAMPLES);
    }

    private static double offset(int sample) {
        return REACH * (2.0 * sample / (SAMPLES - 1) - 1);
    }

    /** @param clearing how much of its neighbours' light, which blur has carried over, is taken out of each square */
    BitMatrix bits(double clearing) {
        var bits = new BitMatrix(dimension);
        for (var y = 0; y < dimension; y++) {
            for (var x = 0; x < dimension; x++) {
                var own = at(x, y);
                var beside = (at(x - 1, y) + at(x + 1, y) + at(x, y - 1) + at(x, y + 1)) / 4;
                if (own + clearing * (own - beside) < around(x, y)) {
                    bits.set(x, y);
                }
            }
        }
        return bits;
    }

    /** Black and white are about even wherever one looks in a code, so that the mean is what parts them. */
    private double around(int x, int y) {
        var left = Math.clamp(x - SURROUNDINGS, 0, dimension - 1);
        var right = Math.clamp(x + SURROUNDINGS, 0, dimension - 1);
        var top = Math.clamp(y - SURROUNDINGS, 0, dimension - 1);
        var bottom = Math.clamp(y + SURROUNDINGS, 0, dimension - 1);
        var darkest = Double.MAX_VALUE;
        var brightest = 0.0;
        var sum = 0.0;
        for (var row = top; row <= bottom; row++) {
            for (var column = left; column <= right; column++) {
                var square = brightness[row * dimension + column];
                sum += square;
                darkest = Math.min(darkest, square);
                brightest = Math.max(brightest, square);
            }
        }
        var mean = sum / ((right - left + 1) * (bottom - top + 1));
        return (mean + (darkest + brightest) / 2) / 2;
    }

    private double at(int x, int y) {
        return brightness[Math.clamp(y, 0, dimension - 1) * dimension + Math.clamp(x, 0, dimension - 1)];
    }
}
