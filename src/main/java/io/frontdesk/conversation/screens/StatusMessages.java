package io.frontdesk.conversation.screens;

import io.frontdesk.people.Person;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Where in Telegram the messages stand in which people see how something is going, and a fingerprint of what each shows. */
@Service
public class StatusMessages {

    private final JdbcClient database;
    private final EntityManager entities;

    StatusMessages(JdbcClient database, EntityManager entities) {
        this.database = database;
        this.entities = entities;
    }

    /** What such a message is about. */
    public enum Topic {
        TICKET,
        PASS,
        /** A pass that is shown at a guard post. */
        PRESENTATION
    }

    /** The ticket or pass that such a message is about. */
    public record Subject(Topic topic, long id) {}

    /** One is on its way to the reader, and takes the place of any before. */
    public void sent(Subject subject, long reader, String shown) {
        database.sql("""
                        insert into status_message (owner, owner_id, person_id, shown) values (?, ?, ?, ?)
                        on conflict (owner, owner_id, person_id)
                        do update set telegram_message = null, shown = excluded.shown
                        """)
                .params(subject.topic().name(), subject.id(), reader, shown)
                .update();
    }

    /** @return what it should show by now */
    public Optional<String> arrived(Subject subject, long reader, long telegramMessage) {
        return database.sql("""
                        update status_message set telegram_message = ?
                         where owner = ? and owner_id = ? and person_id = ?
                        returning shown
                        """)
                .params(telegramMessage, subject.topic().name(), subject.id(), reader)
                .query(String.class)
                .optional();
    }

    /** @return where it is to be redrawn; nowhere if it shows just that, or has not arrived yet, which {@link #arrived} sees then */
    public Optional<Long> changed(Subject subject, long reader, String shown) {
        // The row of the subject is locked before this one, in every transaction.
        entities.flush();
        return database.sql("""
                        update status_message set shown = ?
                         where owner = ? and owner_id = ? and person_id = ? and shown <> ?
                        returning coalesce(telegram_message, 0)
                        """)
                .params(shown, subject.topic().name(), subject.id(), reader, shown)
                .query(Long.class)
                .optional()
                .filter(message -> message > 0);
    }

    /** Where the reader's message stands; nowhere if there is none, or it has not arrived yet. */
    public Optional<Long> of(Subject subject, long reader) {
        return database.sql("""
                        select telegram_message from status_message
                         where owner = ? and owner_id = ? and person_id = ? and telegram_message is not null
                        """)
                .params(subject.topic().name(), subject.id(), reader)
                .query(Long.class)
                .optional();
    }

    /** Who has one about this; in the order of Telegram ids. */
    public List<Long> readers(Subject subject) {
        return database.sql("select person_id from status_message where owner = ? and owner_id = ? order by person_id")
                .params(subject.topic().name(), subject.id())
                .query(Long.class)
                .list();
    }

    /** The reader has a message, besides, that tells what became of the subject at some time. */
    public void mentioned(Subject subject, long reader, long telegramMessage) {
        database.sql("""
                        insert into mention (person_id, telegram_message, owner, owner_id) values (?, ?, ?, ?)
                        on conflict do nothing
                        """)
                .params(reader, telegramMessage, subject.topic().name(), subject.id())
                .update();
    }

    /** What the person's Telegram message is about. */
    Optional<Subject> at(Person reader, long telegramMessage) {
        return database.sql("""
                        select owner as topic, owner_id as id from status_message
                         where person_id = :person and telegram_message = :message
                        union all
                        select owner, owner_id from mention
                         where person_id = :person and telegram_message = :message
                        """)
                .param("person", reader.id())
                .param("message", telegramMessage)
                .query(Subject.class)
                .optional();
    }
}
