package io.frontdesk.ticket;

import static java.util.stream.Collectors.joining;

import io.frontdesk.ticket.Meaning.Lexeme;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** All words of all tickets: what a word of a query may stand for among them, and how many tickets have it. */
@Component
class Vocabulary {

    /** Further words of a query are left out of account. */
    private static final int MOST_WORDS = 8;

    /** An index on three letters in a row knows no shorter ones. */
    private static final int SHORTEST_PART = 3;

    /** Of the words that a part may belong to, the shortest are the likeliest. */
    private static final int MOST_MEANINGS = 50;

    private final JdbcClient database;

    Vocabulary(JdbcClient database) {
        this.database = database;
    }

    /**
     * @param spelling letters and digits only
     * @param lexeme what all forms of it have in common
     */
    record Word(String spelling, String lexeme) {}

    /** The words of a query but for those that say nothing, such as "and". */
    List<Word> words(String query) {
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
    String lexemesWith(Word word) {
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

    /** @param words the lexemes that each word may stand for, with spaces between */
    List<Meaning> rarestFirst(List<String> words) {
        return words.stream()
                .map(this::meaning)
                .sorted(Comparator.comparingInt(Meaning::tickets))
                .toList();
    }

    /** How far back the newest tickets of a frequent lexeme reach tells how many it has in all. */
    private Meaning meaning(String lexemes) {
        return new Meaning(database.sql("""
                        select lexeme,
                               case when newest.tickets < :sample then newest.tickets
                                    else :sample * last.id / (last.id - newest.first + 1)
                               end as tickets
                          from unnest(string_to_array(:lexemes, ' ')) lexeme
                         cross join (select max(id) as id from ticket) last
                         cross join lateral (
                               select count(*) as tickets, min(ticket_id) as first
                                 from (select ticket_id from ticket_word
                                        where ticket_word.lexeme = lexeme.lexeme
                                        order by ticket_id desc
                                        limit :sample) sample) newest
                        """)
                .param("sample", Meaning.FREQUENT)
                .param("lexemes", lexemes)
                .query(Lexeme.class)
                .list());
    }
}
