package io.frontdesk.conversation;

/** Fetches what people sent: asked for in the transaction of the deed, fetched after its commit. */
public interface Downloads {

    /**
     * @param message that holds the file
     * @param file Telegram's id of it
     * @throws IllegalStateException outside a transaction
     */
    void fetch(long chat, long message, String file);

    /** Nobody waits any more for what this chat has sent. */
    void forget(long chat);
}
