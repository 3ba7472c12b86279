package io.frontdesk.knowledge.language;

import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ngram.NGramTokenFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/** The words of a question, their stems or parts: boundaries by Unicode (UAX 29), lower case, one spelling, one number a length. */
public final class QuestionAnalyzer extends Analyzer {

    private static final int PART = 3;

    private final UnaryOperator<TokenStream> more;

    private QuestionAnalyzer(UnaryOperator<TokenStream> more) {
        this.more = more;
    }

    public static QuestionAnalyzer words() {
        return new QuestionAnalyzer(words -> words);
    }

    public static QuestionAnalyzer stems() {
        return new QuestionAnalyzer(StemFilter::new);
    }

    /** Three letters each: they find a word despite a slip. */
    public static QuestionAnalyzer parts() {
        return new QuestionAnalyzer(words -> new NGramTokenFilter(words, PART));
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
        var source = new StandardTokenizer();
        return new TokenStreamComponents(source, more.apply(new FoldingFilter(new LowerCaseFilter(source))));
    }
}
