package io.frontdesk.conversation.map;

/** The directories that managers and ROOT keep. */
public sealed interface DirectoryPlace extends Place {

    enum Directory {
        CLIENTS,
        ADMINISTRATORS,
        MANAGERS,
        CHIEFS,
        GUARDS
    }

    record Directories() implements DirectoryPlace {}

    record People(Directory directory, int page) implements DirectoryPlace {}

    record Person(long person) implements DirectoryPlace {}

    /** Choosing a role for the person. */
    record Roles(long person) implements DirectoryPlace {}
}
