package io.frontdesk.benchmark;

import io.frontdesk.benchmark.QuestionSet.Question;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** How well questions were answered, in percent. */
final class Marks {

    private static final double SURE = 0.9;
    private static final int BINS = 10;

    /** What became of one question. */
    private record Answer(boolean inScope, boolean right, boolean among, double confidence) {}

    private final List<Answer> answers = new ArrayList<>();

    static Marks of(Guesser guesser, QuestionSet set, List<Question> questions) {
        var marks = new Marks();
        var numbers = set.numbers();
        for (var question : questions) {
            var guess = guesser.guess(question.text());
            long right = numbers.getOrDefault(question.category(), -1L);
            marks.answers.add(new Answer(
                    question.inScope(),
                    !guess.best().isEmpty() && guess.best().getFirst() == right,
                    guess.best().contains(right),
                    guess.confidence()));
        }
        return marks;
    }

    double accuracy() {
        return percent(
                inScope().stream().filter(Answer::right).count(), inScope().size());
    }

    double top3() {
        return percent(
                inScope().stream().filter(Answer::among).count(), inScope().size());
    }

    /** Of the questions in scope, right and sure enough. */
    double accuracyFrom(double threshold) {
        return percent(
                inScope().stream()
                        .filter(answer -> answer.right && answer.confidence >= threshold)
                        .count(),
                inScope().size());
    }

    /** Of the questions out of scope, those that are not answered. */
    double recallBelow(double threshold) {
        var outside = answers.stream().filter(answer -> !answer.inScope).toList();
        return percent(
                outside.stream().filter(answer -> answer.confidence < threshold).count(), outside.size());
    }

    /** The threshold with which most questions get what they should: the right answer, or none (Larson et al. 2019); of equals the highest. */
    double bestThreshold() {
        var sorted = answers.stream()
                .sorted(Comparator.comparingDouble(Answer::confidence))
                .toList();
        int good = (int) sorted.stream().filter(answer -> answer.right).count();
        int most = good;
        double threshold = 0;
        for (int i = 0; i < sorted.size(); i++) {
            var answer = sorted.get(i);
            good += answer.inScope ? answer.right ? -1 : 0 : 1;
            if (good >= most) {
                most = good;
                threshold = i + 1 < sorted.size()
                        ? (answer.confidence + sorted.get(i + 1).confidence) / 2
                        : answer.confidence + 1;
            }
        }
        return threshold;
    }

    /** How often a question in scope is surer than one out of scope: the area under the curve of their rates, 0 to 1. */
    double areaUnderCurve() {
        var sorted = answers.stream()
                .sorted(Comparator.comparingDouble(Answer::confidence).thenComparing(Answer::inScope))
                .toList();
        double outside = 0;
        double won = 0;
        for (var answer : sorted) {
            outside += answer.inScope ? 0 : 1;
            won += answer.inScope ? outside : 0;
        }
        return outside == 0 ? Double.NaN : won / outside / (sorted.size() - outside);
    }

    double precisionWhenSure() {
        var sure = sure();
        return percent(sure.stream().filter(Answer::right).count(), sure.size());
    }

    double coverageWhenSure() {
        return percent(sure().size(), answers.size());
    }

    /** How far probabilities are from the shares that were right, on average over ten bins (Naeini et al. 2015). */
    double calibrationError() {
        var gaps = new double[BINS];
        for (var answer : answers) {
            gaps[(int) Math.min(BINS - 1, answer.confidence * BINS)] += answer.confidence - (answer.right ? 1 : 0);
        }
        double sum = 0;
        for (double gap : gaps) {
            sum += Math.abs(gap);
        }
        return 100 * sum / answers.size();
    }

    private List<Answer> inScope() {
        return answers.stream().filter(Answer::inScope).toList();
    }

    private List<Answer> sure() {
        return answers.stream().filter(answer -> answer.confidence >= SURE).toList();
    }

    private static double percent(long some, long all) {
        return all == 0 ? Double.NaN : 100.0 * some / all;
    }
}
