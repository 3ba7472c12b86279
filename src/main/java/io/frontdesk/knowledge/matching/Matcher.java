package io.frontdesk.knowledge.matching;

import io.frontdesk.knowledge.language.Sentences;
import io.frontdesk.knowledge.language.Words;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Finds the category that a message is about, and how probable that is. For all threads: questions never wait, what is learned
 * counts for the very next one.
 */
public final class Matcher {

    /** From here on two phrases say the same in nearly the same words. */
    private static final double DUPLICATE = 0.8;

    private final Words words = new Words();
    private final Object change = new Object();
    private volatile Knowledge knowledge = new Knowledge(words);
    private volatile Calibrator calibrator = Calibrator.shipped();
    /** What a rebuild under way has not seen. */
    private @Nullable List<Consumer<Knowledge>> missed;

    /** What the message is about: the whole of it, or the sentence of it that is surest. */
    public Match match(String message) {
        var decision = knowledge.decision(calibrator);
        var whole = decision.on(message, words.of(message));
        var sentences = Sentences.of(message);
        return sentences.size() < 2 ? whole : surest(whole, sentences, decision);
    }

    private Match surest(Match whole, List<String> sentences, Decision decision) {
        var surest = whole;
        for (var sentence : sentences) {
            var reading = words.of(sentence);
            if (!reading.courtesyOnly()) {
                var match = decision.on(sentence, reading);
                surest = match.probability() > surest.probability() ? match : surest;
            }
        }
        return surest;
    }

    /** From now on probabilities are told by these coefficients. */
    public void calibrate(Calibrator refitted) {
        calibrator = refitted;
    }

    /** Learns a new phrase, or what has become of a known one. */
    public void learn(Phrase phrase) {
        change(learned -> learned.learn(phrase));
    }

    /** Forgets a phrase; one that is not known is no error. */
    public void forget(long phrase) {
        change(learned -> learned.forget(phrase));
    }

    /** Forgets all that belongs to a category: phrases, title, answer. */
    public void forgetCategory(long category) {
        change(learned -> learned.forgetCategory(category));
    }

    private void change(Consumer<Knowledge> what) {
        synchronized (change) {
            what.accept(knowledge);
            if (missed != null) {
                missed.add(what);
            }
        }
    }

    /**
     * Learns everything anew. Until it is done, questions are answered from what was known before.
     *
     * @param all reads the phrases; what is learned or forgotten from the moment when it is asked is not lost
     */
    public synchronized void rebuild(Supplier<? extends Collection<Phrase>> all) {
        var since = new ArrayList<Consumer<Knowledge>>();
        record(since);
        try {
            var fresh = new Knowledge(words);
            fresh.learnAll(all.get());
            replace(fresh, since);
        } finally {
            record(null);
        }
    }

    private void record(@Nullable List<Consumer<Knowledge>> changes) {
        synchronized (change) {
            missed = changes;
        }
    }

    private void replace(Knowledge fresh, List<Consumer<Knowledge>> since) {
        synchronized (change) {
            since.forEach(missed -> missed.accept(fresh));
            knowledge = fresh;
        }
    }

    /** Known phrases that are like a text or the beginning of one, the most alike first. */
    public List<Similar> closest(String text, int count) {
        return knowledge.closest(text, count);
    }

    /** Known questions that say the same in nearly the same words. */
    public List<Similar> duplicates(String text) {
        return closest(text, 10).stream()
                .filter(similar -> similar.phrase().kind() == Phrase.Kind.QUESTION && similar.likeness() >= DUPLICATE)
                .toList();
    }

    /** Questions put together that are about the same, the largest cluster first, the most typical question of each first. */
    public List<List<String>> clusters(List<String> questions) {
        return Clusters.of(questions, words);
    }
}
