package io.frontdesk.sandbox.world;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import javax.imageio.ImageIO;

/** A picture, to know its size and to make it smaller, as Telegram does with every photo. */
public final class Picture {

    static final Picture UNKNOWN = new Picture(new BufferedImage(512, 512, BufferedImage.TYPE_BYTE_BINARY));

    /** The longer side of Telegram's size "m". */
    private static final int SMALL = 320;

    private final BufferedImage image;

    private Picture(BufferedImage image) {
        this.image = image;
    }

    /** Empty where it is not a picture that can be read. */
    public static Optional<Picture> read(byte[] bytes) {
        try {
            return Optional.ofNullable(ImageIO.read(new ByteArrayInputStream(bytes)))
                    .map(Picture::new);
        } catch (IOException | RuntimeException unreadable) {
            return Optional.empty();
        }
    }

    public int width() {
        return image.getWidth();
    }

    public int height() {
        return image.getHeight();
    }

    /** Empty where it is small already. */
    Optional<Picture> smaller() {
        double factor = (double) SMALL / Math.max(width(), height());
        if (factor >= 1) {
            return Optional.empty();
        }
        int newWidth = Math.max(1, (int) (width() * factor));
        int newHeight = Math.max(1, (int) (height() * factor));
        BufferedImage small = new BufferedImage(newWidth, newHeight, BufferedImage.TYPE_INT_RGB);
        var graphics = small.createGraphics();
        graphics.drawImage(image, 0, 0, newWidth, newHeight, null);
        graphics.dispose();
        return Optional.of(new Picture(small));
    }

    byte[] jpeg() {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            ImageIO.write(image, "jpeg", out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
