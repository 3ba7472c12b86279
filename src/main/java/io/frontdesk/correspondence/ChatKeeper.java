package io.frontdesk.correspondence;

import io.frontdesk.people.Person;
import io.frontdesk.people.Refusal;
import io.frontdesk.people.Role;
import java.util.Set;

/** Decides about the chats of one kind of owner: who may read and write there, and what a message means to the owner. */
public interface ChatKeeper {

    Chat.Owner owner();

    boolean mayRead(Person who, Chat chat);

    /**
     * Called for those who may read.
     *
     * @throws Refusal that says why nothing can be written there now
     */
    void admitWriter(Person who, Chat chat);

    /**
     * Posts a message and does what it means to the owner. Called for those who may read.
     *
     * @throws Refusal that says why nothing can be written there now
     */
    Message write(Person who, Chat chat, Writing writing);

    /** Whether the person may bring in and send away participants. */
    boolean mayInvite(Person who, Chat chat);

    /** The roles of those who can be brought in. */
    Set<Role> guests(Chat chat);

    /** Who takes part already, by office or as a participant; Telegram ids. */
    Set<Long> present(Chat chat);

    /** Whether the person sees how messages read before they were changed. */
    boolean mayReview(Person who, Chat chat);

    /** Somebody has opened the newest page of what was written, and so has seen everything up to this message. */
    void opened(Person who, Chat chat, Message newest);

    /** A message was taken back soon after it was sent. */
    void withdrawn(Chat chat, Message message);
}
