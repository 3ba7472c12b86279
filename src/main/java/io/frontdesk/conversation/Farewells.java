package io.frontdesk.conversation;

import io.frontdesk.people.Person;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Clears away what was going on with somebody who will be nobody, and what was said to and fro. */
@Component("conversationFarewells")
class Farewells {

    private final JdbcClient database;
    private final Downloads downloads;
    private final Outbox outbox;

    Farewells(JdbcClient database, Downloads downloads, Outbox outbox) {
        this.database = database;
        this.downloads = downloads;
        this.outbox = outbox;
    }

    @EventListener
    void on(Person.Erasing event) {
        remove("whereabouts where person_id = ?", event.person());
        remove("search where person_id = ?", event.person());
        remove("held_message where person_id = ?", event.person());
        remove("asked_message where person_id = ?", event.person());
        remove("status_message where person_id = ?", event.person());
        remove("mention where person_id = ?", event.person());
        remove("counted_command where chat_id = ?", event.person());
        downloads.forget(event.person().id());
        outbox.forget(event.person().id());
    }

    private void remove(String rows, Person person) {
        database.sql("delete from " + rows).param(person.id()).update();
    }
}
