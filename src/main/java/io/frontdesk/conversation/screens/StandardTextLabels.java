package io.frontdesk.conversation.screens;

import io.frontdesk.conversation.map.ProfileCommand.Tongue;
import io.frontdesk.conversation.view.Languages;
import io.frontdesk.conversation.view.Phrases;
import io.frontdesk.conversation.view.Viewer;
import io.frontdesk.correspondence.FormattedText;
import io.frontdesk.settings.Placeholder;
import io.frontdesk.settings.PlaceholderNames;
import io.frontdesk.settings.Rewording;
import io.frontdesk.settings.StandardText;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/** What standard texts and their placeholders are called. */
@Component
public class StandardTextLabels {

    private final Languages languages;
    private final Map<String, Placeholder> meanings = new TreeMap<>();

    StandardTextLabels(Languages languages) {
        this.languages = languages;
        for (var phrases : languages.all()) {
            for (var placeholder : Placeholder.values()) {
                meanings.put(plain(name(placeholder, phrases)), placeholder);
            }
        }
    }

    private static String name(Placeholder placeholder, Phrases phrases) {
        return phrases.line("placeholder." + bundleName(placeholder));
    }

    private static String bundleName(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** However it is typed: an apostrophe has several signs. */
    private static String plain(String name) {
        return name.strip().toLowerCase(Locale.ROOT).replaceAll("[\u2019\u02BC`]", "'");
    }

    /** What placeholders are called in a text of this language; meant are those of every language of ours. */
    public PlaceholderNames names(Tongue tongue) {
        var phrases = languages.in(tongue);
        return new PlaceholderNames() {
            @Override
            public String of(Placeholder placeholder) {
                return "{" + name(placeholder, phrases) + "}";
            }

            @Override
            public Optional<Placeholder> meant(String name) {
                return Optional.ofNullable(meanings.get(plain(name)));
            }
        };
    }

    /**
     * What was said instead of a standard text, as its readers call its placeholders.
     *
     * @param thing which text in which language it was, from the log
     */
    String spelled(String pattern, String thing) {
        return new Rewording(FormattedText.plain(pattern))
                .spelled(names(language(thing)))
                .text();
    }

    /** Which text in which language was changed, from the log. */
    static String noted(String thing, Viewer viewer) {
        var text = StandardText.valueOf(thing.substring(0, thing.indexOf('.')));
        return name(text, viewer) + ", " + language(language(thing), viewer);
    }

    private static Tongue language(String thing) {
        return Tongue.valueOf(thing.substring(thing.indexOf('.') + 1).toUpperCase(Locale.ROOT));
    }

    static String name(StandardText text, Viewer viewer) {
        return viewer.line("standard-text-name." + bundleName(text));
    }

    /** As people of that language call it. */
    static String language(Tongue tongue, Viewer viewer) {
        return viewer.line("button.language." + bundleName(tongue));
    }

    static String meaning(Placeholder placeholder, Viewer viewer) {
        return viewer.line("placeholder-meaning." + bundleName(placeholder));
    }

    /** What might stand there, to show how it looks. */
    static String example(Placeholder placeholder, Phrases phrases) {
        return phrases.line("placeholder-example." + bundleName(placeholder));
    }
}
