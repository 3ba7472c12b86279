package io.frontdesk.knowledge.sheets;

import java.util.List;

/**
 * A row of a sheet.
 *
 * @param number as the spreadsheet program counts it, from 1
 * @param cells from the first column on; what is missing at the end is empty
 */
public record Row(int number, List<String> cells) {

    public Row {
        cells = List.copyOf(cells);
    }

    public String cell(int column) {
        return column < cells.size() ? cells.get(column) : "";
    }

    public boolean isBlank() {
        return cells.stream().allMatch(String::isBlank);
    }
}
