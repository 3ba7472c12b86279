package io.frontdesk.conversation.map;

/** What is done at the guard posts. */
public sealed interface VisitCommand extends Command {

    /** Shows the own pass to those who stand there. */
    record Present(long pass, long post) implements VisitCommand {}

    /** Lets the guests in; where it is not the time, asks first. */
    record LetIn(long pass, long post) implements VisitCommand {}

    record LetInAnyhow(long pass, long post) implements VisitCommand {}

    record LetOut(long visit) implements VisitCommand {}
}
