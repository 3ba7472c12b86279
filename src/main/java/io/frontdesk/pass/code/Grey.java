package io.frontdesk.pass.code;

import com.google.zxing.LuminanceSource;
import com.google.zxing.PlanarYUVLuminanceSource;

/**
 * A picture without its colours.
 *
 * @param points row by row, a byte each, 0 is black and 255 white
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Grey(int width, int height, byte[] points) {

    private static final int WHITE = 255;
    private static final int MIDDLE = 128;
    private static final int OUTLIERS = 200;

    int longerSide() {
        return Math.max(width, height);
    }

    /** From 0 to 255; beyond the edge the nearest point counts. */
    int at(int x, int y) {
        return points[Math.clamp(y, 0, height - 1) * width + Math.clamp(x, 0, width - 1)] & WHITE;
    }

    LuminanceSource source() {
        return new PlanarYUVLuminanceSource(points, width, height, 0, 0, width, height, false);
    }

    /** The same picture with a longer side of at most so many points, each the mean of those that it stands for. */
    Grey atMost(int side) {
        return longerSide() <= side ? this : scaled((double) side / longerSide());
    }

    private Grey scaled(double factor) {
        var newWidth = Math.max(1, (int) (width * factor));
        var newHeight = Math.max(1, (int) (height * factor));
        var columns = bounds(width, newWidth);
        var rows = bounds(height, newHeight);
        var scaled = new byte[newWidth * newHeight];
        var sums = new int[newWidth];
        for (var y = 0; y < newHeight; y++) {
            sum(rows[y], rows[y + 1], columns, sums);
            for (var x = 0; x < newWidth; x++) {
                var count = (columns[x + 1] - columns[x]) * (rows[y + 1] - rows[y]);
                scaled[y * newWidth + x] = (byte) (sums[x] / count);
            }
        }
        return new Grey(newWidth, newHeight, scaled);
    }

    private void sum(int fromRow, int toRow, int[] columns, int[] sums) {
        for (var x = 0; x < sums.length; x++) {
            var sum = 0;
            for (var row = fromRow; row < toRow; row++) {
                for (var place = row * width + columns[x]; place < row * width + columns[x + 1]; place++) {
                    sum += points[place] & WHITE;
                }
            }
            sums[x] = sum;
        }
    }

    private static int[] bounds(int points, int parts) {
        var bounds = new int[parts + 1];
        for (var i = 0; i <= parts; i++) {
            bounds[i] = (int) ((long) i * points / parts);
        }
        return bounds;
    }

    Grey inverted() {
        var other = new byte[points.length];
        for (var i = 0; i < other.length; i++) {
            other[i] = (byte) ~points[i];
        }
        return new Grey(width, height, other);
    }

    /** Each point becomes the mean of the square around it, twice, which is close to the blur of a lens. */
    Grey blurred(int radius) {
        return averaged(radius).averaged(radius);
    }

    private Grey averaged(int radius) {
        return averagedAlong(radius, width, height, 1, width).averagedAlong(radius, height, width, width, 1);
    }

    /** A running mean along lines of points that stand this far apart. */
    private Grey averagedAlong(int radius, int length, int lines, int step, int lineStep) {
        var means = new byte[points.length];
        for (var line = 0; line < lines; line++) {
            var start = line * lineStep;
            var sum = 0;
            for (var i = -radius; i <= radius; i++) {
                sum += points[start + Math.clamp(i, 0, length - 1) * step] & WHITE;
            }
            for (var i = 0; i < length; i++) {
                means[start + i * step] = (byte) (sum / (2 * radius + 1));
                sum += (points[start + Math.min(i + radius + 1, length - 1) * step] & WHITE)
                        - (points[start + Math.max(i - radius, 0) * step] & WHITE);
            }
        }
        return new Grey(width, height, means);
    }

    /** What differs from its surroundings stands out more. */
    Grey sharpened(int radius, double strength) {
        var soft = blurred(radius).points;
        var sharp = new byte[points.length];
        for (var i = 0; i < sharp.length; i++) {
            var point = points[i] & WHITE;
            sharp[i] = (byte) Math.clamp(Math.round(point + strength * (point - (soft[i] & WHITE))), 0, WHITE);
        }
        return new Grey(width, height, sharp);
    }

    /** The darkest is black and the brightest white, but for single points that are so. */
    Grey stretched() {
        var counts = new int[WHITE + 1];
        for (var point : points) {
            counts[point & WHITE]++;
        }
        var dark = level(counts, points.length / OUTLIERS);
        var bright = level(counts, points.length - points.length / OUTLIERS);
        var scale = (double) WHITE / Math.max(1, bright - dark);
        var levels = new byte[counts.length];
        for (var i = 0; i < levels.length; i++) {
            levels[i] = (byte) Math.clamp(Math.round((i - dark) * scale), 0, WHITE);
        }
        var stretched = new byte[points.length];
        for (var i = 0; i < stretched.length; i++) {
            stretched[i] = levels[points[i] & WHITE];
        }
        return new Grey(width, height, stretched);
    }

    private static int level(int[] counts, int points) {
        var level = 0;
        for (var sum = counts[0]; sum < points && level < WHITE; sum += counts[level]) {
            level++;
        }
        return level;
    }

    /** Light and dark are told from the surroundings of each point, whatever the lamp: grey stands for as bright as around it. */
    Grey flattened(int radius) {
        var around = averaged(radius).points;
        var contrasts = new byte[points.length];
        for (var i = 0; i < contrasts.length; i++) {
            contrasts[i] = (byte) Math.abs((points[i] & WHITE) - (around[i] & WHITE));
        }
        var usual = new Grey(width, height, contrasts).averaged(radius).points;
        var flat = new byte[points.length];
        for (var i = 0; i < flat.length; i++) {
            var difference = (points[i] & WHITE) - (around[i] & WHITE);
            flat[i] = (byte) Math.clamp(MIDDLE + difference * 80 / ((usual[i] & WHITE) + 2), 0, WHITE);
        }
        return new Grey(width, height, flat);
    }

    /** A part of the picture. */
    Grey part(int left, int top, int partWidth, int partHeight) {
        var part = new byte[partWidth * partHeight];
        for (var y = 0; y < partHeight; y++) {
            System.arraycopy(points, (top + y) * width + left, part, y * partWidth, partWidth);
        }
        return new Grey(partWidth, partHeight, part);
    }
}
