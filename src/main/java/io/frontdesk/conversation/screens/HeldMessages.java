package io.frontdesk.conversation.screens;

import io.frontdesk.correspondence.Writing;
import io.frontdesk.people.Person;
import io.frontdesk.people.Refusal;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** What staff wrote and have not yet said where it belongs. */
@Component
class HeldMessages {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JdbcClient database;
    private final Clock clock;

    HeldMessages(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    void hold(Person person, Writing writing) {
        database.sql("insert into held_message (person_id, writing, held_at) values (?, cast(? as jsonb), ?)")
                .params(
                        person.id(),
                        JSON.writeValueAsString(writing),
                        clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    int count(Person person) {
        return database.sql("select count(*) from held_message where person_id = ?")
                .param(person.id())
                .query(Integer.class)
                .single();
    }

    /**
     * Hands out what is held, in the order it was sent.
     *
     * @throws Refusal where nothing is held any more
     */
    List<Writing> release(Person person) {
        var held = database.sql("select writing from held_message where person_id = ? order by id")
                .param(person.id())
                .query(String.class)
                .list();
        if (held.isEmpty()) {
            throw new Refusal("refusal.nothing-held");
        }
        drop(person);
        return held.stream().map(json -> JSON.readValue(json, Writing.class)).toList();
    }

    void drop(Person person) {
        database.sql("delete from held_message where person_id = ?")
                .param(person.id())
                .update();
    }
}
