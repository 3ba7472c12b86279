package io.frontdesk.correspondence;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** How far each person has read a chat. */
@Service
public class Readings {

    private final JdbcClient database;

    Readings(JdbcClient database) {
        this.database = database;
    }

    /** The person has read everything up to this message. */
    public void read(long chat, long person, long message) {
        database.sql("""
                        insert into reading (chat_id, person_id, message_id) values (?, ?, ?)
                        on conflict (chat_id, person_id)
                        do update set message_id = greatest(reading.message_id, excluded.message_id)
                        """).params(chat, person, message).update();
    }
}
