package io.frontdesk.correspondence;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Which Telegram message is a copy of which message of ours. */
@Service
public class Copies {

    private final JdbcClient database;

    Copies(JdbcClient database) {
        this.database = database;
    }

    /** What the person's Telegram message shows. */
    public Optional<Copy> at(long person, long telegramMessage) {
        return database.sql("""
                        select person_id as person, telegram_message, message_id as message, part, original, shows_content
                          from copy where person_id = ? and telegram_message = ?
                        """)
                .params(person, telegramMessage)
                .query(Copy.class)
                .optional();
    }

    /** The copies of a message that one person has, in order. */
    public List<Copy> of(long message, long person) {
        return all(message).stream().filter(copy -> copy.person() == person).toList();
    }

    /** Every copy of a message, in the order of persons and parts. */
    public List<Copy> all(long message) {
        return database.sql("""
                        select person_id as person, telegram_message, message_id as message, part, original, shows_content
                          from copy where message_id = ? order by person_id, part
                        """).param(message).query(Copy.class).list();
    }

    void originals(Message message, Writing writing) {
        store(message.id(), message.authorId(), writing.originals(), true, true);
    }

    /** Telegram has taken the message, or what stands beside it, for this person under these ids. */
    void delivered(long message, long person, List<Long> telegramMessages, boolean showContent) {
        store(message, person, telegramMessages, false, showContent);
    }

    private void store(long message, long person, List<Long> telegramMessages, boolean original, boolean showContent) {
        database.sql("""
                        insert into copy (person_id, telegram_message, message_id, part, original, shows_content)
                        select ?, telegram_message, ?, place - 1, ?, ?
                          from unnest(?::bigint[]) with ordinality as copies (telegram_message, place)
                        on conflict do nothing
                        """)
                .params(person, message, original, showContent, telegramMessages.toArray(Long[]::new))
                .update();
    }
}
