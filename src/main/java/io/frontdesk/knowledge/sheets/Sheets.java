package io.frontdesk.knowledge.sheets;

import io.frontdesk.knowledge.sheets.UnreadableSheet.Reason;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads and writes sheets of either kind. */
public final class Sheets {

    /** More rows are refused. */
    public static final int MOST_ROWS = 20_000;

    /** Cells further to the right are left out of account. */
    static final int MOST_COLUMNS = 50;

    /** The kinds of files that hold a sheet. */
    public enum Kind {
        XLSX,
        CSV;

        /** With its dot, as file names have it. */
        public String ending() {
            return "." + name().toLowerCase(Locale.ROOT);
        }
    }

    private Sheets() {}

    /** What kind of file this is by its name. */
    public static Optional<Kind> kind(String name) {
        var lower = name.toLowerCase(Locale.ROOT);
        return List.of(Kind.values()).stream()
                .filter(kind -> lower.endsWith(kind.ending()))
                .findFirst();
    }

    /** The rows that are not blank. */
    public static List<Row> read(String name, byte[] file) throws UnreadableSheet {
        var kind = kind(name).orElseThrow(() -> new UnreadableSheet(Reason.KIND));
        return switch (kind) {
            case XLSX -> Workbooks.read(file);
            case CSV -> DelimitedText.read(file);
        };
    }

    public static byte[] write(Kind kind, String title, List<List<String>> rows) {
        return switch (kind) {
            case XLSX -> Workbooks.write(title, rows);
            case CSV -> DelimitedText.write(rows);
        };
    }
}
