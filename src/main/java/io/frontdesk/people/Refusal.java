package io.frontdesk.people;

/** The answer to someone who wants what is not allowed or not possible; nothing has been changed when it is thrown. */
public final class Refusal extends RuntimeException {

    private final String key;

    /**
     * @param key of the sentence that tells the person why, in the message bundle
     */
    public Refusal(String key) {
        super(key, null, false, false);
        this.key = key;
    }

    /** The same words for what is not there and what is somebody else's, so that nothing can be learned by trying. */
    public static Refusal notYours() {
        return new Refusal("refusal.not-yours");
    }

    public String key() {
        return key;
    }
}
