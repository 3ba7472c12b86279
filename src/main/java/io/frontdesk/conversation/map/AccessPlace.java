package io.frontdesk.conversation.map;

import io.frontdesk.conversation.map.DirectoryCommand.NewRole;

/** Asking before something is decided about a person. */
public sealed interface AccessPlace extends Place {

    /** Whether to give a role that takes something away. */
    record Appointing(long person, NewRole role) implements AccessPlace {}

    record Blocking(long person) implements AccessPlace {}

    record Unblocking(long person) implements AccessPlace {}
}
