package io.frontdesk.conversation.map;

/** The link by which guests have the code of an own pass. */
public sealed interface GuestPlace extends Place {

    long pass();

    record Link(long pass) implements GuestPlace {}

    /** Asking whether to make a new one, which ends the present one. */
    record Renewing(long pass) implements GuestPlace {}

    /** Asking whether to revoke. */
    record Revoking(long pass) implements GuestPlace {}
}
