package io.frontdesk.knowledge.matching;

import io.frontdesk.knowledge.language.Words;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** Everything that is known, in its forms: the index for looking up, the model for deciding, the spellings for repair. */
final class Knowledge {

    private static final int MORE = 3;

    private final Words words;
    private final PhraseIndex index = new PhraseIndex();
    private final Spellings spellings = new Spellings();
    private final Repair repair;
    private final Learner learner;
    private volatile Model model;

    Knowledge(Words words) {
        this.words = words;
        repair = new Repair(words, spellings);
        learner = new Learner(words, spellings);
        model = learner.model();
    }

    Decision decision(Calibrator calibrator) {
        return new Decision(model, repair, calibrator);
    }

    void learnAll(Collection<Phrase> phrases) {
        phrases.forEach(index::put);
        learner.learnAll(phrases);
        model = learner.model();
    }

    void learn(Phrase phrase) {
        learner.learn(phrase);
        model = learner.model();
        index.put(phrase);
    }

    void forget(long phrase) {
        learner.forget(phrase);
        model = learner.model();
        index.remove(phrase);
    }

    void forgetCategory(long category) {
        for (long phrase : learner.phrases(category)) {
            learner.forget(phrase);
            index.remove(phrase);
        }
        model = learner.model();
    }

    List<Similar> closest(String text, int count) {
        var now = model;
        var reading = words.of(text);
        if (reading.isEmpty()) {
            return List.of();
        }
        var question = repair.repaired(text, Question.of(reading, now), now);
        return index.closest(question.reading().toString(), count * MORE).stream()
                .map(phrase -> similar(phrase, question, now))
                .sorted(Comparator.comparingDouble(Similar::likeness).reversed())
                .limit(count)
                .toList();
    }

    private Similar similar(Phrase phrase, Question question, Model now) {
        var vector = Question.of(words.of(phrase.text()), now).vector();
        return new Similar(phrase, Math.min(1, question.vector().cosine(vector)));
    }
}
