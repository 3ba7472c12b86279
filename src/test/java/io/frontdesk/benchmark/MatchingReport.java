package io.frontdesk.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Tables for the README, shown while they grow. */
final class MatchingReport {

    private final List<String> lines = new ArrayList<>();

    void table(String... heads) {
        say("");
        row((Object[]) heads);
        say("|---" + "|--:".repeat(heads.length - 1) + "|");
    }

    /** Numbers with one digit after the point, none where there is nothing to tell. */
    void row(Object... cells) {
        say(List.of(cells).stream().map(MatchingReport::cell).collect(Collectors.joining(" | ", "| ", " |")));
    }

    private static String cell(Object cell) {
        return cell instanceof Double number
                ? number.isNaN() ? "–" : String.format(Locale.ROOT, "%.1f", number)
                : cell.toString();
    }

    private void say(String line) {
        lines.add(line);
        System.out.println(line);
    }

    void write(Path file) throws IOException {
        Files.write(file, lines);
    }
}
