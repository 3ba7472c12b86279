package io.frontdesk.correspondence;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Which messages wait for a reader whom nothing reaches at the moment. */
@Service
public class Undelivered {

    private final JdbcClient database;

    Undelivered(JdbcClient database) {
        this.database = database;
    }

    public void add(long message, long reader) {
        database.sql("insert into undelivered (message_id, reader_id) values (?, ?) on conflict do nothing")
                .params(message, reader)
                .update();
    }

    /** @return whether the message had waited until now */
    public boolean remove(long message, long reader) {
        return database.sql("delete from undelivered where message_id = ? and reader_id = ?")
                        .params(message, reader)
                        .update()
                > 0;
    }

    /** How many messages of one author wait in one chat. */
    public int count(long chat, long author) {
        return database.sql("""
                        select count(*) from undelivered join message on message.id = undelivered.message_id
                         where message.chat_id = ? and message.author_id = ?
                        """).params(chat, author).query(Integer.class).single();
    }
}
