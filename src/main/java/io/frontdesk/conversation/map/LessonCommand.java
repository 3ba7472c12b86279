package io.frontdesk.conversation.map;

/** What is done with what the assistant learns from tickets. */
public sealed interface LessonCommand extends Command {

    long ticket();

    /** Question and answer; category 0 for the one that is to be made. */
    record Remember(long ticket, long category) implements LessonCommand {}

    record AddPhrase(long ticket, long category) implements LessonCommand {}

    /** Forgets a phrase that was learned of the ticket. */
    record Forget(long ticket, long phrase) implements LessonCommand {}
}
