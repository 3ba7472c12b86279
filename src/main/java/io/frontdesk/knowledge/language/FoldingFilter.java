package io.frontdesk.knowledge.language;

import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Makes alike what is one word to its reader: letters that are written one for another, and numbers of the same length. */
final class FoldingFilter extends TokenFilter {

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

    FoldingFilter(TokenStream input) {
        super(input);
    }

    @Override
    public boolean incrementToken() throws IOException {
        while (input.incrementToken()) {
            term.setLength(Letters.WRITTEN.fold(term.buffer(), term.length()));
            if (isWord()) {
                maskNumber();
                return true;
            }
        }
        return false;
    }

    private boolean isWord() {
        for (int i = 0; i < term.length(); i++) {
            if (Character.isLetterOrDigit(term.buffer()[i])) {
                return true;
            }
        }
        return false;
    }

    private void maskNumber() {
        for (int i = 0; i < term.length(); i++) {
            if (!Character.isDigit(term.buffer()[i])) {
                return;
            }
        }
        Arrays.fill(term.buffer(), 0, term.length(), '0');
    }
}
