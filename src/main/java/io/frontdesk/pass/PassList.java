package io.frontdesk.pass;

/** The lists of passes that people work with. What is over is in the archive, whatever was decided, by the time of the reader's look. */
public enum PassList {
    UNAPPROVED(Part.coming("pass.status = 'UNAPPROVED'")),
    MISSED(Part.coming("pass.status = 'MISSED'")),
    APPROVED(Part.coming("pass.status = 'APPROVED'")),
    /** Refused or cancelled. */
    DROPPED(Part.coming("pass.status in ('REJECTED', 'CANCELLED')")),
    ARCHIVE(Part.over("true"));

    private final Part part;

    PassList(Part part) {
        this.part = part;
    }

    Part part() {
        return part;
    }

    /**
     * Passes in their order, which an index serves; as SQL, in which {@code :today} is the first moment of the company's day and
     * {@code :yesterday} that of the day before.
     */
    record Part(String condition, String order) {

        /** From the nearest on. A visit that began yesterday may go on. */
        static Part coming(String condition) {
            return new Part(
                    condition + " and pass.starts >= :yesterday and pass.until >= :today", "pass.starts, pass.id");
        }

        /** From the newest back. */
        static Part over(String condition) {
            return new Part(
                    condition + " and pass.starts < :today and pass.until < :today", "pass.starts desc, pass.id desc");
        }

        Part and(String other) {
            return new Part(condition + " and " + other, order);
        }
    }
}
