package io.frontdesk.conversation.map;

/** What can be done in a chat. */
public sealed interface ChatCommand extends Command {

    record Add(long chat, long person) implements ChatCommand {}

    record Remove(long chat, long person) implements ChatCommand {}

    record Leave(long chat) implements ChatCommand {}

    /** Takes the own message back soon after it was sent. */
    record Withdraw(long message) implements ChatCommand {}
}
