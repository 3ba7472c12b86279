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
        return database.sql("select person_id from participant where chat_id = ? and not suspended order by person_id")
                .param(chat)
                .query(Long.class)
                .list();
    }

    /** @return whether the person was not in the chat until now */
    public boolean add(long chat, long person) {
        return database.sql("""
                                insert into participant (chat_id, person_id) values (?, ?)
                                on conflict (chat_id, person_id) do update set suspended = false where participant.suspended
                                """).params(chat, person).update() > 0;
    }

    /** @return whether the person was in the chat */
    public boolean remove(long chat, long person) {
        return database.sql("delete from participant where chat_id = ? and person_id = ? and not suspended")
                        .params(chat, person)
                        .update()
                > 0;
    }

    /** Takes the person out of what is for the staff only, or brings them back to where they were. */
    void suspend(long person, boolean whether) {
        database.sql("""
                        update participant set suspended = :whether
                         where person_id = :person and suspended <> :whether
                           and chat_id in (select id from chat where kind = 'INTERNAL')
                        """).param("person", person).param("whether", whether).update();
    }
}
