package io.frontdesk.knowledge.matching;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was learned, at one moment: nothing that it is asked for changes any more.
 */
final class Model {

    final Vocabulary vocabulary;
    final Categories.Snapshot categories;
    /** How many there are. */
    final int phrases;

    private final @Nullable Row[] rows;
    private final Taught taught;

    Model(Vocabulary vocabulary, @Nullable Row[] rows, int phrases, Categories.Snapshot categories, Taught taught) {
        this.vocabulary = vocabulary;
        this.rows = rows;
        this.phrases = phrases;
        this.categories = categories;
        this.taught = taught;
    }

    /** @return null where no phrase has the feature */
    @Nullable
    Row row(int feature) {
        var row = feature >= 0 && feature < rows.length ? rows[feature] : null;
        return row == null || row.phrases() == 0 ? null : row;
    }

    float idf(int feature) {
        var row = row(feature);
        return Idf.of(row == null ? 0 : row.phrases(), phrases);
    }

    /** Numbers of the categories that have this very question. */
    List<Integer> taught(long fingerprint) {
        return taught.categories(fingerprint).stream()
                .filter(category -> category < categories.size() && categories.alive[category])
                .toList();
    }

    TextVector vector(Features features) {
        var numbers = new int[features.size()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = vocabulary.find(features.names[i]);
        }
        return new TextVector(this::row, phrases, numbers, features.counts, features.ends);
    }
}
