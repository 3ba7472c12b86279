package io.frontdesk.conversation.screens;

/** What was sent is no answer to the open question, which stays open. */
public final class UnfitAnswer extends RuntimeException {

    private final String key;

    /**
     * @param key of the sentence that says what is needed, in the message bundle
     */
    UnfitAnswer(String key) {
        super(key, null, false, false);
        this.key = key;
    }

    public String key() {
        return key;
    }
}
