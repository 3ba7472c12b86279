package io.frontdesk.conversation;

/** The bot's side of every chat. */
public interface Conversation {

    /** Does what a person asked for. Everything it changes and everything it says belongs to the caller's transaction. */
    void take(Incoming incoming);

    /** Says that something could not be done, after {@link #take} has failed for the last time; in a transaction of its own. */
    void apologise(Incoming incoming);
}
