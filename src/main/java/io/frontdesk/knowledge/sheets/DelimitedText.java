package io.frontdesk.knowledge.sheets;

import io.frontdesk.knowledge.sheets.UnreadableSheet.Reason;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVPrinter;

/** CSV as the programs of this part of the world write it: in UTF-8 with or without a mark, or in Windows-1251, with whatever delimiter. */
final class DelimitedText {

    private static final Charset WINDOWS = Charset.forName("windows-1251");
    private static final char MARK = '\uFEFF';
    private static final int LITTLE_ENDIAN_MARK = 0xFFFE;
    private static final char[] DELIMITERS = {';', ',', '\t'};

    private DelimitedText() {}

    static List<Row> read(byte[] file) throws UnreadableSheet {
        var text = text(file);
        if (text.indexOf('\0') >= 0) {
            throw new UnreadableSheet(Reason.DAMAGED);
        }
        var format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(delimiter(text))
                .setIgnoreEmptyLines(false)
                .get();
        try (var parser = CSVParser.parse(new StringReader(text), format)) {
            return rows(parser);
        } catch (IOException | UncheckedIOException unclosedQuote) {
            throw new UnreadableSheet(Reason.DAMAGED);
        }
    }

    private static List<Row> rows(CSVParser parser) throws UnreadableSheet {
        var rows = new ArrayList<Row>();
        for (var line : parser) {
            var cells =
                    line.stream().limit(Sheets.MOST_COLUMNS).map(Cells::plain).toList();
            var row = new Row(Math.toIntExact(line.getRecordNumber()), cells);
            if (!row.isBlank()) {
                rows.add(row);
            }
            if (rows.size() > Sheets.MOST_ROWS) {
                throw new UnreadableSheet(Reason.TOO_MANY_ROWS);
            }
        }
        return rows;
    }

    private static String text(byte[] file) {
        if (file.length > 1 && ((file[0] & 0xFF) << 8 | (file[1] & 0xFF)) == LITTLE_ENDIAN_MARK) {
            return unmarked(new String(file, StandardCharsets.UTF_16LE));
        }
        try {
            return unmarked(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString());
        } catch (CharacterCodingException noUtf8) {
            return new String(file, WINDOWS);
        }
    }

    private static String unmarked(String text) {
        return !text.isEmpty() && text.charAt(0) == MARK ? text.substring(1) : text;
    }

    /** The one that stands most often in the first line. */
    private static char delimiter(String text) {
        var first = text.lines().findFirst().orElse("");
        var best = DELIMITERS[0];
        for (var delimiter : DELIMITERS) {
            if (count(first, delimiter) > count(first, best)) {
                best = delimiter;
            }
        }
        return best;
    }

    private static long count(String text, char sign) {
        return text.chars().filter(each -> each == sign).count();
    }

    /** With a mark and semicolons, so that a double click opens it as it should be. */
    static byte[] write(List<List<String>> rows) {
        var text = new StringBuilder().append(MARK);
        var format = CSVFormat.RFC4180.builder().setDelimiter(DELIMITERS[0]).get();
        try (var printer = new CSVPrinter(text, format)) {
            for (var row : rows) {
                printer.printRecord(row.stream().map(Cells::harmless));
            }
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
