package io.frontdesk.conversation.view;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * How much of a label the narrowest phone that we care for shows: one of 360 dp, which leaves the rows under a message about 310.
 *
 * <p>Telegram for Android shares a row out evenly, with 5 dp between its buttons, keeps 15 dp of each for the edges, writes in Roboto
 * Medium of 15 sp and cuts what is longer; iPhones come out alike. So a button alone has room for some 34 letters, each of two for 16, of
 * three for 10, of seven for two digits and a dot. Letters are looked up in {@code letter-widths.txt} (hundredths of the type size, as
 * measured in Roboto Medium); what is not there counts as an emoji.
 */
public final class NarrowPhone {

    private static final int ROW = 310;
    private static final int GAP = 5;
    private static final int EDGES = 15;
    private static final int TYPE_SIZE = 15;
    private static final int EMOJI = 120;
    private static final Map<Integer, Integer> WIDTHS = widths();

    private NarrowPhone() {}

    /** In dp, for the label of each of so many buttons in a row. */
    public static int room(int buttons) {
        return (ROW - GAP * (buttons - 1)) / buttons - EDGES;
    }

    /** In dp, as it is written on a button. */
    public static int width(String label) {
        return label.codePoints().map(NarrowPhone::letter).sum() * TYPE_SIZE / 100;
    }

    /** Joiners and signs that change the letter before them take no room of their own. */
    private static int letter(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.FORMAT, Character.NON_SPACING_MARK -> 0;
            default -> WIDTHS.getOrDefault(codePoint, EMOJI);
        };
    }

    private static Map<Integer, Integer> widths() {
        try (var lines = requireNonNull(NarrowPhone.class.getResourceAsStream("letter-widths.txt"))) {
            var widths = new HashMap<Integer, Integer>();
            new String(lines.readAllBytes(), StandardCharsets.UTF_8).lines().forEach(line -> read(line, widths));
            return Map.copyOf(widths);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static void read(String line, Map<Integer, Integer> widths) {
        var parts = line.split(" ", 2);
        parts[1].codePoints().forEach(letter -> widths.put(letter, Integer.valueOf(parts[0])));
    }
}
