package io.frontdesk.conversation.screens;

import io.frontdesk.conversation.map.DirectoryCommand.NewRole;
import io.frontdesk.people.Role;

/** The roles that can be given in the bot, as buttons carry them. */
final class NewRoles {

    private NewRoles() {}

    static Role role(NewRole role) {
        return switch (role) {
            case CLIENT -> Role.CLIENT;
            case ADMINISTRATOR -> Role.ADMINISTRATOR;
            case MANAGER -> Role.MANAGER;
            case SECURITY_CHIEF -> Role.SECURITY_CHIEF;
            case GUARD -> Role.GUARD;
        };
    }

    /** @throws IllegalArgumentException for ROOT, which nobody is given in the bot */
    static NewRole of(Role role) {
        return NewRole.valueOf(role.name());
    }
}
