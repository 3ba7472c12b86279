package io.frontdesk.settings;

/**
 * When the assistant speaks.
 *
 * @param sureFrom in percent: how probable an answer must be to be given
 * @param maybeFrom in percent, no more than the former: how probable a category must be to be offered
 * @param provenAfter how many times operators send a new category's answer as it is before it may be given without them
 */
public record AssistantRules(Mode mode, int sureFrom, int maybeFrom, int provenAfter) {

    public static final AssistantRules AT_FIRST = new AssistantRules(Mode.ANSWER, 80, 40, 5);

    public enum Mode {
        /** Answers clients, where it is sure enough. */
        ANSWER,
        /** Shows operators what the answer may be. */
        SUGGEST,
        OFF
    }

    public boolean answers() {
        return mode == Mode.ANSWER;
    }

    public boolean suggests() {
        return mode != Mode.OFF;
    }
}
