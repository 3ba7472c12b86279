package io.frontdesk.pass.code;

import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ComponentSampleModel;
import java.awt.image.DataBufferByte;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** Pictures as people send them, taken in without ever holding more of one in memory than reading codes needs. */
final class Photo {

    /** Above this it is no phone's photo. */
    static final long MOST_POINTS = 40_000_000;

    /** About this many points of a greater picture are kept. */
    private static final long KEPT_POINTS = 4_200_000;

    private Photo() {}

    /** @throws UnreadablePhoto where it is no picture that we know, or too large a one */
    static Grey decode(byte[] bytes) throws UnreadablePhoto {
        try (var stream = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
            return decode(stream);
        } catch (IOException | RuntimeException broken) {
            // Readers throw whatever they like at broken files.
            throw new UnreadablePhoto(UnreadablePhoto.Reason.NO_PICTURE);
        }
    }

    private static Grey decode(ImageInputStream stream) throws IOException, UnreadablePhoto {
        Iterator<ImageReader> readers = ImageIO.getImageReaders(stream);
        if (!readers.hasNext()) {
            throw new UnreadablePhoto(UnreadablePhoto.Reason.NO_PICTURE);
        }
        var reader = readers.next();
        try {
            reader.setInput(stream, true, true);
            return decode(reader);
        } finally {
            reader.dispose();
        }
    }

    /** The size is in the first bytes: a small file that claims to be huge is never unpacked. */
    private static Grey decode(ImageReader reader) throws IOException, UnreadablePhoto {
        var points = (long) reader.getWidth(0) * reader.getHeight(0);
        if (points > MOST_POINTS) {
            throw new UnreadablePhoto(UnreadablePhoto.Reason.TOO_LARGE);
        }
        var step = (int) Math.ceil(Math.sqrt((double) points / KEPT_POINTS) - 0.1);
        var parameters = reader.getDefaultReadParam();
        parameters.setSourceSubsampling(Math.max(1, step), Math.max(1, step), 0, 0);
        grey(reader).ifPresent(parameters::setDestinationType);
        return grey(reader.read(0, parameters));
    }

    /** Colours that nobody looks at need not be unpacked: of a photo they take half the time. */
    private static Optional<ImageTypeSpecifier> grey(ImageReader reader) throws IOException {
        for (var types = reader.getImageTypes(0); types.hasNext(); ) {
            var type = types.next();
            if (type.getNumBands() == 1 && type.getColorModel().getColorSpace().getType() == ColorSpace.TYPE_GRAY) {
                return Optional.of(type);
            }
        }
        return Optional.empty();
    }

    private static Grey grey(BufferedImage image) {
        var raster = image.getRaster();
        if (raster.getDataBuffer() instanceof DataBufferByte data
                && raster.getSampleModel() instanceof ComponentSampleModel model
                && !image.getColorModel().hasAlpha()
                && image.getType() != BufferedImage.TYPE_CUSTOM
                && image.getType() != BufferedImage.TYPE_BYTE_INDEXED) {
            return grey(image, data.getData(), model);
        }
        return slowly(image);
    }

    private static Grey grey(BufferedImage image, byte[] samples, ComponentSampleModel model) {
        var points = new byte[image.getWidth() * image.getHeight()];
        var step = model.getPixelStride();
        var offsets = model.getBandOffsets();
        var last = offsets.length - 1;
        for (var y = 0; y < image.getHeight(); y++) {
            var from = y * model.getScanlineStride();
            for (var x = 0; x < image.getWidth(); x++, from += step) {
                points[y * image.getWidth() + x] = grey(
                        samples[from + offsets[0]] & 0xFF,
                        samples[from + offsets[Math.min(1, last)]] & 0xFF,
                        samples[from + offsets[last]] & 0xFF);
            }
        }
        return new Grey(image.getWidth(), image.getHeight(), points);
    }

    private static byte grey(int red, int green, int blue) {
        return (byte) ((red + 2 * green + blue) / 4);
    }

    /** What is transparent is white, as chats mostly show it. */
    private static Grey slowly(BufferedImage image) {
        var points = new byte[image.getWidth() * image.getHeight()];
        var row = new int[image.getWidth()];
        for (var y = 0; y < image.getHeight(); y++) {
            image.getRGB(0, y, row.length, 1, row, 0, row.length);
            for (var x = 0; x < row.length; x++) {
                var alpha = row[x] >>> 24;
                var grey = grey(row[x] >> 16 & 0xFF, row[x] >> 8 & 0xFF, row[x] & 0xFF) & 0xFF;
                points[y * row.length + x] = (byte) ((grey * alpha + 255 * (255 - alpha)) / 255);
            }
        }
        return new Grey(image.getWidth(), image.getHeight(), points);
    }
}
