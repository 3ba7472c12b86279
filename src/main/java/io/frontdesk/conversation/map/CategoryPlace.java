package io.frontdesk.conversation.map;

import io.frontdesk.conversation.map.ProfileCommand.Tongue;

/** Request categories with their phrases and answers, for those who keep them. */
public sealed interface CategoryPlace extends Place {

    record Info(long category) implements CategoryPlace {}

    /** There is one of the name already that was given for a new one. */
    record Known(long category) implements CategoryPlace {}

    /** Asking whether to delete it, or to archive it where something refers to it. */
    record Removing(long category) implements CategoryPlace {}

    /** The tickets that are filed under it. */
    record Tickets(long category, int page) implements CategoryPlace {}

    record Phrases(long category, int page) implements CategoryPlace {}

    record Phrase(long phrase) implements CategoryPlace {}

    record PhraseRemoving(long phrase) implements CategoryPlace {}

    /** What is answered, by languages. */
    record Answers(long category) implements CategoryPlace {}

    record Answer(long category, Tongue tongue) implements CategoryPlace {}

    /** The answer as clients see it. */
    record Preview(long category, Tongue tongue) implements CategoryPlace {}

    /** All of them in a file, there and back. */
    record Exchange() implements CategoryPlace {}

    /** A file that was sent is on its way. */
    record Arriving() implements CategoryPlace {}

    /** What would come of the file, and asking whether to write it. */
    record Summary() implements CategoryPlace {}

    /** It may answer by itself, and somebody would rather decide that later. */
    record Postponed(long category) implements CategoryPlace {}

    /** What clients ask and nobody has written an answer to. */
    record Silence(int page) implements CategoryPlace {}

    /** Pairs of categories that may be one. */
    record Lookalikes(int page) implements CategoryPlace {}

    record Lookalike(long one, long other) implements CategoryPlace {}

    /** Asking which of the two is to stay. */
    record Merging(long one, long other) implements CategoryPlace {}

    record AnswerClearing(long category, Tongue tongue) implements CategoryPlace {}
}
