package io.frontdesk.conversation.map;

/** What people do about what is kept of them. */
public sealed interface PrivacyCommand extends Command {

    record Download() implements PrivacyCommand {}

    record Erase() implements PrivacyCommand {}
}
