package io.frontdesk.settings;

import io.frontdesk.correspondence.FormattedText;
import io.frontdesk.correspondence.Texts;
import io.frontdesk.people.Unfit;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a company says instead of a standard text.
 *
 * @param pattern with placeholders in braces, under their names here, whatever they are called on screens
 */
public record Rewording(FormattedText pattern) {

    /**
     * In UTF-16 code units, with the longest that can be put in: three of them, or two and what else stands on a screen, have room
     * in one message of Telegram's.
     */
    public static final int LONGEST = 1_000;

    private static final Pattern BRACE = Pattern.compile("[{}]");
    private static final Pattern VISIBLE = Pattern.compile("[\\p{L}\\p{N}\\p{P}\\p{S}]");

    /**
     * @throws Unfit where there are no words in it, a brace that belongs to no placeholder, a placeholder that there is not in this
     *     text, or more than fits
     */
    static Rewording of(FormattedText typed, StandardText text, PlaceholderNames names) {
        var rewording = new Rewording(Filling.of(
                stripped(typed),
                name -> FormattedText.plain(meant(name, text, names).token())));
        rewording.requireWords();
        rewording.requireRoom();
        return rewording;
    }

    private static FormattedText stripped(FormattedText words) {
        var start = words.text().length() - words.text().stripLeading().length();
        var end = words.text().stripTrailing().length();
        return start < end ? Texts.part(words, start, end) : FormattedText.EMPTY;
    }

    private static Placeholder meant(String name, StandardText text, PlaceholderNames names) {
        return names.meant(name).filter(text.placeholders()::contains).orElseThrow(() -> unknown(name, text, names));
    }

    private static Unfit unknown(String name, StandardText text, PlaceholderNames names) {
        var token = "{" + name + "}";
        var known = text.placeholders().stream().map(names::of).collect(Collectors.joining(", "));
        return known.isEmpty()
                ? new Unfit("unfit.no-placeholders", token)
                : new Unfit("unfit.placeholder", token, known);
    }

    private void requireWords() {
        var words = filled(placeholder -> FormattedText.EMPTY).text();
        if (BRACE.matcher(words).find()) {
            throw new Unfit("unfit.braces");
        }
        if (!VISIBLE.matcher(words).find()) {
            throw new Unfit("unfit.words-needed");
        }
    }

    private void requireRoom() {
        var length = filled(placeholder -> FormattedText.plain("x".repeat(placeholder.longest())))
                .text()
                .length();
        if (length > LONGEST) {
            throw new Unfit("unfit.standard-text-long", LONGEST, length);
        }
    }

    /** Says it of somebody or something. */
    public FormattedText filled(Function<Placeholder, FormattedText> values) {
        return Filling.of(pattern, name -> Placeholder.kept(name).map(values).orElse(FormattedText.EMPTY));
    }

    /** As people read and change it. */
    public FormattedText spelled(PlaceholderNames names) {
        return filled(placeholder -> FormattedText.plain(names.of(placeholder)));
    }
}
