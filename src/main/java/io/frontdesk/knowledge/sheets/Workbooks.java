package io.frontdesk.knowledge.sheets;

import io.frontdesk.knowledge.sheets.UnreadableSheet.Reason;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.jspecify.annotations.Nullable;

/** The first sheet of an .xlsx file. */
final class Workbooks {

    private static final String PROGRAM = "Frontdesk";
    private static final String VERSION = "1.0";
    private static final double[] WIDTHS = {30, 50, 60, 60, 60};

    private Workbooks() {}

    static List<Row> read(byte[] file) throws UnreadableSheet {
        try {
            Archives.requireDecent(file);
            try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(file))) {
                return rows(workbook);
            }
        } catch (IOException | ExcelReaderException | IndexOutOfBoundsException | IllegalArgumentException damaged) {
            throw new UnreadableSheet(Reason.DAMAGED);
        }
    }

    private static List<Row> rows(ReadableWorkbook workbook) throws IOException, UnreadableSheet {
        var rows = new ArrayList<Row>();
        try (var stream = workbook.getFirstSheet().openStream()) {
            for (var iterator = stream.iterator(); iterator.hasNext(); ) {
                var row = row(iterator.next());
                if (!row.isBlank()) {
                    rows.add(row);
                }
                if (rows.size() > Sheets.MOST_ROWS) {
                    throw new UnreadableSheet(Reason.TOO_MANY_ROWS);
                }
            }
        }
        return rows;
    }

    private static Row row(org.dhatim.fastexcel.reader.Row row) throws UnreadableSheet {
        var cells = new ArrayList<String>();
        for (var column = 0; column < Math.min(row.getCellCount(), Sheets.MOST_COLUMNS); column++) {
            cells.add(words(row.getOptionalCell(column).orElse(null)));
        }
        return new Row(row.getRowNum(), cells);
    }

    private static String words(@Nullable Cell cell) throws UnreadableSheet {
        if (cell == null) {
            return "";
        }
        if (cell.getType() == CellType.FORMULA || cell.getFormula() != null) {
            throw new UnreadableSheet(Reason.FORMULA, cell.getAddress().toString());
        }
        return Cells.plain(cell.getText());
    }

    static byte[] write(String title, List<List<String>> rows) {
        var file = new ByteArrayOutputStream();
        try (var workbook = new Workbook(file, PROGRAM, VERSION)) {
            var sheet = workbook.newWorksheet(title);
            for (var row = 0; row < rows.size(); row++) {
                var cells = rows.get(row);
                for (var column = 0; column < cells.size(); column++) {
                    sheet.value(row, column, Cells.unmistakable(cells.get(column)));
                }
            }
            for (var column = 0; column < WIDTHS.length; column++) {
                sheet.width(column, WIDTHS[column]);
            }
            sheet.range(0, 0, 0, rows.getFirst().size() - 1).style().bold().set();
            sheet.freezePane(0, 1);
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
        return file.toByteArray();
    }
}
