package io.frontdesk.conversation.map;

import io.frontdesk.conversation.map.ProfileCommand.Tongue;

/** What is asked about request categories. */
public sealed interface CategoryQuestion extends Question {

    record Rename(long category) implements CategoryQuestion {}

    /** A file with categories. */
    record SendFile() implements CategoryQuestion {}

    /** One phrase, or one a line. */
    record AddPhrases(long category) implements CategoryQuestion {}

    record WriteAnswer(long category, Tongue tongue) implements CategoryQuestion {}

    /** What to call what this question and those like it are about. */
    record NameSilence(long question) implements CategoryQuestion {}

    /** The web buttons below the answer. */
    record WriteLinks(long category, Tongue tongue) implements CategoryQuestion {}
}
