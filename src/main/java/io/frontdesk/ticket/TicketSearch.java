package io.frontdesk.ticket;

import static java.util.stream.Collectors.joining;

import io.frontdesk.people.Person;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Finds tickets by their number and by words. The tickets of the rarest word are read from the newest on, and looked up among those of
 * the other words, until enough are found: the time it takes does not grow with the number of tickets.
 */
@Component
class TicketSearch {

    /** Further words are left out of account. */
    private static final int MOST_WORDS = 8;

    /** An index on three letters in a row knows no shorter ones. */
    private static final int SHORTEST_PART = 3;

    /** Of the words that a part may belong to, the shortest are the likeliest. */
    private static final int MOST_MEANINGS = 100;

    /** Where whole words find as many as fit on a page, parts of words are not looked for. */
    private static final int ENOUGH = 8;

    /** A lexeme of this many tickets is frequent: it is looked up ticket by ticket, the tickets of others are read at once. */
    private static final int FREQUENT = 200;

    /** How far the tickets of a frequent lexeme are counted, where no word is rare, to find the rarest. */
    private static final int COUNTED = 20_000;

    private final JdbcClient database;

    TicketSearch(JdbcClient database) {
        this.database = database;
    }

    /**
     * @param spelling letters and digits only
     * @param lexeme what all forms of it have in common
     */
    private record Word(String spelling, String lexeme) {}

    /** Each lexeme that a word may stand for. */
    private record Meaning(List<Frequency> lexemes) {

        private record Frequency(String lexeme, int tickets) {

            boolean isFrequent() {
                return tickets >= FREQUENT;
            }
        }

        int tickets() {
            return lexemes.stream().mapToInt(Frequency::tickets).sum();
        }

        String those(Predicate<Frequency> condition) {
            return lexemes.stream().filter(condition).map(Frequency::lexeme).collect(joining(" "));
        }
    }

    List<Long> find(Person who, String query, int most) {
        var found = new LinkedHashSet<>(numbered(who, query));
        var words = words(query);
        if (!words.isEmpty()) {
            found.addAll(having(who, words.stream().map(Word::lexeme).toList(), most));
        }
        if (!words.isEmpty() && found.size() < ENOUGH) {
            found.addAll(having(who, words.stream().map(this::lexemesWith).toList(), most));
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

    private List<Word> words(String query) {
        return database.sql("""
                        select spelling, lexeme
                          from search_spellings(?) spelling cross join lateral search_lexeme(spelling) lexeme
                         where lexeme is not null
                         limit ?
                        """)
                .params(query.replace('\0', ' '), MOST_WORDS)
                .query(Word.class)
                .list();
    }

    /** The lexeme of the word, and those of words that contain it or most of it, in whichever script; with spaces between. */
    private String lexemesWith(Word word) {
        if (word.spelling().length() < SHORTEST_PART) {
            return word.lexeme();
        }
        var others = database.sql("""
                        select lexeme from vocabulary
                         where search_key(spelling) like '%' || search_key(:part) || '%'
                            or search_key(spelling) like '%' || search_key(:stem) || '%'
                         order by length(spelling), spelling
                         limit :most
                        """)
                .param("part", word.spelling())
                .param("stem", word.lexeme().length() > SHORTEST_PART ? word.lexeme() : word.spelling())
                .param("most", MOST_MEANINGS)
                .query(String.class)
                .list();
        return Stream.concat(Stream.of(word.lexeme()), others.stream())
                .distinct()
                .collect(joining(" "));
    }

    /** @param words for each word of the query the lexemes that it may stand for, with spaces between */
    private List<Long> having(Person who, List<String> words, int most) {
        if (words.size() == 1) {
            return newest(who, words.getFirst(), List.of(), most);
        }
        var meanings = byFrequency(words.stream().map(lexemes -> meaning(lexemes, FREQUENT)));
        if (meanings.getFirst().tickets() >= FREQUENT) {
            meanings = byFrequency(meanings.stream().map(this::countedFurther));
        }
        return newest(who, meanings.getFirst().those(any -> true), meanings.subList(1, meanings.size()), most);
    }

    private static List<Meaning> byFrequency(Stream<Meaning> meanings) {
        return meanings.sorted(Comparator.comparingInt(Meaning::tickets)).toList();
    }

    private Meaning meaning(String lexemes, int counted) {
        return new Meaning(database.sql("""
                        select lexeme, tickets
                          from unnest(string_to_array(?, ' ')) lexeme
                         cross join lateral (
                               select count(*) as tickets
                                 from (select from ticket_word where ticket_word.lexeme = lexeme.lexeme limit ?) first) counted
                        """)
                .params(lexemes, counted)
                .query(Meaning.Frequency.class)
                .list());
    }

    private Meaning countedFurther(Meaning meaning) {
        var frequent =
                meaning(meaning.those(Meaning.Frequency::isFrequent), COUNTED).lexemes();
        var rare = meaning.lexemes().stream().filter(lexeme -> !lexeme.isFrequent());
        return new Meaning(Stream.concat(frequent.stream(), rare).toList());
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
                    .param("frequent" + i, others.get(i).those(Meaning.Frequency::isFrequent))
                    .param("rare" + i, others.get(i).those(lexeme -> !lexeme.isFrequent()));
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
