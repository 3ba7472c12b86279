package io.frontdesk.pass.code;

import com.google.zxing.ResultPoint;
import com.google.zxing.common.PerspectiveTransform;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The three great squares in the corners of a code in a photo, and with them a guess at where everything else is. */
record Finders(ResultPoint bottomLeft, ResultPoint topLeft, ResultPoint topRight) {

    /** Where the middles of the great squares and of the small one stand. Source: ISO/IEC 18004, 6.3.3 and 6.3.6. */
    private static final float GREAT = 3.5f;

    private static final float SMALL = 6.5f;

    /** How far from where it would be in a code seen straight the small square is looked for, in modules, and how finely. */
    private static final int REACH = 8;

    private static final float STEP = 0.75f;

    /** Of so many places, those that look most like it. */
    private static final int CANDIDATES = 3;

    /** The small square: dark, but for a ring one square wide. */
    private static final int RADIUS = 2;

    private record Candidate(ResultPoint place, double likeness) {}

    /** @param corner where the small square is */
    PerspectiveTransform transform(ResultPoint corner, int dimension) {
        var far = dimension - GREAT;
        var near = dimension - SMALL;
        return PerspectiveTransform.quadrilateralToQuadrilateral(
                GREAT,
                GREAT,
                far,
                GREAT,
                near,
                near,
                GREAT,
                far,
                topLeft.getX(),
                topLeft.getY(),
                topRight.getX(),
                topRight.getY(),
                corner.getX(),
                corner.getY(),
                bottomLeft.getX(),
                bottomLeft.getY());
    }

    /** Where the small square may be: the steeper a code is seen, the further away from where it would be otherwise. */
    List<ResultPoint> corners(Grey photo, int dimension) {
        var across = new double[] {
            (topRight.getX() - topLeft.getX()) / (dimension - 2 * GREAT),
            (topRight.getY() - topLeft.getY()) / (dimension - 2 * GREAT)
        };
        var down = new double[] {
            (bottomLeft.getX() - topLeft.getX()) / (dimension - 2 * GREAT),
            (bottomLeft.getY() - topLeft.getY()) / (dimension - 2 * GREAT)
        };
        var candidates = new ArrayList<Candidate>();
        var straight = dimension - SMALL - GREAT;
        for (var y = straight - REACH; y <= straight + REACH; y += STEP) {
            for (var x = straight - REACH; x <= straight + REACH; x += STEP) {
                var place = new ResultPoint((float) (topLeft.getX() + x * across[0] + y * down[0]), (float)
                        (topLeft.getY() + x * across[1] + y * down[1]));
                candidates.add(new Candidate(place, likeness(photo, place, dimension)));
            }
        }
        return candidates.stream()
                .sorted(Comparator.comparingDouble(Candidate::likeness).reversed())
                .limit(CANDIDATES)
                .map(Candidate::place)
                .toList();
    }

    /** How much brighter the ring is than the rest, for how different the squares are. */
    private double likeness(Grey photo, ResultPoint place, int dimension) {
        var transform = transform(place, dimension);
        var points = new float[2 * (2 * RADIUS + 1) * (2 * RADIUS + 1)];
        var next = 0;
        for (var y = -RADIUS; y <= RADIUS; y++) {
            for (var x = -RADIUS; x <= RADIUS; x++) {
                points[next++] = dimension - SMALL + x;
                points[next++] = dimension - SMALL + y;
            }
        }
        transform.transformPoints(points);
        double ring = 0;
        double rest = 0;
        double squares = 0;
        for (var i = 0; i < points.length / 2; i++) {
            var brightness = photo.at(Math.round(points[2 * i]), Math.round(points[2 * i + 1]));
            var isRing = Math.max(Math.abs(i % 5 - RADIUS), Math.abs(i / 5 - RADIUS)) == 1;
            ring += isRing ? brightness : 0;
            rest += isRing ? 0 : brightness;
            squares += brightness * brightness;
        }
        var mean = (ring + rest) / 25;
        var spread = Math.sqrt(Math.max(1, squares / 25 - mean * mean));
        return (ring / 8 - rest / 17) / (spread + 4);
    }
}
