package io.frontdesk.conversation.view;

import com.ibm.icu.text.MessageFormat;
import io.frontdesk.correspondence.FormattedText;
import io.frontdesk.correspondence.FormattedText.Entity;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * One sentence of a message bundle: an ICU MessageFormat with {@code <b>}, {@code <i>}, {@code <code>} and {@code <quote>} around
 * what is to be formatted.
 *
 * <p>People's words are put in after the tags have been read, so nothing that anybody writes can be taken for a tag; they keep
 * their own formatting.
 */
final class Template {

    /** Private-use characters that stand for people's words while ICU and the tags are worked on. */
    private static final char FIRST_SLOT = '\uE000';

    private static final Map<String, String> TAGS =
            Map.of("b", "bold", "i", "italic", "code", "code", "quote", "blockquote");

    private final MessageFormat format;

    Template(String pattern, Locale locale) {
        format = new MessageFormat(pattern, locale);
    }

    /** @param arguments counts as Integer (for plurals), numbers of things as Long, enums for choices, anything else as words */
    FormattedText fill(Object... arguments) {
        var slots = new ArrayList<FormattedText>();
        var values = new Object[arguments.length];
        for (var i = 0; i < arguments.length; i++) {
            values[i] = value(arguments[i], slots);
        }
        String marked;
        synchronized (format) {
            marked = format.format(values);
        }
        return assemble(marked, slots);
    }

    private static Object value(Object argument, List<FormattedText> slots) {
        return switch (argument) {
            case Integer count -> count;
            case Long number -> Long.toString(number);
            case Enum<?> choice -> choice.name();
            case Boolean choice -> choice.toString();
            case FormattedText words -> slot(words, slots);
            default -> slot(FormattedText.plain(argument.toString()), slots);
        };
    }

    private static String slot(FormattedText words, List<FormattedText> slots) {
        slots.add(words);
        return String.valueOf((char) (FIRST_SLOT + slots.size() - 1));
    }

    private static FormattedText assemble(String marked, List<FormattedText> slots) {
        var text = new Words();
        Deque<Integer> starts = new ArrayDeque<>();
        for (var at = 0; at < marked.length(); at++) {
            var character = marked.charAt(at);
            var end = character == '<' ? marked.indexOf('>', at) : -1;
            var tag = end < 0 ? "" : marked.substring(at + 1, end);
            if (TAGS.containsKey(tag)) {
                starts.push(text.length());
                at = end;
            } else if (tag.startsWith("/") && TAGS.containsKey(tag.substring(1))) {
                text.mark(TAGS.get(tag.substring(1)), starts.pop());
                at = end;
            } else if (character >= FIRST_SLOT && character < FIRST_SLOT + slots.size()) {
                text.add(slots.get(character - FIRST_SLOT));
            } else {
                text.add(character);
            }
        }
        return text.done();
    }

    /** A formatted text that grows at its end. */
    static final class Words {

        private final StringBuilder text = new StringBuilder();
        private final List<Entity> entities = new ArrayList<>();

        void add(char character) {
            text.append(character);
        }

        void add(String words) {
            text.append(words);
        }

        void add(FormattedText words) {
            words.entities().forEach(entity -> entities.add(entity.shifted(text.length())));
            text.append(words.text());
        }

        void mark(String type, int start) {
            if (start < text.length()) {
                entities.add(new Entity(type, start, text.length() - start));
            }
        }

        int length() {
            return text.length();
        }

        FormattedText done() {
            return new FormattedText(text.toString(), entities);
        }
    }
}
