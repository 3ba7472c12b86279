package io.frontdesk.pass;

import io.frontdesk.people.Findings;
import io.frontdesk.people.Lookup;
import io.frontdesk.people.Lookup.Position;
import io.frontdesk.people.Lookup.Rows;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Finds passes by their number, by a part of a plate in either script, and by words of guests, holder, counterparty, car, purpose and
 * comment. What is over comes last, so it is only read where little else is found.
 */
@Component
class PassSearch {

    private static final List<String> PARTS = List.of(
            "starts >= :yesterday and until >= :today",
            "starts >= :lastWeek and until < :today",
            "starts >= :lately and starts < :lastWeek and until < :today",
            "starts < :lately and until < :today");

    private static final String ORDER = "abs(extract(epoch from starts - cast(:today as timestamptz)))";

    private static final List<Position> POSITIONS = List.of(Position.BEGINNING_OR_NUMBER, Position.ANYWHERE);

    private static final Pattern NUMBER = Pattern.compile("\\s*[\u2116#]?\\s*(\\d{1,18})\\s*");

    private static final Pattern PLATE = Pattern.compile(".*\\d.*[\\s-].*|.*[\\s-].*\\d.*");

    private final JdbcClient database;
    private final Lookup lookup;

    PassSearch(JdbcClient database, Lookup lookup) {
        this.database = database;
        this.lookup = lookup;
    }

    /**
     * @param condition of the passes that come into question
     * @param values of its parameters, and the days from which on passes are to come, are over since last week, and of late
     */
    Findings find(String condition, Map<String, ?> values, String query) {
        var rows = rows(condition, values);
        var number = numbered(condition, values, query);
        var words = words(rows, query.replaceFirst("[\u2116#]", " "));
        var isAlike = number.isEmpty() && words.alike();
        var found = new LinkedHashSet<>(number);
        if (isAlike || !words.alike()) {
            found.addAll(nearestFirst(words.ids(), values));
        }
        return new Findings(found.stream().limit(Findings.MOST).toList(), isAlike);
    }

    private static Rows rows(String condition, Map<String, ?> values) {
        var parts = PARTS.stream().map(part -> part + " and " + condition).toList();
        return new Rows("pass", parts, ORDER, "pass_key", POSITIONS, values);
    }

    /** Who types a number means the pass of this number first of all. */
    private List<Long> numbered(String condition, Map<String, ?> values, String query) {
        var number = NUMBER.matcher(query);
        if (!number.matches()) {
            return List.of();
        }
        return database.sql("select id from pass where id = :number and " + condition)
                .params(values)
                .param("number", Long.valueOf(number.group(1)))
                .query(Long.class)
                .list();
    }

    /** Where the words are nowhere, all of them may be one plate. */
    private Findings words(Rows rows, String query) {
        var found = lookup.find(rows, query);
        if (!found.alike() || !PLATE.matcher(query).matches()) {
            return found;
        }
        var plate = lookup.find(rows, query.replaceAll("[\\s-]+", ""));
        return plate.alike() ? found : plate;
    }

    private List<Long> nearestFirst(List<Long> ids, Map<String, ?> values) {
        return database.sql("""
                        select id from pass where id = any(:ids)
                         order by until < :today, case when until >= :today then starts end, starts desc, id
                        """)
                .params(values)
                .param("ids", ids.toArray(Long[]::new))
                .query(Long.class)
                .list();
    }
}
