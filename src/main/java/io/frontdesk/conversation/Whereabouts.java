package io.frontdesk.conversation;

import io.frontdesk.conversation.map.Question;
import io.frontdesk.people.Person;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The question that is open in each chat: all that must be remembered of a conversation. */
@Component
class Whereabouts {

    private final JdbcClient database;
    private final Codec codec;

    Whereabouts(JdbcClient database, Codec codec) {
        this.database = database;
        this.codec = codec;
    }

    Optional<Question> of(Person person) {
        return database.sql("select place from whereabouts where person_id = ?")
                .param(person.id())
                .query(String.class)
                .optional()
                .flatMap(codec::decode)
                .filter(Question.class::isInstance)
                .map(Question.class::cast);
    }

    void asked(Person person, Question question) {
        database.sql("""
                        insert into whereabouts (person_id, place) values (?, ?)
                        on conflict (person_id) do update set place = excluded.place
                        """).params(person.id(), codec.encode(question)).update();
    }

    void nothingAsked(Person person) {
        database.sql("delete from whereabouts where person_id = ?")
                .param(person.id())
                .update();
    }
}
