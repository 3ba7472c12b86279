package io.frontdesk.pass;

/** The lists of passes that people work with. What is over is in the archive, whatever was decided, by the time of the reader's look. */
public enum PassList {
    UNAPPROVED("pass.status = 'UNAPPROVED' and pass.until >= :today", "pass.until, pass.id"),
    MISSED("pass.status = 'MISSED' and pass.until >= :today", "pass.until, pass.id"),
    APPROVED("pass.status = 'APPROVED' and pass.until >= :today", "pass.until, pass.id"),
    /** Refused or cancelled. */
    DROPPED("pass.status in ('REJECTED', 'CANCELLED') and pass.until >= :today", "pass.until, pass.id"),
    ARCHIVE("pass.until < :today", "pass.until desc, pass.id desc");

    private final String condition;
    private final String order;

    PassList(String condition, String order) {
        this.condition = condition;
        this.order = order;
    }

    /** As SQL, in which {@code :today} is the first moment of the company's day. */
    String condition() {
        return condition;
    }

    String order() {
        return order;
    }
}
