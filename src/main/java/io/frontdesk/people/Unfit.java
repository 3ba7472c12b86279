package io.frontdesk.people;

import java.util.List;

/** The answer to a value that cannot be what it is given as; nothing has been changed when it is thrown. */
public final class Unfit extends RuntimeException {

    private final String key;
    private final transient List<Object> arguments;

    /**
     * @param key of the sentence that says what is needed, in the message bundle
     * @param arguments of that sentence
     */
    public Unfit(String key, Object... arguments) {
        super(key, null, false, false);
        this.key = key;
        this.arguments = List.of(arguments);
    }

    public String key() {
        return key;
    }

    public Object[] arguments() {
        return arguments.toArray();
    }
}
