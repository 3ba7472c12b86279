package io.frontdesk.knowledge.matching;

import io.frontdesk.knowledge.language.Reading;

/** A text that was read, seen with the eyes of a model. */
record Question(Reading reading, Features features, TextVector vector) {

    static Question of(Reading reading, Model model) {
        var features = Features.of(reading.words());
        return new Question(reading, features, model.vector(features));
    }

    /** How well it is known, 0 to 2: by its words and by the parts of them. */
    double known() {
        return vector.familiarity() + vector.known();
    }
}
