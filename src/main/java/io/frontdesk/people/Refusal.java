package io.frontdesk.people;

import java.util.List;

/** The answer to someone who wants what is not allowed or not possible; nothing has been changed when it is thrown. */
public final class Refusal extends RuntimeException {

    private final String key;
    private final transient List<Object> arguments;

    /** Somebody whose name belongs into the sentence. */
    public record Named(long person) {}

    /**
     * @param key of the sentence that tells the person why, in the message bundle
     * @param arguments what the sentence says it about: {@link Named} people, moments as Instant, and whatever a sentence of the
     *     bundle takes
     */
    public Refusal(String key, Object... arguments) {
        super(key, null, false, false);
        this.key = key;
        this.arguments = List.of(arguments);
    }

    /** The same words for what is not there and what is somebody else's, so that nothing can be learned by trying. */
    public static Refusal notYours() {
        return new Refusal("refusal.not-yours");
    }

    public String key() {
        return key;
    }

    public List<Object> arguments() {
        return arguments;
    }
}
