package io.frontdesk.correspondence;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Who takes part in a chat besides those who do by their office. */
@Service
public class Participants {

    private final JdbcClient database;

    Participants(JdbcClient database) {
        this.database = database;
    }

    /** Telegram ids, in the order of ids. */
    public List<Long> of(long chat) {
        return database.sql("select person_id from participant where chat_id = ? order by person_id")
                .param(chat)
                .query(Long.class)
                .list();
    }

    /** @return whether the person was not in the chat until now */
    public boolean add(long chat, long person) {
        return database.sql("insert into participant (chat_id, person_id) values (?, ?) on conflict do nothing")
                        .params(chat, person)
                        .update()
                > 0;
    }

    /** @return whether the person was in the chat */
    public boolean remove(long chat, long person) {
        return database.sql("delete from participant where chat_id = ? and person_id = ?")
                        .params(chat, person)
                        .update()
                > 0;
    }

    void removeFromAll(long person) {
        database.sql("delete from participant where person_id = ?")
                .param(person)
                .update();
    }
}
