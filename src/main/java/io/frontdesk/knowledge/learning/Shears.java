package io.frontdesk.knowledge.learning;

import io.frontdesk.correspondence.FormattedText;
import io.frontdesk.correspondence.FormattedText.Entity;
import java.util.List;
import java.util.stream.Stream;

/** Leaves stretches of a text out; what is formatted stays so around them. */
final class Shears {

    private Shears() {}

    /** @param cuts in order, none reaching into the next */
    static FormattedText without(FormattedText words, List<Cut> cuts) {
        return cuts.isEmpty()
                ? words
                : new FormattedText(
                        without(words.text(), cuts),
                        words.entities().stream()
                                .flatMap(entity -> without(entity, cuts))
                                .toList());
    }

    static String without(String text, List<Cut> cuts) {
        var left = new StringBuilder();
        int done = 0;
        for (var cut : cuts) {
            left.append(text, done, cut.start()).append(cut.instead());
            done = cut.end();
        }
        return left.append(text, done, text.length()).toString();
    }

    private static Stream<Entity> without(Entity entity, List<Cut> cuts) {
        int start = moved(entity.offset(), cuts);
        int end = moved(entity.end(), cuts);
        return end > start ? Stream.of(new Entity(entity.type(), start, end - start, entity.detail())) : Stream.empty();
    }

    private static int moved(int position, List<Cut> cuts) {
        int moved = position;
        for (var cut : cuts) {
            if (cut.end() <= position) {
                moved += cut.instead().length() - (cut.end() - cut.start());
            } else if (cut.start() < position) {
                moved -= position - cut.start();
            }
        }
        return moved;
    }
}
