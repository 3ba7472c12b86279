package io.frontdesk.correspondence;

import java.time.Instant;
import java.time.ZoneOffset;
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
                        select person_id as person, telegram_message, message_id as message, part, original, shows_content,
                               starts_at as start, occasion
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
                        select person_id as person, telegram_message, message_id as message, part, original, shows_content,
                               starts_at as start, occasion
                          from copy where message_id = ? order by person_id, part
                        """).param(message).query(Copy.class).list();
    }

    /** The cards in a chat that one of the others saw the person answer on: the last before, and all that have come since. */
    public List<Copy> cardsSince(long chat, long person, Instant since) {
        return database.sql("""
                        select copy.person_id as person, copy.telegram_message, copy.message_id as message, copy.part,
                               copy.original, copy.shows_content, copy.starts_at as start, copy.occasion
                          from copy join message on message.id = copy.message_id
                         where message.chat_id = :chat and copy.occasion is not null and message.withdrawn_at is null
                           and copy.person_id <> :person and message.author_id <> :person
                           and (message.sent_at >= :since or copy.telegram_message = (
                                select max(other.telegram_message)
                                  from copy other join message earlier on earlier.id = other.message_id
                                 where other.person_id = copy.person_id and other.occasion is not null
                                   and earlier.chat_id = :chat and earlier.sent_at < :since))
                         order by copy.person_id, copy.telegram_message
                        """)
                .param("chat", chat)
                .param("person", person)
                .param("since", since.atOffset(ZoneOffset.UTC))
                .query(Copy.class)
                .list();
    }

    void originals(Message message, Writing writing) {
        store(message.id(), message.authorId(), Arrival.at(writing.originals()), true, true);
    }

    /** Telegram has taken the message, or what stands beside it, for this person. */
    void delivered(long message, long person, Arrival arrival, boolean content) {
        store(message, person, arrival, false, content);
    }

    /** The person's message is there, but shows the message no longer as it is. */
    public void outdated(Copy copy) {
        database.sql("""
                        update copy set shows_content = false, occasion = null
                         where person_id = ? and telegram_message = ?
                        """).params(copy.person(), copy.telegramMessage()).update();
    }

    /** The person's message was drawn anew, with more or fewer characters before the words. */
    public void startsAt(long person, long telegramMessage, int start) {
        database.sql("update copy set starts_at = ? where person_id = ? and telegram_message = ?")
                .params(start, person, telegramMessage)
                .update();
    }

    /** The person's message is deleted. */
    public void forget(Copy copy) {
        database.sql("delete from copy where person_id = ? and telegram_message = ?")
                .params(copy.person(), copy.telegramMessage())
                .update();
    }

    private void store(long message, long person, Arrival arrival, boolean original, boolean content) {
        database.sql("""
                        insert into copy (person_id, telegram_message, message_id, part, original, shows_content,
                                          starts_at, occasion)
                        select :person, telegram_message, :message, place - 1 + :part, :original, :content,
                               coalesce((:starts::integer[])[place], 0), :occasion
                          from unnest(:copies::bigint[]) with ordinality as copies (telegram_message, place)
                        on conflict do nothing
                        """)
                .param("person", person)
                .param("message", message)
                .param("part", arrival.part())
                .param("original", original)
                .param("content", content)
                .param("starts", arrival.starts().toArray(Integer[]::new))
                .param("occasion", arrival.occasion())
                .param("copies", arrival.telegramMessages().toArray(Long[]::new))
                .update();
    }
}
