package io.frontdesk.pass.code;

import com.google.zxing.common.PerspectiveTransform;
import java.awt.geom.Point2D;
import java.awt.image.BufferedImage;

/** Draws a picture into any four corners of another, as things look that are not straight in front of us. */
final class Perspective {

    private Perspective() {}

    static void draw(Grey picture, Point2D.Double[] corners, BufferedImage onto) {
        var back = PerspectiveTransform.quadrilateralToQuadrilateral(
                (float) corners[0].x,
                (float) corners[0].y,
                (float) corners[1].x,
                (float) corners[1].y,
                (float) corners[2].x,
                (float) corners[2].y,
                (float) corners[3].x,
                (float) corners[3].y,
                0,
                0,
                picture.width(),
                0,
                picture.width(),
                picture.height(),
                0,
                picture.height());
        var row = new float[onto.getWidth() * 2];
        for (var y = 0; y < onto.getHeight(); y++) {
            for (var x = 0; x < onto.getWidth(); x++) {
                row[2 * x] = x + 0.5f;
                row[2 * x + 1] = y + 0.5f;
            }
            back.transformPoints(row);
            for (var x = 0; x < onto.getWidth(); x++) {
                if (isInside(row[2 * x], row[2 * x + 1], picture)) {
                    onto.setRGB(x, y, between(picture, row[2 * x] - 0.5, row[2 * x + 1] - 0.5));
                }
            }
        }
    }

    private static boolean isInside(float x, float y, Grey picture) {
        return x >= 0 && y >= 0 && x < picture.width() && y < picture.height();
    }

    /** The colour between four points. */
    private static int between(Grey picture, double x, double y) {
        var left = (int) Math.floor(x);
        var top = (int) Math.floor(y);
        var mix = 0.0;
        for (var i = 0; i < 4; i++) {
            var column = left + (i & 1);
            var row = top + (i >> 1);
            var weight = (1 - Math.abs(x - column)) * (1 - Math.abs(y - row));
            mix += weight * picture.at(column, row);
        }
        return (int) Math.round(mix) * 0x010101;
    }
}
