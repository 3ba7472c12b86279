package io.frontdesk.people;

/** What a person is to the company; everyone has exactly one. */
public enum Role {
    CLIENT,
    ADMINISTRATOR,
    MANAGER,
    SECURITY_CHIEF,
    GUARD,
    ROOT;

    /** Employees serve the support line: they are the operators of tickets. */
    public boolean isEmployee() {
        return this == ADMINISTRATOR || this == MANAGER;
    }

    /** May work on other people's tickets. */
    public boolean servesTickets() {
        return isEmployee() || this == ROOT;
    }

    /** Can be in or out of the net, and gets new work only while in it. */
    public boolean hasPresence() {
        return isEmployee() || this == SECURITY_CHIEF || this == GUARD;
    }

    /** May decide whether guests come in. */
    public boolean approvesPasses() {
        return this == SECURITY_CHIEF || this == ROOT;
    }

    /** May see all tickets, the directories and the settings. */
    public boolean manages() {
        return this == MANAGER || this == ROOT;
    }

    /** Decides who stands on a guard post. */
    public boolean commandsGuards() {
        return manages() || this == SECURITY_CHIEF;
    }

    /** May see who stands on the guard posts, and what happened there. */
    public boolean watchesPosts() {
        return commandsGuards() || this == GUARD;
    }
}
