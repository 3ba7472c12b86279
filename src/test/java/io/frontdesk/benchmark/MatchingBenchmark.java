package io.frontdesk.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * How well and how fast messages find their categories, beside the naive way with Lucene. The questions lie outside of the
 * repository: {@code -Dbench.data=DIR} names a folder with files {@code NAME-train.tsv} and {@code NAME-test.tsv}, a line a question:
 * category, TAB, text and, where there is one, TAB and the title of the category. Nothing was chosen by the questions of the tests:
 * parameters come from the validation file of CLINC150 and from parts of the files to learn from.
 */
class MatchingBenchmark {

    private static final Path DATA = Path.of(System.getProperty("bench.data", "../shared/data"));
    private static final Path REPORT = Path.of("target", "benchmark-matching.md");

    @Test
    void questions_find_their_categories() throws IOException {
        var sets = sets();
        var report = new MatchingReport();
        var quality = new MatchingQuality(report);
        quality.bySize(sets);
        quality.byHand(sets);
        quality.byFeedback(sets);
        new MatchingSpeed(largest(sets), report).measure();
        report.write(REPORT);
    }

    private static List<QuestionSet> sets() {
        assertThat(DATA)
                .as("questions to measure with: name their folder by -Dbench.data=DIR")
                .isDirectory();
        var sets = QuestionSet.in(DATA);
        assertThat(sets)
                .as("pairs of NAME-train.tsv and NAME-test.tsv in " + DATA)
                .isNotEmpty();
        return sets;
    }

    private static QuestionSet largest(List<QuestionSet> sets) {
        return Collections.max(sets, Comparator.comparingInt(set -> set.train().size()));
    }
}
