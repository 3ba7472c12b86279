package io.frontdesk.correspondence;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The emoji that people put on messages; one each, on a message or on an item of an album. */
@Service
@Transactional
public class Reactions {

    private final JdbcClient database;
    private final Copies copies;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Reactions(JdbcClient database, Copies copies, ApplicationEventPublisher events, Clock clock) {
        this.database = database;
        this.copies = copies;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Somebody reacted to an own message or to a copy of another's; to anything else nothing happens.
     *
     * @param emoji null where they took it back
     */
    public void react(long person, long telegramMessage, @Nullable String emoji) {
        copies.at(person, telegramMessage).filter(Copy::showsContent).ifPresent(copy -> {
            var part = part(copy);
            if (emoji == null) {
                take(copy, part);
            } else {
                put(copy, part, emoji);
            }
            events.publishEvent(new Message.Reacted(copy.message(), part, copy.original()));
        });
    }

    /** A copy may have been split where the author's own message is one. */
    private int part(Copy copy) {
        var stands =
                copies.all(copy.message()).stream().anyMatch(other -> other.original() && other.part() == copy.part());
        return stands ? copy.part() : 0;
    }

    private void put(Copy copy, int part, String emoji) {
        database.sql("""
                        insert into reaction (message_id, part, person_id, emoji, reacted_at) values (?, ?, ?, ?, ?)
                        on conflict (message_id, part, person_id)
                            do update set emoji = excluded.emoji, reacted_at = excluded.reacted_at
                        """)
                .params(
                        copy.message(),
                        part,
                        copy.person(),
                        emoji,
                        clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    private void take(Copy copy, int part) {
        database.sql("delete from reaction where message_id = ? and part = ? and person_id = ?")
                .params(copy.message(), part, copy.person())
                .update();
    }

    /** What is to be seen on this Telegram message: on the author's own the newest reaction of the readers, on a copy the author's. */
    public Optional<String> seenOn(Copy copy) {
        return database.sql("""
                        select emoji from reaction join message on message.id = message_id
                         where message_id = ? and part = ? and (person_id <> author_id) = ?
                         order by reacted_at desc limit 1
                        """)
                .params(copy.message(), copy.part(), copy.original())
                .query(String.class)
                .optional();
    }
}
