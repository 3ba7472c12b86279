package io.frontdesk.correspondence;

import io.frontdesk.correspondence.FormattedText.Entity;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** Fits texts into Telegram's limits, which count UTF-16 code units, without tearing characters or formatted stretches. */
public final class Texts {

    /** @see <a href="https://core.telegram.org/bots/api#sendmessage">sendMessage</a> */
    public static final int MESSAGE = 4096;

    /** @see <a href="https://core.telegram.org/bots/api#sendphoto">sendPhoto</a> */
    public static final int CAPTION = 1024;

    private static final String ELLIPSIS = "…";

    private Texts() {}

    public static String cut(String text, int limit) {
        return cut(FormattedText.plain(text), limit).text();
    }

    /** The beginning of a text that is too long, with an ellipsis. */
    public static FormattedText cut(FormattedText words, int limit) {
        if (words.text().length() <= limit) {
            return words;
        }
        int end = isCharacterEnd(words.text(), limit - 1) ? limit - 1 : limit - 2;
        FormattedText kept = part(words, 0, end);
        return new FormattedText(kept.text() + ELLIPSIS, kept.entities());
    }

    /** A part of a text, and where in the whole it begins. */
    record Stretch(int start, FormattedText words) {}

    /**
     * The parts of a text, in order; none of them blank, since Telegram refuses to send nothing.
     *
     * @param first how long the first part may be, at most; the others have the room of a message
     */
    static List<Stretch> split(FormattedText words, int first) {
        List<Stretch> parts = new ArrayList<>();
        int limit = first;
        for (int start = 0; start < words.text().length(); limit = MESSAGE) {
            int end = end(words, start, limit);
            parts.add(new Stretch(start, part(words, start, end)));
            start = end;
        }
        parts.removeIf(part -> part.words().text().isBlank());
        return parts;
    }

    /** Where a part that begins at start ends best: after a line, after a word, or at least not within anything formatted. */
    private static int end(FormattedText words, int start, int limit) {
        int furthest = start + limit;
        if (furthest >= words.text().length()) {
            return words.text().length();
        }
        IntPredicate whole = end -> words.entities().stream().noneMatch(entity -> isWithin(end, entity));
        IntPredicate line = end -> words.text().charAt(end - 1) == '\n';
        IntPredicate word = end -> Character.isWhitespace(words.text().charAt(end - 1));
        IntPredicate character = end -> isCharacterEnd(words.text(), end);
        int earliest = start + limit / 2;
        return List.of(whole.and(line), whole.and(word), whole.and(character), word, character).stream()
                .flatMapToInt(fits -> IntStream.iterate(furthest, end -> end > earliest, end -> end - 1)
                        .filter(fits)
                        .limit(1))
                .findFirst()
                .orElse(furthest);
    }

    private static boolean isCharacterEnd(String text, int end) {
        return !Character.isSurrogatePair(text.charAt(end - 1), text.charAt(end));
    }

    private static boolean isWithin(int end, Entity entity) {
        return entity.offset() < end && end < entity.end();
    }

    /** What stands between two places of a text, with the formatting there. */
    public static FormattedText part(FormattedText words, int start, int end) {
        List<Entity> entities = words.entities().stream()
                .filter(entity -> entity.offset() < end && entity.end() > start)
                .map(entity -> clipped(entity, start, end))
                .toList();
        return new FormattedText(words.text().substring(start, end), entities);
    }

    private static Entity clipped(Entity entity, int start, int end) {
        int from = Math.max(entity.offset(), start);
        int to = Math.min(entity.end(), end);
        return new Entity(entity.type(), from - start, to - from, entity.detail());
    }
}
