package io.frontdesk.knowledge.matching;

import io.frontdesk.knowledge.language.QuestionAnalyzer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;

/** The memory of phrases: a Lucene index that lives with the process, a document a phrase, searched as soon as it has changed. */
final class PhraseIndex {

    private static final String ID = "id";
    private static final String CATEGORY = "category";
    private static final String KIND = "kind";
    private static final String TEXT = "text";
    private static final String STEMS = "stems";
    private static final String PARTS = "parts";

    private final Analyzer analyzer =
            new PerFieldAnalyzerWrapper(QuestionAnalyzer.stems(), Map.of(PARTS, QuestionAnalyzer.parts()));
    private final IndexWriter writer;
    private final SearcherManager searchers;

    PhraseIndex() {
        try {
            writer = new IndexWriter(new ByteBuffersDirectory(), new IndexWriterConfig(analyzer));
            searchers = new SearcherManager(writer, null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void put(Phrase phrase) {
        try {
            writer.updateDocument(id(phrase.id()), document(phrase));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void remove(long phrase) {
        try {
            writer.deleteDocuments(id(phrase));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Term id(long phrase) {
        return new Term(ID, Long.toString(phrase));
    }

    private static Document document(Phrase phrase) {
        var document = new Document();
        document.add(new StringField(ID, Long.toString(phrase.id()), Field.Store.YES));
        document.add(new StoredField(CATEGORY, phrase.category()));
        document.add(new StoredField(KIND, phrase.kind().name()));
        document.add(new StoredField(TEXT, phrase.text()));
        document.add(new TextField(STEMS, phrase.text(), Field.Store.NO));
        document.add(new TextField(PARTS, phrase.text(), Field.Store.NO));
        return document;
    }

    /** The phrases that share most with the text, the best first. */
    List<Phrase> closest(String text, int count) {
        return find(alike(text).build(), count);
    }

    private BooleanQuery.Builder alike(String text) {
        try {
            var query = new BooleanQuery.Builder();
            for (var field : List.of(STEMS, PARTS)) {
                addTerms(field, text, query);
            }
            return query;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void addTerms(String field, String text, BooleanQuery.Builder query) throws IOException {
        try (TokenStream tokens = analyzer.tokenStream(field, text)) {
            var term = tokens.getAttribute(CharTermAttribute.class);
            tokens.reset();
            for (int count = 0; tokens.incrementToken() && count < IndexSearcher.getMaxClauseCount() / 4; count++) {
                query.add(new TermQuery(new Term(field, term.toString())), BooleanClause.Occur.SHOULD);
            }
            tokens.end();
        }
    }

    private List<Phrase> find(Query query, int count) {
        try {
            searchers.maybeRefreshBlocking();
            var searcher = searchers.acquire();
            try {
                var found = new ArrayList<Phrase>();
                for (ScoreDoc hit : searcher.search(query, count).scoreDocs) {
                    found.add(phrase(searcher.storedFields().document(hit.doc)));
                }
                return found;
            } finally {
                searchers.release(searcher);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Phrase phrase(Document document) {
        return new Phrase(
                Long.parseLong(document.get(ID)),
                document.getField(CATEGORY).numericValue().longValue(),
                Phrase.Kind.valueOf(document.get(KIND)),
                document.get(TEXT));
    }
}
