package io.frontdesk.conversation;

/** Where everything goes that is to be sent: written in the transaction of the deed, sent after its commit, in order. */
public interface Outbox {

    /** @throws IllegalStateException outside a transaction */
    void put(Outgoing outgoing);
}
