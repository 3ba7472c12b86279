package io.frontdesk.pass.code;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Scanner;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Writes words into pictures with outlines of its own: a server may have no fonts, and Java none without the system's. */
final class Lettering {

    private static final double TYPE_SIZE = 1000;
    private static final String OUTLINES = "lettering.txt";
    private static final int MISSING = 0x3F;
    private static final int SPACE = 0x20;

    private final Map<Integer, Letter> letters;

    private record Letter(int codePoint, double advance, Path2D outline) {}

    Lettering() {
        try (var lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Lettering.class.getResourceAsStream(OUTLINES)), StandardCharsets.US_ASCII))) {
            letters = lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(Lettering::letter)
                    .collect(Collectors.toUnmodifiableMap(Letter::codePoint, Function.identity()));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Letter letter(String line) {
        var words = new Scanner(line);
        var codePoint = words.nextInt(16);
        var advance = words.nextInt();
        var outline = new Path2D.Double(Path2D.WIND_NON_ZERO);
        while (words.hasNext()) {
            draw(words, outline);
        }
        return new Letter(codePoint, advance, outline);
    }

    private static void draw(Scanner words, Path2D outline) {
        var step = words.next();
        var x = step.equals("Z") ? 0 : Integer.parseInt(step.substring(1));
        switch (step.charAt(0)) {
            case 'M' -> outline.moveTo(x, words.nextInt());
            case 'L' -> outline.lineTo(x, words.nextInt());
            case 'Q' -> outline.quadTo(x, words.nextInt(), words.nextInt(), words.nextInt());
            case 'Z' -> outline.closePath();
            default -> throw new IllegalStateException("No step of an outline: " + step);
        }
    }

    /** How wide the words are, where a line's letters are this high with all that reaches up and down. */
    double width(String words, double size) {
        return words.codePoints().mapToDouble(point -> letter(point).advance()).sum() * size / TYPE_SIZE;
    }

    /** The words with their first letter's left end on the base line at this point. */
    Shape outline(String words, double size, double x, double y) {
        var all = new Path2D.Double(Path2D.WIND_NON_ZERO);
        var scale = size / TYPE_SIZE;
        var place = x;
        for (int point : words.codePoints().toArray()) {
            var letter = letter(point);
            all.append(
                    new AffineTransform(scale, 0, 0, scale, place, y).createTransformedShape(letter.outline()), false);
            place += letter.advance() * scale;
        }
        return all;
    }

    private Letter letter(int codePoint) {
        return Objects.requireNonNull(
                letters.getOrDefault(Character.isSpaceChar(codePoint) ? SPACE : codePoint, letters.get(MISSING)));
    }
}
