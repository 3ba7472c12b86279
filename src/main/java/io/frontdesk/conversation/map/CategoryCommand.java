package io.frontdesk.conversation.map;

import io.frontdesk.conversation.map.ProfileCommand.Tongue;

/** What is done with request categories. */
public sealed interface CategoryCommand extends Command {

    /** The kinds of files that they are written to. */
    enum SheetFormat {
        XLSX,
        CSV
    }

    record Export(SheetFormat format) implements CategoryCommand {}

    /** Writes what stands in the file that was sent. */
    record Import() implements CategoryCommand {}

    /** Forgets that file. */
    record Discard() implements CategoryCommand {}

    record Remove(long category) implements CategoryCommand {}

    record Restore(long category) implements CategoryCommand {}

    /** Lets it answer clients by itself. */
    record StartAnswering(long category) implements CategoryCommand {}

    record StopAnswering(long category) implements CategoryCommand {}

    /** The former becomes part of the latter. */
    record Merge(long from, long into) implements CategoryCommand {}

    /** They are two. */
    record KeepBoth(long one, long other) implements CategoryCommand {}

    record RemovePhrase(long phrase) implements CategoryCommand {}

    /** The answer is right as it is. */
    record Confirm(long category, Tongue tongue) implements CategoryCommand {}

    record ClearAnswer(long category, Tongue tongue) implements CategoryCommand {}

    record ClearLinks(long category, Tongue tongue) implements CategoryCommand {}
}
