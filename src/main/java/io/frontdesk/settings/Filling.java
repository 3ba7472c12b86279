package io.frontdesk.settings;

import io.frontdesk.correspondence.FormattedText;
import io.frontdesk.correspondence.FormattedText.Entity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * A text in which whatever stands in braces is exchanged for something else. Formatting stays around what it stood around; what
 * began or ended within the braces takes all of the exchanged in. What is put in is not looked through again.
 */
final class Filling {

    private static final Pattern BRACED = Pattern.compile("\\{([^{}]*)}");

    private final FormattedText words;
    private final StringBuilder text = new StringBuilder();
    private final List<Entity> entities = new ArrayList<>();
    private final List<Exchange> exchanges = new ArrayList<>();

    private Filling(FormattedText words) {
        this.words = words;
    }

    /** What stood from start to end of the old text stands from newStart to newEnd of the new one. */
    private record Exchange(int start, int end, int newStart, int newEnd) {}

    /** @param value of what stands between the braces */
    static FormattedText of(FormattedText words, Function<String, FormattedText> value) {
        return new Filling(words).filled(value);
    }

    private FormattedText filled(Function<String, FormattedText> value) {
        var braced = BRACED.matcher(words.text());
        var kept = 0;
        while (braced.find()) {
            text.append(words.text(), kept, braced.start());
            exchange(braced.start(), braced.end(), value.apply(braced.group(1)));
            kept = braced.end();
        }
        text.append(words.text(), kept, words.text().length());
        words.entities().forEach(entity -> moved(entity).ifPresent(entities::add));
        return new FormattedText(text.toString(), entities);
    }

    private void exchange(int start, int end, FormattedText value) {
        var newStart = text.length();
        value.entities().forEach(entity -> entities.add(entity.shifted(newStart)));
        text.append(value.text());
        exchanges.add(new Exchange(start, end, newStart, text.length()));
    }

    private Optional<Entity> moved(Entity entity) {
        var start = moved(entity.offset(), false);
        var end = moved(entity.end(), true);
        return start < end
                ? Optional.of(new Entity(entity.type(), start, end - start, entity.detail()))
                : Optional.empty();
    }

    private int moved(int position, boolean isEnd) {
        var shift = 0;
        for (var exchange : exchanges) {
            if (position > exchange.start() && position < exchange.end()) {
                return isEnd ? exchange.newEnd() : exchange.newStart();
            }
            if (position >= exchange.end()) {
                shift = exchange.newEnd() - exchange.end();
            }
        }
        return position + shift;
    }
}
