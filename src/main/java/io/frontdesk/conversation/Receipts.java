package io.frontdesk.conversation;

import java.util.List;

/** Told by delivery what became of messages; each call comes within the transaction that settles the outbox row. */
public interface Receipts {

    /**
     * Telegram took a message that asked for a receipt.
     *
     * @param messages Telegram's ids of what was sent, in order: one, one for each item of an album, or one for each part of a
     *     text that had to be split
     */
    void delivered(String receipt, long chat, List<Long> messages);

    /**
     * The same message brought a file of ours, which can be sent again from now on by the id that Telegram gave it.
     *
     * @param message the one that holds it
     */
    void uploaded(String receipt, long chat, long message, String file);

    /** Telegram refused for good a message that asked for a receipt. */
    void refused(String receipt, long chat, String error);

    /** Telegram refused to change this message, because it is gone or too old or for any other reason. */
    void unchangeable(String receipt, long chat, long message);

    /**
     * The person has blocked the bot or deleted the account: nothing reaches them until they come back.
     *
     * @param waiting the receipts of what will be sent to them then
     */
    void unreachable(long chat, List<String> waiting);

    /** Somebody who was told of as unreachable is back, and what waited goes out. */
    void reachable(long chat);
}
