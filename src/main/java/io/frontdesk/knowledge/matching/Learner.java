package io.frontdesk.knowledge.matching;

import io.frontdesk.knowledge.language.Words;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/** Learns phrases, all at once or one by one. One thread learns at a time; models that it gave out do not change by that. */
final class Learner {

    private static final int EPOCHS = 20;
    private static final int STEPS = 12;
    private static final int REPLAYED = 36;

    private final Words words;
    private final Spellings spellings;
    private final Taught taught = new Taught();
    private final Vocabulary vocabulary = new Vocabulary();
    private final Categories categories = new Categories();
    private final Softmax softmax = new Softmax();
    private final Map<Long, Known> phrases = new HashMap<>();
    private final List<Known> replay = new ArrayList<>();
    private final Random random = new Random(1);

    Learner(Words words, Spellings spellings) {
        this.words = words;
        this.spellings = spellings;
    }

    Model model() {
        return new Model(vocabulary, softmax.publish(), phrases.size(), categories.snapshot(), taught);
    }

    /** The same phrases make the same model, whatever order they come in. */
    void learnAll(Collection<Phrase> all) {
        var lessons = all.stream()
                .sorted(Comparator.comparingLong(Phrase::category).thenComparingLong(Phrase::id))
                .flatMap(phrase -> memorised(phrase).stream())
                .toList()
                .stream()
                .map(this::lesson)
                .toList();
        softmax.start(lessons);
        softmax.train(lessons, EPOCHS, categories.alive());
    }

    void learn(Phrase phrase) {
        forget(phrase.id());
        memorised(phrase).ifPresent(this::practise);
    }

    /** Some steps with it, and more with others, so that they are not forgotten: experience replay (Rolnick et al. 2019). */
    private void practise(Known known) {
        var lesson = lesson(known);
        if (categories.phrases(known.category) == 1) {
            softmax.start(List.of(lesson));
        }
        var alive = categories.alive();
        for (int i = 0; i < STEPS; i++) {
            for (int j = 0; j < REPLAYED / STEPS; j++) {
                softmax.step(lesson(replay.get(random.nextInt(replay.size()))), alive);
            }
            softmax.step(lesson, alive);
        }
    }

    void forget(long id) {
        var known = phrases.remove(id);
        if (known != null) {
            replay.remove(known);
            categories.remove(known);
            taught.remove(known);
            softmax.forget(known, categories.features(known.category));
        }
    }

    List<Long> phrases(long category) {
        return phrases.values().stream()
                .filter(known -> known.phrase.category() == category)
                .map(known -> known.phrase.id())
                .toList();
    }

    /** @return empty where the phrase says nothing: nothing is to be learned of it */
    private Optional<Known> memorised(Phrase phrase) {
        var reading = words.of(phrase.text());
        if (reading.isEmpty()) {
            return Optional.empty();
        }
        reading.words().forEach(spellings::add);
        var features = Features.of(reading.words());
        var known = new Known(phrase, categories.number(phrase.category()), features, vocabulary);
        phrases.put(phrase.id(), known);
        replay.add(known);
        categories.add(known);
        taught.add(known);
        softmax.meet(known);
        return Optional.of(known);
    }

    private Lesson lesson(Known known) {
        var text = new TextVector(softmax::row, phrases.size(), known.features, known.counts, known.ends);
        return new Lesson(text, known.words, known.category);
    }
}
