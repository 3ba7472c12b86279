package io.frontdesk.benchmark;

import io.frontdesk.benchmark.QuestionSet.Question;
import io.frontdesk.knowledge.matching.Calibrator;
import io.frontdesk.knowledge.matching.Feedback;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;

/** How often the right category is found, whether it is known when it is not, and what bad writing costs; all in percent. */
final class MatchingQuality {

    private static final int[] FEW = {1, 3, 5, 10};
    /** From so many phrases a category on, one and the title are tried, where their names are in the language of the questions. */
    private static final int MANY = 100;
    /** Sets of more phrases are not learned again for every way of writing. */
    private static final int LARGE = 2_000;

    private static final int FEEDBACK = 100;
    /** Where no validation questions tell a better threshold. */
    private static final double EVEN = 0.5;

    private final MatchingReport report;

    MatchingQuality(MatchingReport report) {
        this.report = report;
    }

    void bySize(List<QuestionSet> sets) {
        report.table(
                "Set",
                "Naive: right",
                "top 3",
                "AUROC",
                "out of scope seen",
                "Ours: right",
                "top 3",
                "AUROC",
                "right at threshold",
                "out of scope seen",
                "P ≥ 0.9: right",
                "answered",
                "ECE");
        sets.forEach(set -> {
            for (int phrases : FEW) {
                if (phrases < set.largestCategory()) {
                    row(set.few(phrases));
                }
            }
            if (set.largestCategory() >= MANY && set.isUntitled() && !set.isCyrillic()) {
                row(set.few(1).titled());
            }
            row(set);
        });
    }

    private void row(QuestionSet set) {
        var phrases = set.phrases();
        var naive = new NaiveLucene(phrases, set.isCyrillic());
        var ours = OurMatcher.of(phrases);
        var naively = Marks.of(naive, set, set.test());
        var marks = Marks.of(ours, set, set.test());
        boolean validated = set.validation().stream().anyMatch(question -> !question.inScope());
        double naiveFrom = validated ? Marks.of(naive, set, set.validation()).bestThreshold() : Double.NaN;
        double from = validated ? Marks.of(ours, set, set.validation()).bestThreshold() : EVEN;
        report.row(
                set.name(),
                naively.accuracy(),
                naively.top3(),
                100 * naively.areaUnderCurve(),
                validated ? naively.recallBelow(naiveFrom) : Double.NaN,
                marks.accuracy(),
                marks.top3(),
                100 * marks.areaUnderCurve(),
                set.hasOutOfScope() ? marks.accuracyFrom(from) : Double.NaN,
                marks.recallBelow(from),
                marks.precisionWhenSure(),
                marks.coverageWhenSure(),
                marks.calibrationError());
    }

    /** What accuracy loses when the same questions are written in other ways. */
    void byHand(List<QuestionSet> sets) {
        report.table(
                "Set",
                "Naive: as it is",
                "slip",
                "layout",
                "Latin",
                "polite",
                "Ours: as it is",
                "slip",
                "layout",
                "Latin",
                "polite");
        sets.stream().filter(set -> set.train().size() <= LARGE).forEach(set -> {
            var cells = new ArrayList<Object>(List.of(set.name()));
            cells.addAll(costs(new NaiveLucene(set.phrases(), set.isCyrillic()), set));
            cells.addAll(costs(OurMatcher.of(set.phrases()), set));
            report.row(cells.toArray());
        });
    }

    private static List<Double> costs(Guesser guesser, QuestionSet set) {
        double clean = Marks.of(guesser, set, set.test()).accuracy();
        return List.of(
                clean,
                clean - accuracy(guesser, set, Hands.hurried()),
                clean - accuracy(guesser, set, Hands.otherLayout()),
                set.isCyrillic() ? clean - accuracy(guesser, set, Hands.inLatin()) : Double.NaN,
                clean - accuracy(guesser, set, Hands.polite()));
    }

    private static double accuracy(Guesser guesser, QuestionSet set, UnaryOperator<String> hand) {
        return Marks.of(guesser, set, set.written(hand)).accuracy();
    }

    /** Half of what is asked has no category, which the shipped coefficients cannot know. */
    void byFeedback(List<QuestionSet> sets) {
        report.table(
                "Half of the questions out of scope",
                "P ≥ 0.9, cold: right",
                "answered",
                "after " + FEEDBACK + " feedbacks: right",
                "answered");
        sets.stream().filter(QuestionSet::hasOutOfScope).forEach(this::feedback);
    }

    private void feedback(QuestionSet set) {
        var ours = OurMatcher.of(set.phrases());
        var stream = halfOutOfScope(set);
        int first = Math.min(FEEDBACK, stream.size() / 2);
        var rest = stream.subList(first, stream.size());
        var cold = Marks.of(ours, set, rest);
        ours.matcher().calibrate(Calibrator.shipped().refitted(feedback(ours, set, stream.subList(0, first))));
        var warm = Marks.of(ours, set, rest);
        report.row(
                set.name(),
                cold.precisionWhenSure(),
                cold.coverageWhenSure(),
                warm.precisionWhenSure(),
                warm.coverageWhenSure());
    }

    private static List<Feedback> feedback(OurMatcher ours, QuestionSet set, List<Question> questions) {
        var numbers = set.numbers();
        return questions.stream()
                .map(question -> {
                    var match = ours.matcher().match(question.text());
                    long right = numbers.getOrDefault(question.category(), -1L);
                    return new Feedback(
                            match.evidence(),
                            match.best().map(best -> best.category() == right).orElse(false));
                })
                .toList();
    }

    private static List<Question> halfOutOfScope(QuestionSet set) {
        var random = new Random(5);
        var inside =
                new ArrayList<>(set.test().stream().filter(Question::inScope).toList());
        var outside =
                set.test().stream().filter(question -> !question.inScope()).toList();
        Collections.shuffle(inside, random);
        var stream = new ArrayList<>(inside.subList(0, Math.min(inside.size(), outside.size())));
        stream.addAll(outside);
        Collections.shuffle(stream, random);
        return stream;
    }
}
