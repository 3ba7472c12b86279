package io.frontdesk.knowledge.sheets;

/** A file that is no sheet that we would read. */
public final class UnreadableSheet extends Exception {

    /** What is wrong with it. */
    public enum Reason {
        /** Neither .xlsx nor .csv by its name. */
        KIND,
        /** Not what its name says, or damaged. */
        DAMAGED,
        /** There is a formula in a cell. */
        FORMULA,
        TOO_MANY_ROWS,
        /** It is small and unfolds into something huge. */
        TOO_LARGE
    }

    private final Reason reason;
    private final String where;

    UnreadableSheet(Reason reason, String where) {
        super(reason + " " + where, null, false, false);
        this.reason = reason;
        this.where = where;
    }

    UnreadableSheet(Reason reason) {
        this(reason, "");
    }

    public Reason reason() {
        return reason;
    }

    /** The cell it is about, such as B7; empty where it is about the whole. */
    public String where() {
        return where;
    }
}
