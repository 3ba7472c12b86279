package io.frontdesk.knowledge.matching;

import io.frontdesk.knowledge.language.Reading;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** Weighs readings of a message against all categories, as they are known at one moment. */
final class Decision {

    private static final int CANDIDATES = 3;
    private static final int NOBODY = -1;
    /** What somebody has filed under a category himself: as sure as it gets. */
    private static final double TAUGHT = 0.99;

    private static final double LIFTS = 5;
    private static final double LENGTHS = 8;
    private static final double MOST = 20;

    private final Model model;
    private final Repair repair;
    private final Calibrator calibrator;

    Decision(Model model, Repair repair, Calibrator calibrator) {
        this.model = model;
        this.repair = repair;
        this.calibrator = calibrator;
    }

    Match on(String text, Reading reading) {
        if (reading.isEmpty()) {
            return Match.NONE;
        }
        var question = repair.repaired(text, Question.of(reading, model), model);
        return question.vector().known() == 0
                ? Match.NONE
                : on(question, !question.reading().equals(reading));
    }

    private Match on(Question question, boolean repaired) {
        var text = question.vector();
        var scores = scores(text);
        var taught = model.taught(question.features().fingerprint);
        var best = best(scores, taught);
        var resemblances = best.stream()
                .map(category -> Resemblance.of(text, model.categories.phrases[category], model))
                .toList();
        var evidence = evidence(text, lift(scores, best.getFirst()), resemblances.getFirst());
        double probability = probability(evidence, taught.size());
        return new Match(
                candidates(best, scores, probability, resemblances),
                evidence,
                question.reading().toString(),
                repaired);
    }

    private float[] scores(TextVector text) {
        var scores = text.scores(model.categories.size());
        for (int category = 0; category < scores.length; category++) {
            if (!model.categories.alive[category]) {
                scores[category] = Float.NEGATIVE_INFINITY;
            }
        }
        return scores;
    }

    private double probability(Evidence evidence, int taught) {
        double probability = calibrator.probability(evidence);
        return switch (taught) {
            case 0 -> probability;
            case 1 -> Math.max(TAUGHT, probability);
            default -> Math.min(1.0 / taught, probability);
        };
    }

    /** What was taught, then what scores best. */
    private static List<Integer> best(float[] scores, List<Integer> taught) {
        var best = taught.stream()
                .sorted(Comparator.comparingDouble(category -> -scores[category]))
                .limit(CANDIDATES)
                .collect(Collectors.toCollection(ArrayList::new));
        while (best.size() < CANDIDATES && addBest(scores, best)) {}
        return best;
    }

    private static boolean addBest(float[] scores, List<Integer> best) {
        int top = NOBODY;
        for (int category = 0; category < scores.length; category++) {
            if (scores[category] > (top == NOBODY ? Float.NEGATIVE_INFINITY : scores[top])
                    && !best.contains(category)) {
                top = category;
            }
        }
        return top != NOBODY && best.add(top);
    }

    private static Evidence evidence(TextVector text, double lift, Resemblance best) {
        return new Evidence(lift / LIFTS, best.coverage(), best.likeness(), Math.min(1, text.stems() / LENGTHS));
    }

    /** Against the mean of the others and of a category that knows none of the words, whose score would be 0. */
    private static double lift(float[] scores, int best) {
        double others = Math.exp(-scores[best]);
        int count = 1;
        for (int category = 0; category < scores.length; category++) {
            if (category != best && scores[category] > Float.NEGATIVE_INFINITY) {
                others += Math.exp(scores[category] - scores[best]);
                count++;
            }
        }
        return Math.clamp(Math.log(count / others), -MOST, MOST);
    }

    private List<Candidate> candidates(
            List<Integer> best, float[] scores, double probability, List<Resemblance> resemblances) {
        var candidates = new ArrayList<Candidate>();
        for (int i = 0; i < best.size(); i++) {
            int category = best.get(i);
            double share = Math.min(1, Math.exp(scores[category] - scores[best.getFirst()]));
            candidates.add(new Candidate(
                    model.categories.ids[category],
                    probability * share,
                    resemblances.get(i).closest()));
        }
        return List.copyOf(candidates);
    }
}
