package io.frontdesk.dialog;

import io.frontdesk.people.Person;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** The lists in which talks are found. */
@Service
public class DialogLists {

    private static final String OF_PERSON = """
            from (select id, chat_id, latest_at, second_id as partner_id from dialog where first_id = :me
                  union all
                  select id, chat_id, latest_at, first_id as partner_id from dialog where second_id = :me) dialog
            cross join lateral (
                 select count(*) as unread from message
                  where message.chat_id = dialog.chat_id and message.author_id <> :me and message.withdrawn_at is null
                    and message.id > coalesce((select reading.message_id from reading
                                                where reading.chat_id = dialog.chat_id and reading.person_id = :me), 0)
                 ) news
            """;

    private final JdbcClient database;
    private final EntityManager entities;

    DialogLists(JdbcClient database, EntityManager entities) {
        this.database = database;
        this.entities = entities;
    }

    /**
     * One talk of a list.
     *
     * @param unread messages of the other that the reader has not opened
     */
    public record Row(long partnerId, String partner, boolean online, int unread) {}

    /** Those with news first among equals; the latest first. Pages count from 0. */
    public List<Row> rows(Person who, boolean unreadOnly, int page, int size) {
        entities.flush();
        return database.sql("""
                        select dialog.partner_id, concat_ws(' ', person.first_name, person.last_name) as partner,
                               person.online, news.unread
                        """ + OF_PERSON + """
                          join person on person.id = dialog.partner_id
                         where :all or news.unread > 0
                         order by dialog.latest_at desc, dialog.id desc
                         limit :size offset :skip
                        """)
                .param("me", who.id())
                .param("all", !unreadOnly)
                .param("size", size)
                .param("skip", page * size)
                .query(Row.class)
                .list();
    }

    public int count(Person who, boolean unreadOnly) {
        entities.flush();
        return database.sql("select count(*) " + OF_PERSON + " where :all or news.unread > 0")
                .param("me", who.id())
                .param("all", !unreadOnly)
                .query(Integer.class)
                .single();
    }
}
