package io.frontdesk.benchmark;

import io.frontdesk.knowledge.matching.Phrase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashSet;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.ru.RussianAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;

/** The way that suggests itself: a document a phrase, the analyser of the language, BM25, the best hit. */
final class NaiveLucene implements Guesser {

    private static final String TEXT = "text";
    private static final String CATEGORY = "category";
    private static final int HITS = 20;
    private static final int CANDIDATES = 3;

    private final Analyzer analyzer;
    private final IndexSearcher searcher;

    NaiveLucene(List<Phrase> phrases, boolean russian) {
        analyzer = russian ? new RussianAnalyzer() : new EnglishAnalyzer();
        try {
            var directory = new ByteBuffersDirectory();
            try (var writer = new IndexWriter(directory, new IndexWriterConfig(analyzer))) {
                for (var phrase : phrases) {
                    var document = new Document();
                    document.add(new TextField(TEXT, phrase.text(), Field.Store.NO));
                    document.add(new StoredField(CATEGORY, phrase.category()));
                    writer.addDocument(document);
                }
            }
            searcher = new IndexSearcher(DirectoryReader.open(directory));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Guess guess(String message) {
        try {
            var hits = searcher.search(query(message), HITS).scoreDocs;
            var categories = new LinkedHashSet<Long>();
            for (var hit : hits) {
                var document = searcher.storedFields().document(hit.doc);
                categories.add(document.getField(CATEGORY).numericValue().longValue());
            }
            return new Guess(categories.stream().limit(CANDIDATES).toList(), hits.length == 0 ? 0 : hits[0].score);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Query query(String message) throws IOException {
        var query = new BooleanQuery.Builder();
        try (var tokens = analyzer.tokenStream(TEXT, message)) {
            var term = tokens.getAttribute(CharTermAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                query.add(new TermQuery(new Term(TEXT, term.toString())), BooleanClause.Occur.SHOULD);
            }
            tokens.end();
        }
        return query.build();
    }
}
