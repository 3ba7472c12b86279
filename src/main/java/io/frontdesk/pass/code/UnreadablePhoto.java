package io.frontdesk.pass.code;

/** There is no looking for codes in what was sent. */
public final class UnreadablePhoto extends Exception {

    public enum Reason {
        NO_PICTURE,
        TOO_LARGE
    }

    private final Reason reason;

    UnreadablePhoto(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
