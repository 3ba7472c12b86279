package io.frontdesk.knowledge.matching;

import io.frontdesk.knowledge.language.Misspellings;
import io.frontdesk.knowledge.language.Reading;
import io.frontdesk.knowledge.language.Word;
import io.frontdesk.knowledge.language.Words;

/** Puts right what hides a question whose words we know: the keyboard layout, the alphabet, slips. */
final class Repair {

    /** Alphabet and layout are left as they are where at least this share of what it says is known. */
    private static final double KNOWN_ENOUGH = 0.5;
    /** By how much another reading must be better known. */
    private static final double CLEARLY = 0.25;

    private final Words words;
    private final Spellings spellings;

    Repair(Words words, Spellings spellings) {
        this.words = words;
        this.spellings = spellings;
    }

    /** @return the same where nothing had to be done */
    Question repaired(String text, Question question, Model model) {
        double familiarity = question.vector().familiarity();
        var meant = familiarity >= KNOWN_ENOUGH ? question : bestOf(text, question, model);
        return familiarity == 1 ? meant : slipsUndone(meant, model);
    }

    private Question bestOf(String text, Question question, Model model) {
        var best = question;
        double known = question.known() + CLEARLY;
        for (var meant : Misspellings.meantBy(text)) {
            var reading = words.of(meant);
            if (!reading.isEmpty()) {
                var other = Question.of(reading, model);
                best = other.known() > known ? other : best;
                known = Math.max(known, other.known());
            }
        }
        return best;
    }

    private Question slipsUndone(Question question, Model model) {
        var words = question.reading().words();
        var undone = words.stream()
                .map(word -> isKnown(word, model)
                        ? word
                        : spellings
                                .closest(word, other -> isKnown(other, model))
                                .orElse(word))
                .toList();
        return undone.equals(words) ? question : Question.of(new Reading(undone, false), model);
    }

    private static boolean isKnown(Word word, Model model) {
        return model.row(model.vocabulary.find(Features.stem(word))) != null;
    }
}
