package io.frontdesk.pass.code;

import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.geom.Point2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Random;
import java.util.stream.IntStream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/**
 * A photo as a hurried person takes it: a scene into which pictures are put at any angle, and then all that lenses, screens, light
 * and compression do to it. The same steps make the same photo, point by point.
 */
final class Snapshot {

    private static final int TABLE = 0x70685C;

    private final BufferedImage scene;
    private final int[] points;
    private final Random random;

    private Snapshot(int width, int height, long seed) {
        scene = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        points = ((DataBufferInt) scene.getRaster().getDataBuffer()).getData();
        random = new Random(seed);
        clutter();
    }

    static Snapshot of(int width, int height, long seed) {
        return new Snapshot(width, height, seed);
    }

    /** Things lying about, with edges that are no codes. */
    private void clutter() {
        var canvas = scene.createGraphics();
        canvas.setColor(new Color(TABLE));
        canvas.fillRect(0, 0, scene.getWidth(), scene.getHeight());
        for (var i = 0; i < 25; i++) {
            canvas.setColor(new Color(random.nextInt(0x1000000)));
            canvas.rotate(random.nextDouble(), scene.getWidth() / 2.0, scene.getHeight() / 2.0);
            canvas.fillRect(
                    random.nextInt(scene.getWidth()),
                    random.nextInt(scene.getHeight()),
                    1 + random.nextInt(scene.getWidth() / 4),
                    1 + random.nextInt(scene.getHeight() / 4));
        }
        canvas.dispose();
    }

