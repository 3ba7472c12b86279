package io.frontdesk.correspondence;

import io.frontdesk.people.Person;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lets go of what leads into the Telegram of somebody who will be nobody there; what they wrote stays. */
@Component
class Farewells {

    private final JdbcClient database;

    Farewells(JdbcClient database) {
        this.database = database;
    }

    @EventListener
    void on(Person.Erasing event) {
        remove("copy where person_id = ?", event.person());
        remove("participant where person_id = ?", event.person());
        remove("reading where person_id = ?", event.person());
        remove("undelivered where reader_id = ?", event.person());
    }

    private void remove(String rows, Person person) {
        database.sql("delete from " + rows).param(person.id()).update();
    }
}
