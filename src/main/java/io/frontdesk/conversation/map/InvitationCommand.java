package io.frontdesk.conversation.map;

import io.frontdesk.conversation.map.DirectoryCommand.NewRole;

/** Making links that give a role, and taking them back. */
public sealed interface InvitationCommand extends Command {

    record Invite(NewRole role) implements InvitationCommand {}

    /** Whoever comes belongs to this organisation. */
    record InviteTo(NewRole role, long counterparty) implements InvitationCommand {}

    record Revoke(long invitation) implements InvitationCommand {}
}
