package io.frontdesk.people;

import static java.util.stream.Collectors.joining;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Finds rows by words as people remember and type them: first what is there as it was typed, then the same typed with the other
 * keyboard layout, then what is spelled alike. Serves every table that has the columns {@code id} and {@code sought}, the latter of
 * which holds keys of words between spaces and has an index of trigrams.
 */
@Component
public class Lookup {

    /** Further words are left out of account. */
    private static final int MOST_WORDS = 8;

    /** What a mistyped word may have been. */
    private static final int MOST_SPELLINGS = 5;

    /** An index of trigrams knows nothing shorter, but for beginnings of words. */
    private static final int SHORTEST_PART = 3;

    /** Where beginnings of words find as many as fit on a page, parts of words are not looked for. */
    private static final int ENOUGH = 8;

    private static final Pattern HAS_DIGIT = Pattern.compile("\\d");

    private static final Pattern NUMBER = Pattern.compile("[\\d\\s+().-]*\\d[\\d\\s+().-]*");

    /** A phone number of Russia or Kazakhstan, which begins with 8 at home and with 7 abroad. */
    private static final Pattern WITH_PREFIX = Pattern.compile("[78](\\d{10})");

    private final JdbcClient database;
    private final EntityManager entities;

    Lookup(JdbcClient database, EntityManager entities) {
        this.database = database;
        this.entities = entities;
    }

    /**
     * The rows that come into question, and how they are ordered; in SQL, over the columns of the table.
     *
     * @param parts conditions that no row meets two of; a part is only looked through where those before it hold too little, so
     *     that not all rows with a frequent word have to be read
     * @param order of the rows of a part
     * @param key the function that makes of words what can be compared
     * @param positions where in what is sought a word is looked for, until enough are found
     * @param repeating whether one thing may stand in several rows
     */
    public record Rows(
            String table,
            List<String> parts,
            String order,
            String key,
            List<Position> positions,
            Map<String, ?> values,
            boolean repeating) {

        private static final String BY_NAME = "name collate \"und-x-icu\"";

        public Rows(
                String table,
                List<String> parts,
                String order,
                String key,
                List<Position> positions,
                Map<String, ?> values) {
            this(table, parts, order, key, positions, values, false);
        }

        /** By name. */
        Rows(String table, String condition, Map<String, ?> values) {
            this(table, List.of(condition), BY_NAME, "lookup_key", Position.OF_NAMES, values);
        }

        /** By name, where one thing may stand in several rows. */
        public static Rows repeating(String table, String condition) {
            return new Rows(table, List.of(condition), BY_NAME, "lookup_key", Position.OF_NAMES, Map.of(), true);
        }

        private String once() {
            return repeating ? "group by place, id" : "";
        }
    }

    /** Where in a text a word has to stand. */
    public enum Position {
        WHOLE(Findings.MOST, word -> "% " + word + " %"),
        BEGINNING(Findings.MOST, word -> "% " + word + "%"),
        /** Of numbers any part may be known. */
        BEGINNING_OR_NUMBER(Findings.MOST, word -> HAS_DIGIT.matcher(word).find() ? anywhere(word) : "% " + word + "%"),
        ANYWHERE(ENOUGH, Position::anywhere);

        static final List<Position> OF_NAMES = List.of(WHOLE, BEGINNING, ANYWHERE);

        private final int enough;
        private final UnaryOperator<String> pattern;

        Position(int enough, UnaryOperator<String> pattern) {
            this.enough = enough;
            this.pattern = pattern;
        }

        private static String anywhere(String word) {
            return (word.length() < SHORTEST_PART ? "% " : "%") + word + "%";
        }

        List<List<String>> patterns(List<String> words) {
            return words.stream().map(pattern).map(List::of).toList();
        }
    }

    public Findings find(Rows rows, String query) {
        entities.flush();
        planAnew();
        var keys = keys(rows.key(), query);
        var found = exactly(rows, words(keys.typed()));
        if (found.isEmpty()) {
            found = exactly(rows, words(keys.otherLayout()));
        }
        return found.isEmpty() ? new Findings(alike(rows, words(keys.typed())), true) : new Findings(found, false);
    }

    /**
     * For the rest of the transaction: the way to read a frequent word's rows is the worst one for a rare word, so no plan is kept
     * for another word, and none reads a whole table.
     */
    private void planAnew() {
        database.sql("""
                        select set_config('plan_cache_mode', 'force_custom_plan', true), set_config('enable_seqscan', 'off', true)
                        """).query().singleRow();
    }

    private record Keys(String typed, String otherLayout) {}

    private Keys keys(String key, String query) {
        if (NUMBER.matcher(query).matches()) {
            var digits = query.replaceAll("\\D", "");
            return new Keys(WITH_PREFIX.matcher(digits).replaceFirst("$1"), "");
        }
        return database.sql("""
                        select %1$s(:query) as typed, %1$s(lookup_other_layout(:query)) as other_layout
                        """.formatted(key))
                .param("query", query)
                .query(Keys.class)
                .single();
    }

    private static List<String> words(String key) {
        return Pattern.compile(" ")
                .splitAsStream(key)
                .filter(word -> !word.isEmpty())
                .distinct()
                .limit(MOST_WORDS)
                .toList();
    }

    private List<Long> exactly(Rows rows, List<String> words) {
        var found = new LinkedHashSet<Long>();
        for (var position : rows.positions()) {
            if (found.size() < position.enough) {
                found.addAll(having(rows, position.patterns(words)));
            }
        }
        return found.stream().limit(Findings.MOST).toList();
    }

    private List<Long> alike(Rows rows, List<String> words) {
        return having(rows, words.stream().map(this::alike).toList());
    }

    /** A number that is nowhere is not like another one. */
    private List<String> alike(String word) {
        if (word.length() < SHORTEST_PART || NUMBER.matcher(word).matches()) {
            return List.of(Position.ANYWHERE.pattern.apply(word));
        }
        var spellings = database.sql("select lookup_alike(?, ?)")
                .params(word, MOST_SPELLINGS)
                .query(String.class)
                .list();
        return spellings.stream().map(Position.WHOLE.pattern).toList();
    }

    /** @param words for each the patterns of which one must fit */
    private List<Long> having(Rows rows, List<List<String>> words) {
        var found = new ArrayList<Long>();
        if (words.isEmpty() || words.stream().anyMatch(List::isEmpty)) {
            return found;
        }
        for (var part : rows.parts()) {
            if (found.size() < Findings.MOST) {
                found.addAll(having(rows, part, words));
            }
        }
        return found;
    }

    /**
     * What matches is gathered before it is sorted: to go through everybody by name until enough match would take long for those
     * whose names come last.
     */
    private List<Long> having(Rows rows, String part, List<List<String>> words) {
        var statement = database.sql(
                        """
                        with matching as materialized (select id, %s as place from %s where %s and %s)
                        select id from matching %s order by place, id limit %d
                        """.formatted(rows.order(), rows.table(), part, conditions(words), rows.once(), Findings.MOST))
                .params(rows.values());
        for (var i = 0; i < words.size(); i++) {
            statement = statement.param("word" + i, words.get(i).toArray(String[]::new));
        }
        return statement.query(Long.class).list();
    }

    private static String conditions(List<List<String>> words) {
        return IntStream.range(0, words.size())
                .mapToObj(word -> "sought like any(cast(:word%d as text[]))".formatted(word))
                .collect(joining(" and "));
    }
}
