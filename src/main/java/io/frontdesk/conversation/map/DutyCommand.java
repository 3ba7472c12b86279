package io.frontdesk.conversation.map;

/** Coming on duty and leaving it. */
public sealed interface DutyCommand extends Command {

    /** Where the guard stands on another post, that one is handed over first. */
    record ComeOn(long post) implements DutyCommand {}

    /** Hands over without a note. */
    record Leave(long post) implements DutyCommand {}

    /** Hands the one post over without a note and comes on the other. */
    record Move(long from, long to) implements DutyCommand {}

    /** Takes a guard off who has not handed over. */
    record Relieve(long duty) implements DutyCommand {}
}
