package io.frontdesk.conversation.screens;

import io.frontdesk.correspondence.Writing;
import io.frontdesk.people.Person;
import io.frontdesk.people.Refusal;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** What staff wrote and have not yet said where it belongs; the newest message of each. */
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
        database.sql("""
                        insert into held_message (person_id, writing, held_at) values (?, cast(? as jsonb), ?)
                        on conflict (person_id) do update set writing = excluded.writing, held_at = excluded.held_at
                        """)
                .params(
                        person.id(),
                        JSON.writeValueAsString(writing),
                        clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<Writing> of(Person person) {
        return database.sql("select writing from held_message where person_id = ?")
                .param(person.id())
                .query(String.class)
                .optional()
                .map(json -> JSON.readValue(json, Writing.class));
    }

    /** @throws Refusal where nothing is held any more */
    Writing release(Person person) {
        var writing = of(person).orElseThrow(() -> new Refusal("refusal.nothing-held"));
        drop(person);
        return writing;
    }

    void drop(Person person) {
        database.sql("delete from held_message where person_id = ?")
                .param(person.id())
                .update();
    }
}
