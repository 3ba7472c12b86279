package io.frontdesk.knowledge;

import io.frontdesk.knowledge.Answer.Language;
import io.frontdesk.knowledge.sheets.Row;
import io.frontdesk.people.Unfit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Categories as rows of a sheet: one for each phrase, with the answers in any row of the category. */
public final class CategorySheet {

    /** What stands in a column; they may come in any order. */
    public enum Column {
        CATEGORY,
        PHRASE,
        ANSWER_RU,
        ANSWER_UK,
        ANSWER_EN;

        static Column of(Language language) {
            return valueOf("ANSWER_" + language.name());
        }
    }

    /**
     * What one row says.
     *
     * @param category as in the row above where the cell is empty
     */
    record Line(int row, String category, String phrase, Map<Language, String> answers) {}

    private CategorySheet() {}

    /**
     * @param headings how each column may be headed, in whatever language
     * @throws Unfit where there is no such heading, or nothing below it
     */
    static List<Line> lines(List<Row> rows, Map<Column, Set<String>> headings) {
        if (rows.isEmpty()) {
            throw new Unfit("unfit.sheet-empty");
        }
        var columns = columns(rows.getFirst(), headings);
        var lines = new ArrayList<Line>();
        var category = "";
        for (var row : rows.subList(1, rows.size())) {
            var own = cell(row, Column.CATEGORY, columns);
            category = own.isEmpty() ? category : own;
            lines.add(new Line(row.number(), category, cell(row, Column.PHRASE, columns), answers(row, columns)));
        }
        if (lines.isEmpty()) {
            throw new Unfit("unfit.sheet-empty");
        }
        return lines;
    }

    private static Map<Column, Integer> columns(Row header, Map<Column, Set<String>> headings) {
        var columns = new EnumMap<Column, Integer>(Column.class);
        for (var number = 0; number < header.cells().size(); number++) {
            for (var column : Column.values()) {
                if (isHeaded(header.cell(number), headings.getOrDefault(column, Set.of()))) {
                    columns.putIfAbsent(column, number);
                }
            }
        }
        if (!columns.containsKey(Column.CATEGORY)) {
            throw new Unfit("unfit.sheet-headings");
        }
        return columns;
    }

    private static boolean isHeaded(String cell, Set<String> headings) {
        var heading = cell.strip().toLowerCase(Locale.ROOT);
        return headings.stream().anyMatch(each -> each.toLowerCase(Locale.ROOT).equals(heading));
    }

    private static String cell(Row row, Column column, Map<Column, Integer> columns) {
        var number = columns.get(column);
        return number == null ? "" : row.cell(number).strip();
    }

    private static Map<Language, String> answers(Row row, Map<Column, Integer> columns) {
        var answers = new EnumMap<Language, String>(Language.class);
        for (var language : Language.values()) {
            var words = cell(row, Column.of(language), columns);
            if (!words.isEmpty()) {
                answers.put(language, words.replace("\r\n", "\n"));
            }
        }
        return answers;
    }

    /** The rows of one category; the answers stand in the first. */
    static List<List<String>> rows(Category category, List<Phrase> phrases, List<Answer> answers) {
        var rows = new ArrayList<List<String>>();
        var texts = phrases.isEmpty()
                ? List.of("")
                : phrases.stream().map(Phrase::text).toList();
        for (var text : texts) {
            var row = new ArrayList<>(List.of(category.name(), text));
            for (var language : Language.values()) {
                row.add(rows.isEmpty() ? words(answers, language) : "");
            }
            rows.add(row);
        }
        return rows;
    }

    private static String words(List<Answer> answers, Language language) {
        return answers.stream()
                .filter(answer -> answer.language() == language)
                .map(answer -> answer.content().words().text())
                .findFirst()
                .orElse("");
    }
}
