package io.frontdesk.ticket;

import static java.util.stream.Collectors.joining;

import io.frontdesk.people.Person;
import io.frontdesk.ticket.Vocabulary.Word;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Finds tickets by their number and by words. The tickets of the rarest word are read from the newest on, and looked up among those of
 * the other words, until enough are found: the time it takes does not grow with the number of tickets.
 */
@Component
class TicketSearch {

    /** Where whole words find as many as fit on a page, parts of words are not looked for. */
    private static final int ENOUGH = 8;

    private final JdbcClient database;
    private final Vocabulary vocabulary;

    TicketSearch(JdbcClient database, Vocabulary vocabulary) {
        this.database = database;
        this.vocabulary = vocabulary;
    }

    List<Long> find(Person who, String query, int most) {
        var found = new LinkedHashSet<>(numbered(who, query));
        var words = vocabulary.words(query);
        if (!words.isEmpty()) {
            found.addAll(having(who, words.stream().map(Word::lexeme).toList(), most));
        }
        if (!words.isEmpty() && found.size() < ENOUGH) {
            found.addAll(having(who, words.stream().map(vocabulary::lexemesWith).toList(), most));
        }
        return found.stream().limit(most).toList();
    }

    /** A query such as «№12» names a ticket. */
    private List<Long> numbered(Person who, String query) {
        var digits = query.replaceFirst("^\\s*[№#]?\\s*", "").strip();
        if (!digits.matches("[0-9]{1,18}")) {
            return List.of();
        }
        return database.sql("select id from ticket where id = ? and applicant_id <> ?")
                .params(Long.valueOf(digits), who.id())
                .query(Long.class)
                .list();
    }

    /** @param words for each word of the query the lexemes that it may stand for, with spaces between */
    private List<Long> having(Person who, List<String> words, int most) {
        if (words.size() == 1) {
            return newest(who, words.getFirst(), List.of(), most);
        }
        var meanings = vocabulary.rarestFirst(words);
        return newest(who, meanings.getFirst().all(), meanings.subList(1, meanings.size()), most);
    }

    /** What is read newest first must not be joined, or the planner might choose to read all of it. */
    private List<Long> newest(Person who, String lexemes, List<Meaning> others, int most) {
        var statement = database.sql("""
                        select distinct newest.ticket_id
                          from unnest(string_to_array(:lexemes, ' ')) meant
                         cross join lateral (
                               select word.ticket_id
                                 from ticket_word word
                                where word.lexeme = meant
                                  and word.ticket_id not in (select id from ticket where applicant_id = :me)
                                %s
                                order by word.ticket_id desc
                                limit :most) newest
                         order by newest.ticket_id desc
                         limit :most
                        """.formatted(withOthers(others.size())))
                .param("lexemes", lexemes)
                .param("me", who.id())
                .param("most", most);
        for (var i = 0; i < others.size(); i++) {
            statement = statement
                    .param("frequent" + i, others.get(i).frequent())
                    .param("rare" + i, others.get(i).rare());
        }
        return statement.query(Long.class).list();
    }

    private static String withOthers(int others) {
        return IntStream.range(0, others).mapToObj("""
                and (exists (select from ticket_word other
                              where other.lexeme = any(string_to_array(:frequent%1$d, ' '))
                                and other.ticket_id = word.ticket_id
                             offset 0)
                     or word.ticket_id in (select other.ticket_id from ticket_word other
                                            where other.lexeme = any(string_to_array(:rare%1$d, ' '))))
                """::formatted).collect(joining());
    }
}
