package io.frontdesk.conversation.screens;

import io.frontdesk.conversation.view.Languages;
import io.frontdesk.correspondence.Content;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Recognises a message that asks nothing: thanks, «ok», an emoji. In doubt it is a question, which nobody may leave unanswered. */
@Component
class Courtesy {

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}'’]+");
    private static final Pattern DRAWN_OUT = Pattern.compile("(.)\\1{2,}");
    private static final Pattern SMILE = Pattern.compile("\\p{IsEmoji_Presentation}|\\p{IsExtended_Pictographic}|[)+]");

    private final Set<String> words;
    private final Set<String> fillers;

    Courtesy(Languages languages) {
        words = listed("courtesy.words", languages);
        fillers = listed("courtesy.fillers", languages);
    }

    private static Set<String> listed(String key, Languages languages) {
        return languages.all().stream()
                .flatMap(phrases -> Arrays.stream(phrases.line(key).split(",")))
                .map(word -> plain(word.strip()))
                .collect(Collectors.toUnmodifiableSet());
    }

    boolean is(Content content) {
        return switch (content) {
            case Content.Text(var text) -> is(text.text());
            case Content.Media media -> media.kind() == Content.Media.Kind.STICKER;
            case Content.Album album -> false;
            case Content.Special special -> false;
            case Content.Told told -> false;
        };
    }

    private boolean is(String text) {
        var said = BETWEEN_WORDS
                .splitAsStream(plain(text))
                .filter(word -> !word.isEmpty())
                .toList();
        return !text.contains("?") && (said.isEmpty() ? SMILE.matcher(text).find() : thanks(said));
    }

    /** A word of courtesy, and nothing that says more. */
    private boolean thanks(List<String> said) {
        return said.stream().anyMatch(words::contains)
                && said.stream().allMatch(word -> words.contains(word) || fillers.contains(word));
    }

    /** However it is spelt: "thanksss" is thanks as well. */
    private static String plain(String text) {
        var folded = text.toLowerCase(Locale.ROOT).replace('\u0451', '\u0435').replace('’', '\'');
        return DRAWN_OUT.matcher(folded).replaceAll("$1");
    }
}
