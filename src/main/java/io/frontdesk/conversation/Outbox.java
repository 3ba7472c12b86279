package io.frontdesk.conversation;

/** Where everything goes that is to be sent: written in the transaction of the deed, sent after its commit, in order. */
public interface Outbox {

    /** @throws IllegalStateException outside a transaction */
    void put(Outgoing outgoing);

    /** Blanks all that has been said in a chat by now, on either side; what is still to be said is. */
    void forget(long chat);
}
