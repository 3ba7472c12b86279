package io.frontdesk.conversation.map;

/** Deciding whether a person is let in. */
public sealed interface AccessCommand extends Command {

    record Block(long person) implements AccessCommand {}

    record Unblock(long person) implements AccessCommand {}
}
