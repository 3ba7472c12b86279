package io.frontdesk.conversation.map;

/** What is done with a ready answer. */
public sealed interface DraftCommand extends Command {

    long suggestion();

    /** Sends it to the applicant, unless the answer is another by now than was looked at. */
    record Send(long suggestion, int edition) implements DraftCommand {}
}
