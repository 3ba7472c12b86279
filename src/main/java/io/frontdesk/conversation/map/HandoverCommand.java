package io.frontdesk.conversation.map;

/** What an operator does with the own open tickets. */
public sealed interface HandoverCommand extends Command {

    record PassOnAll() implements HandoverCommand {}
}
