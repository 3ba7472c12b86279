package io.frontdesk.conversation.map;

/** What can be done about a private talk. */
public sealed interface ContactCommand extends Command {

    /** The other one of the talk. */
    long person();

    /** From now on its messages come without a sound. */
    record Mute(long person) implements ContactCommand {}

    record Unmute(long person) implements ContactCommand {}
}