    static BufferedImage picture(byte[] png) {
        try {
            return ImageIO.read(new ByteArrayInputStream(png));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static Grey grey(byte[] png) {
        try {
            return Photo.decode(png);
        } catch (UnreadablePhoto impossible) {
            throw new IllegalArgumentException(impossible);
        }
    }

    /** In the middle of the scene, upright, so wide. */
    Snapshot put(byte[] png, double width) {
        return put(png, 0.5, 0.5, width, 0, 0);
    }

    /**
     * Puts a picture into the scene.
     *
     * @param x of its middle, in parts of the scene's width
     * @param y of its middle, in parts of the scene's height
     * @param width in points
     * @param degrees turned by
     * @param tilt how much its far end is shorter than its near one, from 0 to 0.6
     */
    Snapshot put(byte[] png, double x, double y, double width, double degrees, double tilt) {
        var picture = grey(png);
        var half = width / 2;
        var halfHeight = half * picture.height() / picture.width();
        double[][] corners = {
            {-half * (1 - tilt), -halfHeight * (1 - tilt / 2)},
            {half * (1 - tilt), -halfHeight * (1 - tilt / 2)},
            {half, halfHeight},
            {-half, halfHeight}
        };
        var turn = Math.toRadians(degrees);
        var onto = IntStream.range(0, 4)
                .mapToObj(i -> new Point2D.Double(
                        x * scene.getWidth() + corners[i][0] * Math.cos(turn) - corners[i][1] * Math.sin(turn),
                        y * scene.getHeight() + corners[i][0] * Math.sin(turn) + corners[i][1] * Math.cos(turn)))
                .toArray(Point2D.Double[]::new);
        Perspective.draw(picture, onto, scene);
        return this;
    }

    private interface Change {
        int of(int x, int y, int channel, int value);
    }

    private Snapshot each(Change change) {
        for (var i = 0; i < points.length; i++) {
            var x = i % scene.getWidth();
            var y = i / scene.getWidth();
            var changed = 0;
            for (var shift = 16; shift >= 0; shift -= 8) {
                changed |= Math.clamp(change.of(x, y, shift / 8, points[i] >> shift & 0xFF), 0, 255) << shift;
            }
            points[i] = changed;
        }
        return this;
    }

    /** Out of focus: each point is smeared over a disc of about this radius. */
    Snapshot blur(int radius) {
        for (var shift = 0; shift < 24; shift += 8) {
            var channel = new byte[points.length];
            for (var i = 0; i < channel.length; i++) {
                channel[i] = (byte) (points[i] >> shift);
            }
            var soft = new Grey(scene.getWidth(), scene.getHeight(), channel).blurred(radius);
            for (var i = 0; i < channel.length; i++) {
                points[i] = (points[i] & ~(0xFF << shift)) | ((soft.points()[i] & 0xFF) << shift);
            }
        }
        return this;
    }

    /** The hand moved sideways by so many points. */
    Snapshot shake(int length) {
        var before = points.clone();
        return each((x, y, channel, value) -> {
            var sum = 0;
            for (var i = 0; i < length; i++) {
                var from = Math.min(x + i, scene.getWidth() - 1);
                sum += (before[y * scene.getWidth() + from] >> (channel * 8)) & 0xFF;
            }
            return sum / length;
        });
    }

    /** Stripes where the grid of a screen meets the grid of the camera, in each colour a little elsewhere. */
    Snapshot moire(double period, double strength, double degrees) {
        var angle = Math.toRadians(degrees);
        return each((x, y, channel, value) -> {
            var across = x * Math.cos(angle) + y * Math.sin(angle);
            var along = -x * Math.sin(angle) + y * Math.cos(angle);
            var wave = Math.sin(across * 2 * Math.PI / period + channel * 0.7)
                    + 0.5 * Math.sin(along * 2 * Math.PI / (period * 1.37));
            return (int) (value * (1 - strength / 3) + strength * 45 * wave);
        });
    }

    /** The lines between the points of a screen that is photographed from near. */
    Snapshot screenGrid(int pitch, double darkness) {
        return each((x, y, channel, value) ->
                x % pitch == channel % pitch || y % pitch == 0 ? (int) (value * (1 - darkness)) : value);
    }

    Snapshot noise(double strength) {
        return each((x, y, channel, value) -> (int) (value + random.nextGaussian() * strength));
    }

    /** In poor light everything is dark and grey: what was 0 to 255 is from the darkness up by the contrast. */
    Snapshot light(int darkness, double contrast) {
        return each((x, y, channel, value) -> (int) (darkness + value * contrast));
    }

    /** A lamp mirrored in the screen. */
    Snapshot glare(double centreX, double centreY, double radius, int strength) {
        return each((x, y, channel, value) -> {
            var distance = Math.hypot(x - centreX * scene.getWidth(), y - centreY * scene.getHeight());
            return (int) (value + strength * Math.exp(-Math.pow(distance / radius, 2)));
        });
    }

    /** One side in the light, the other in the dark. */
    Snapshot shadow(double darkest) {
        return each((x, y, channel, value) -> (int) (value * (darkest + (1 - darkest) * x / scene.getWidth())));
    }

    Snapshot inverted() {
        return each((x, y, channel, value) -> 255 - value);
    }

    /** A thumb, or a scratch, over a part of the picture; all in parts of the scene. */
    Snapshot cover(double x, double y, double width, double height) {
        var canvas = scene.createGraphics();
        canvas.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        canvas.setColor(new Color(0xC89B7B));
        canvas.fillOval(
                (int) (x * scene.getWidth()), (int) (y * scene.getHeight()), (int) (width * scene.getWidth()), (int)
                        (height * scene.getHeight()));
        canvas.dispose();
        return this;
    }

    byte[] png() {
        return written("png", 1);
    }

    byte[] jpeg() {
        return jpeg(0.85);
    }

    /** @param quality from 0 to 1 */
    byte[] jpeg(double quality) {
        return written("jpeg", quality);
    }

    private byte[] written(String format, double quality) {
        var writer = ImageIO.getImageWritersByFormatName(format).next();
        var bytes = new ByteArrayOutputStream();
        try (var out = new MemoryCacheImageOutputStream(bytes)) {
            var parameters = writer.getDefaultWriteParam();
            if (format.equals("jpeg")) {
                parameters.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
                parameters.setCompressionQuality((float) quality);
            }
            writer.setOutput(out);
            writer.write(null, new IIOImage(scene, null, null), parameters);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
