package io.frontdesk.knowledge.sheets;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.frontdesk.knowledge.sheets.Sheets.Kind;
import io.frontdesk.knowledge.sheets.UnreadableSheet.Reason;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class SheetsTest {

    private static final List<List<String>> ROWS = List.of(
            List.of("Категория", "Фраза"),
            List.of("Лифт", "Не работает «лифт»; и дверь, \"та самая\""),
            List.of("=1+1", "'-это не формула\nи ещё строка"),
            List.of("@имя", "+7 916"));

    @ParameterizedTest
    @EnumSource(Kind.class)
    void what_was_written_is_read_as_it_was(Kind kind) throws UnreadableSheet {
        var rows = Sheets.read("Список" + kind.ending(), Sheets.write(kind, "Категории", ROWS));

        assertThat(rows).extracting(Row::number).containsExactly(1, 2, 3, 4);
        assertThat(rows).extracting(Row::cells).containsExactlyElementsOf(ROWS);
    }

    @Test
    void nothing_in_a_csv_is_taken_for_a_formula() {
        var text = new String(Sheets.write(Kind.CSV, "Категории", ROWS), UTF_8);

        assertThat(text).startsWith("\uFEFFКатегория;Фраза\r\n").contains("'=1+1", "'@имя", "'+7 916");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Категория;Фраза\r\nЛифт;Стоит\r\n",
                "Категория,Фраза\nЛифт,Стоит",
                "Категория\tФраза\rЛифт\tСтоит"
            })
    void a_csv_is_read_whatever_its_delimiter(String text) throws UnreadableSheet {
        assertThat(read(text.getBytes(UTF_8)))
                .extracting(Row::cells)
                .containsExactly(List.of("Категория", "Фраза"), List.of("Лифт", "Стоит"));
    }

    private static List<Row> read(byte[] csv) throws UnreadableSheet {
        return Sheets.read("list.CSV", csv);
    }

    @Test
    void a_csv_is_read_whatever_its_encoding() throws UnreadableSheet {
        var text = "Категория;Фраза\r\nЛіфт;Їде?\r\n";
        for (var bytes : List.of(
                text.getBytes(UTF_8),
                ("\uFEFF" + text).getBytes(UTF_8),
                ("\uFEFF" + text).getBytes(UTF_16LE),
                text.getBytes(Charset.forName("windows-1251")))) {
            assertThat(read(bytes).getLast().cells()).containsExactly("Ліфт", "Їде?");
        }
    }

    @Test
    void blank_rows_are_left_out_and_the_others_keep_their_numbers() throws UnreadableSheet {
        assertThat(read("Категория\n\n ;\nЛифт".getBytes(UTF_8)))
                .extracting(Row::number)
                .containsExactly(1, 4);
    }

    @Test
    void a_formula_is_refused_with_its_cell() {
        assertThatThrownBy(() -> Sheets.read("list.xlsx", withFormula()))
                .isInstanceOfSatisfying(UnreadableSheet.class, unreadable -> {
                    assertThat(unreadable.reason()).isEqualTo(Reason.FORMULA);
                    assertThat(unreadable.where()).isEqualTo("B2");
                });
    }

    private static byte[] withFormula() throws IOException {
        var file = new ByteArrayOutputStream();
        try (var workbook = new Workbook(file, "Test", "1.0")) {
            var sheet = workbook.newWorksheet("Лист");
            sheet.value(0, 0, "Категория");
            sheet.formula(1, 1, "1+1");
        }
        return file.toByteArray();
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void too_many_rows_are_refused(Kind kind) {
        var file = Sheets.write(kind, "Категории", Collections.nCopies(100_000, List.of("Лифт", "Стоит")));

        refused("list" + kind.ending(), file, Reason.TOO_MANY_ROWS);
    }

    @Test
    void what_is_no_sheet_is_refused() {
        refused("list.xls", new byte[10], Reason.KIND);
        refused("list.xlsx", "Это не таблица".getBytes(UTF_8), Reason.DAMAGED);
        refused("list.xlsx", new byte[0], Reason.DAMAGED);
        refused("list.csv", new byte[] {'a', 0, 'b'}, Reason.DAMAGED);
        refused("list.csv", "\"Лифт".getBytes(UTF_8), Reason.DAMAGED);
    }

    @Test
    void a_file_that_unfolds_into_something_huge_is_refused() throws IOException {
        var bomb = new ByteArrayOutputStream();
        try (var target = new ZipOutputStream(bomb)) {
            target.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            for (var megabyte = 0; megabyte < 100; megabyte++) {
                target.write(new byte[1024 * 1024]);
            }
        }

        assertThat(bomb.size()).isLessThan(1024 * 1024);
        refused("list.xlsx", bomb.toByteArray(), Reason.TOO_LARGE);
    }

    private static void refused(String name, byte[] file, Reason reason) {
        assertThatThrownBy(() -> Sheets.read(name, file))
                .isInstanceOfSatisfying(
                        UnreadableSheet.class,
                        unreadable -> assertThat(unreadable.reason()).isEqualTo(reason));
    }
}
