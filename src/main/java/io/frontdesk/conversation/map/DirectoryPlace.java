package io.frontdesk.conversation.map;

/** The directories that managers and ROOT keep. */
public sealed interface DirectoryPlace extends Place {

    enum Directory {
        CLIENTS,
        EMPLOYEES,
        ADMINISTRATORS,
        MANAGERS,
        CHIEFS,
        GUARDS,
        COUNTERPARTIES,
        CATEGORIES,
        POSTS
    }

    record Directories() implements DirectoryPlace {}

    record Listed(Directory directory, int page) implements DirectoryPlace {}

    /** The same for what was looked for. */
    record Found(Directory directory, int page) implements DirectoryPlace {}

    /** Choosing, among those who were looked for, whom to take into a directory of people. */
    record Candidates(Directory directory, int page) implements DirectoryPlace {}

    /** Choosing the role that takes the person there. */
    record Joining(Directory directory, long person) implements DirectoryPlace {}

    record Person(long person) implements DirectoryPlace {}

    /** Choosing a role for the person. */
    record Roles(long person) implements DirectoryPlace {}
}
