package io.frontdesk.browser;

import com.microsoft.playwright.options.FilePayload;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** A photo such as clients send: the doors of a lift that does not come. */
final class Snapshot {

    private static final int WIDTH = 640;
    private static final int HEIGHT = 400;

    private Snapshot() {}

    static FilePayload ofLift() {
        var image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        var canvas = image.createGraphics();
        canvas.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        wall(canvas);
        doors(canvas);
        display(canvas);
        canvas.dispose();
        return new FilePayload("lift.png", "image/png", png(image));
    }

    private static void wall(Graphics2D canvas) {
        canvas.setPaint(new GradientPaint(0, 0, new Color(0xd9cfc0), WIDTH, HEIGHT, new Color(0xa8998a)));
        canvas.fillRect(0, 0, WIDTH, HEIGHT);
        canvas.setColor(new Color(0x6d6257));
        canvas.fillRect(0, HEIGHT - 34, WIDTH, 34);
    }

    private static void doors(Graphics2D canvas) {
        canvas.setColor(new Color(0x4a4f55));
        canvas.fillRect(175, 84, 290, HEIGHT - 118);
        for (var left : new int[] {187, 322}) {
            canvas.setPaint(new GradientPaint(left, 0, new Color(0xc9ced3), left + 131, 0, new Color(0x8f979e)));
            canvas.fillRect(left, 96, 131, HEIGHT - 130);
        }
    }

    private static void display(Graphics2D canvas) {
        canvas.setColor(new Color(0x1b1d20));
        canvas.fillRoundRect(272, 24, 96, 46, 10, 10);
        canvas.setColor(new Color(0xff4a3d));
        canvas.fillRect(292, 45, 22, 5);
        canvas.fillRect(326, 45, 22, 5);
        canvas.setColor(new Color(0xe8e4dc));
        canvas.fillRoundRect(504, 190, 40, 84, 12, 12);
        canvas.setColor(new Color(0xffb020));
        canvas.fillOval(514, 202, 20, 20);
        canvas.setColor(new Color(0x8a8378));
        canvas.fillOval(514, 240, 20, 20);
    }

    private static byte[] png(BufferedImage image) {
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
