package io.frontdesk.knowledge.language;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Reads a text word by word; safe for many threads. */
public final class Words {

    /** A question is told in its first words; a pasted book must not stop the bot. */
    private static final int LONGEST = 2_048;

    private final Analyzer analyzer = QuestionAnalyzer.words();
    private final Courtesy courtesy = new Courtesy(this);

    public Reading of(String text) {
        var words = all(text);
        var rest = courtesy.without(words);
        return rest.isEmpty() ? new Reading(words, !words.isEmpty()) : new Reading(rest, false);
    }

    List<Word> all(String text) {
        var normal = Normalizer.normalize(start(text), Normalizer.Form.NFKC);
        try (var tokens = analyzer.tokenStream("", normal)) {
            return read(tokens);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String start(String text) {
        return text.substring(0, Math.min(LONGEST, text.length()));
    }

    private static List<Word> read(TokenStream tokens) throws IOException {
        var words = new ArrayList<Word>();
        var stemmer = new Stemmer();
        var term = tokens.getAttribute(CharTermAttribute.class);
        tokens.reset();
        while (tokens.incrementToken()) {
            words.add(Word.of(term.toString(), stemmer));
        }
        tokens.end();
        return words;
    }
}
