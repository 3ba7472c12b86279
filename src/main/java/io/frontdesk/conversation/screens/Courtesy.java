package io.frontdesk.conversation.screens;

import io.frontdesk.conversation.view.Languages;
import io.frontdesk.correspondence.Content;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Recognises a message that asks nothing: thanks, «ok», an emoji. */
@Component
class Courtesy {

    private final Set<String> words;

    Courtesy(Languages languages) {
        words = languages.all().stream()
                .flatMap(phrases -> Arrays.stream(phrases.line("courtesy.words").split(",")))
                .map(String::strip)
                .collect(Collectors.toUnmodifiableSet());
    }

    boolean is(Content content) {
        return switch (content) {
            case Content.Text(var text) -> is(text.text());
            case Content.Media media -> media.kind() == Content.Media.Kind.STICKER;
            case Content.Album album -> false;
            case Content.Other other -> false;
        };
    }

    /** Nothing but words of courtesy and what is not a word. */
    private boolean is(String text) {
        return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}'’]+"))
                .filter(word -> !word.isEmpty())
                .allMatch(words::contains);
    }
}
