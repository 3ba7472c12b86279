package io.frontdesk.knowledge.learning;

import io.frontdesk.correspondence.FormattedText;
import io.frontdesk.knowledge.language.Sentences;
import io.frontdesk.knowledge.language.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What somebody has said, without the courtesies before and after it and without whom it is about. */
public final class Gist {

    /** In characters; what is longer is a story, and nobody asks in its words again. */
    static final int LONGEST_QUESTION = 200;

    private static final Words WORDS = new Words();
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}'\u2019-]*");
    private static final Pattern SIGNS =
            Pattern.compile("[\\s\\p{Punct}\u2026\u2013\u2014\u00ab\u00bb&&[^(\u00ab\"]]*");
    /** A gap ends none. */
    private static final Pattern SENTENCES = Pattern.compile("(?<=[.!?;])\\s+|\\R+");

    private static final Pattern SPACE = Pattern.compile("\\s+");

    /** No courtesy has more words. */
    private static final int LONGEST_COURTESY = 5;

    private final PersonalData personal;

    public Gist(PersonalData personal) {
        this.personal = personal;
    }

    /** As a phrase that somebody else may use; nothing where there is nothing to ask in it. */
    public Optional<String> ofQuestion(String text) {
        var whole = plain(withoutGaps(text));
        var question = whole.length() <= LONGEST_QUESTION ? whole : questions(text);
        return Optional.of(question).filter(Gist::says).filter(asked -> asked.length() <= LONGEST_QUESTION);
    }

    /** Of several sentences those that were about somebody go as a whole, where others are left. */
    private String withoutGaps(String text) {
        var impersonal = personal.without(text);
        if (impersonal.equals(text)) {
            return text;
        }
        var rest = SENTENCES
                .splitAsStream(impersonal)
                .filter(sentence -> !sentence.contains(Cut.GAP))
                .collect(Collectors.joining(" "));
        return says(rest) ? rest : impersonal;
    }

    /** Of a story, what is asked in it. */
    private String questions(String story) {
        return Sentences.of(story).stream()
                .filter(sentence -> sentence.strip().endsWith("?"))
                .map(sentence -> plain(personal.without(sentence)))
                .collect(Collectors.joining(" "));
    }

    private static String plain(String text) {
        return SPACE.matcher(Shears.without(FormattedText.plain(text), courtesies(text))
                        .text()
                        .strip())
                .replaceAll(" ");
    }

    /** Whether it is more than a courtesy. */
    public static boolean says(String text) {
        var reading = WORDS.of(text);
        return !reading.words().isEmpty() && !reading.courtesyOnly();
    }

    /** As an answer for everybody; it keeps its formatting. */
    public FormattedText ofAnswer(FormattedText words) {
        var impersonal = personal.without(words);
        return Shears.without(impersonal, courtesies(impersonal.text()));
    }

    private static List<Cut> courtesies(String text) {
        int start = greeting(text);
        int end = farewell(text, start);
        var cuts = new ArrayList<Cut>();
        if (start > 0) {
            cuts.add(new Cut(0, start + first(text, start).length(), capital(first(text, start))));
        }
        if (end < text.length()) {
            cuts.add(new Cut(end, text.length()));
        }
        return cuts;
    }

    private static String first(String text, int start) {
        return text.substring(start, Math.min(text.length(), start + 1));
    }

    private static String capital(String letter) {
        return letter.codePoints()
                .map(Character::toTitleCase)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** Where the courtesies at the beginning end; 0 where there are none, or nothing else. */
    private static int greeting(String text) {
        int courteous = 0;
        int beyond = 0;
        var words = WORD.matcher(text);
        while (beyond < LONGEST_COURTESY && words.find()) {
            beyond++;
            if (WORDS.of(text.substring(0, words.end())).courtesyOnly()) {
                courteous = words.end();
                beyond = 0;
            }
        }
        var signs = SIGNS.matcher(text).region(courteous, text.length());
        int end = courteous > 0 && signs.lookingAt() ? signs.end() : courteous;
        return end == text.length() ? 0 : end;
    }

    /** Where the courtesies at the end begin. */
    private static int farewell(String text, int start) {
        int end = text.length();
        for (var sentence : Sentences.of(text).reversed()) {
            int begin = text.lastIndexOf(sentence, end);
            if (begin <= start || !isLast(text, begin + sentence.length(), end) || says(sentence)) {
                return end;
            }
            end = begin;
        }
        return end;
    }

    private static boolean isLast(String text, int sentenceEnd, int end) {
        return sentenceEnd <= end && text.substring(sentenceEnd, end).isBlank();
    }
}
