package io.frontdesk.conversation.map;

/** What people do with what the assistant has said to their question. */
public sealed interface AssistantCommand extends Command {

    long question();

    record Helped(long question) implements AssistantCommand {}

    record NotHelped(long question) implements AssistantCommand {}

    /** It is about this category. */
    record Choose(long question, long category) implements AssistantCommand {}

    record CallOperator(long question) implements AssistantCommand {}
}
