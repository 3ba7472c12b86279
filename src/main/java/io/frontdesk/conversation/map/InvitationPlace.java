package io.frontdesk.conversation.map;

import io.frontdesk.conversation.map.DirectoryCommand.NewRole;

/** Links that give a role to whoever opens them first. */
public sealed interface InvitationPlace extends Place {

    /** Those that nobody has used yet. */
    record Invitations(int page) implements InvitationPlace {}

    record Invitation(long invitation) implements InvitationPlace {}

    /** Choosing the organisation of whoever is invited. */
    record Inviting(NewRole role, int page) implements InvitationPlace {}

    /** Asking whether to revoke. */
    record Revoking(long invitation) implements InvitationPlace {}
}
