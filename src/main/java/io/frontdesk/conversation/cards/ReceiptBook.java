package io.frontdesk.conversation.cards;

import java.util.List;
import java.util.Set;

/** One kind of receipts, which are told by the word before their first colon. */
interface ReceiptBook {

    Set<String> kinds();

    /** Telegram took the message, as these messages of the chat. */
    void delivered(String receipt, long chat, List<Long> messages);

    /** This message brought a file of ours, which Telegram knows by this id from now on. */
    default void uploaded(String receipt, long chat, long message, String file) {}

    /** Telegram refused the message for good. */
    default void refused(String receipt, long chat) {}

    /** Telegram refused to change this message. */
    default void unchangeable(String receipt, long chat, long message) {}

    /** The message waits for somebody who has blocked the bot. */
    default void stuck(String receipt, long chat) {}
}
