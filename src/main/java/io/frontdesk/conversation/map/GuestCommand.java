package io.frontdesk.conversation.map;

/** Making the link by which guests have the code of an own pass, and taking it back. */
public sealed interface GuestCommand extends Command {

    long pass();

    record Share(long pass) implements GuestCommand {}

    record Unshare(long pass) implements GuestCommand {}
}
