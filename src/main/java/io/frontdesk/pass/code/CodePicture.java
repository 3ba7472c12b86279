package io.frontdesk.pass.code;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** A QR code as a picture to show on a phone: black on white whatever the phone's theme, sharp, with words under it. */
public final class CodePicture {

    /** Telegram shows pictures of this width without making them larger, and phones have about as many points across. */
    private static final int WIDTH = 720;

    /** The white margin that readers rely on, in modules. Source: ISO/IEC 18004, 9.1. */
    private static final int MARGIN = 4;

    /** The first line, then the others, in parts of the width. */
    private static final double LARGE = 0.085;

    private static final double SMALL = 0.056;
    private static final double LINE_SPACING = 1.3;

    private final Lettering lettering = new Lettering();

    /**
     * A picture of the code in the PNG format.
     *
     * @param words line by line, the most important one first; a line too long becomes smaller
     */
    public byte[] png(String content, List<String> words) {
        var code = code(content);
        var module = Math.ceilDiv(WIDTH, code.getWidth() + 2 * MARGIN);
        var width = module * (code.getWidth() + 2 * MARGIN);
        var image = new BufferedImage(width, width + textHeight(words, width), BufferedImage.TYPE_BYTE_GRAY);
        var canvas = image.createGraphics();
        canvas.setColor(Color.WHITE);
        canvas.fillRect(0, 0, image.getWidth(), image.getHeight());
        canvas.setColor(Color.BLACK);
        draw(code, module, canvas);
        write(words, width, canvas);
        canvas.dispose();
        return png(image);
    }

    private static ByteMatrix code(String content) {
        try {
            return Encoder.encode(content, ErrorCorrectionLevel.M).getMatrix();
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException("Too long for a code: " + content.length(), tooLong);
        }
    }

    private static void draw(ByteMatrix code, int module, Graphics2D canvas) {
        for (var y = 0; y < code.getHeight(); y++) {
            for (var x = 0; x < code.getWidth(); x++) {
                if (code.get(x, y) == 1) {
                    canvas.fillRect((x + MARGIN) * module, (y + MARGIN) * module, module, module);
                }
            }
        }
    }

    private void write(List<String> words, int width, Graphics2D canvas) {
        canvas.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        double base = width;
        for (var i = 0; i < words.size(); i++) {
            var size = size(i, width);
            var fitting = Math.min(size, size * width * 0.92 / lettering.width(words.get(i), size));
            var left = (width - lettering.width(words.get(i), fitting)) / 2;
            canvas.fill(lettering.outline(words.get(i), fitting, left, base + size * 0.6));
            base += size * LINE_SPACING;
        }
    }

    private static int textHeight(List<String> words, int width) {
        double height = 0;
        for (var i = 0; i < words.size(); i++) {
            height += size(i, width) * LINE_SPACING;
        }
        return (int) Math.ceil(height);
    }

    private static double size(int line, int width) {
        return width * (line == 0 ? LARGE : SMALL);
    }

    private static byte[] png(BufferedImage image) {
        var bytes = new ByteArrayOutputStream();
        // In memory, for a stream that Java chooses goes through a file.
        try (var out = new MemoryCacheImageOutputStream(bytes)) {
            ImageIO.write(image, "png", out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
