package io.frontdesk.conversation.map;

/** What managers and ROOT change in the directories. */
public sealed interface DirectoryCommand extends Command {

    enum NewRole {
        CLIENT,
        ADMINISTRATOR,
        MANAGER,
        SECURITY_CHIEF,
        GUARD
    }

    record Appoint(long person, NewRole role) implements DirectoryCommand {}
}
