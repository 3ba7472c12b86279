package io.frontdesk.conversation.map;

/** What is done with guard posts. */
public sealed interface PostCommand extends Command {

    long post();

    /** Takes the description away. */
    record Clear(long post) implements PostCommand {}

    record Remove(long post) implements PostCommand {}

    record Restore(long post) implements PostCommand {}
}
