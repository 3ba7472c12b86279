package io.frontdesk.conversation.screens;

import io.frontdesk.correspondence.Writing;

/** Reads answers that are to be words. */
final class Answers {

    private Answers() {}

    /** @throws UnfitAnswer where there are none */
    static String words(Writing answer) {
        var words = answer.content().words().text().strip();
        if (words.isEmpty()) {
            throw new UnfitAnswer("unfit.words-needed");
        }
        return words;
    }
}
