package io.frontdesk.conversation.screens;

import io.frontdesk.people.Person;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What each person looked for last, so that the pages of what was found can be turned. */
@Component
class Searches {

    /** More words than anybody looks for fit in. */
    private static final int LONGEST = 200;

    private final JdbcClient database;

    Searches(JdbcClient database) {
        this.database = database;
    }

    void look(Person person, String words) {
        database.sql("""
                        insert into search (person_id, words) values (?, ?)
                        on conflict (person_id) do update set words = excluded.words
                        """)
                .params(
                        person.id(),
                        cut(words.replaceAll("[\\p{Cntrl}\\s]+", " ").strip()))
                .update();
    }

    /** Between words where there are any: half a word would find nothing. */
    private static String cut(String words) {
        if (words.codePointCount(0, words.length()) <= LONGEST) {
            return words;
        }
        var end = words.offsetByCodePoints(0, LONGEST);
        var space = words.lastIndexOf(' ', end);
        return words.substring(0, space > 0 ? space : end);
    }

    /** Empty where the person has not looked for anything. */
    String of(Person person) {
        return database.sql("select words from search where person_id = ?")
                .param(person.id())
                .query(String.class)
                .optional()
                .orElse("");
    }
}
