package io.frontdesk.conversation.view;

import io.frontdesk.conversation.map.Target;

/** A button under a message. */
public record Button(String label, Target target, Look look) {

    /** PRIMARY is the expected next step, DANGER ends or destroys something, SUCCESS affirms. */
    public enum Look {
        PLAIN,
        PRIMARY,
        SUCCESS,
        DANGER
    }
}
