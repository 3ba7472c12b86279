package io.frontdesk.pass;

import io.frontdesk.people.Person;
import io.frontdesk.people.Refusal;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Whose guests are inside at this moment, for those who have to do with guard posts. */
@Service
public class InsideList {

    private final JdbcClient database;
    private final EntityManager entities;
    private final Today today;
    private final Clock clock;

    InsideList(JdbcClient database, EntityManager entities, Today today, Clock clock) {
        this.database = database;
        this.entities = entities;
        this.today = today;
        this.clock = clock;
    }

    /**
     * Who came first is first; pages count from 0. Who should have left: where it was not said until when, once the day is over.
     *
     * @throws Refusal for those whose business it is not
     */
    public List<InsideRow> rows(Person who, int page, int size) {
        requireWatcher(who);
        entities.flush();
        return database.sql("""
                        select pass.id as pass, guard_post.name as post, visit.admitted_at as since,
                               coalesce(nullif(split_part(pass.guests, E'\\n', 1), ''), person.name) as who,
                               coalesce(pass.ends < :now, false) or pass.until < :today as overdue
                          from visit
                          join pass on pass.id = visit.pass_id
                          join person on person.id = pass.holder_id
                          join guard_post on guard_post.id = visit.post_id
                         where visit.left_at is null and pass.holder_id <> :me
                         order by visit.admitted_at, visit.id limit :size offset :skip
                        """)
                .param("me", who.id())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("today", today.start().atOffset(ZoneOffset.UTC))
                .param("size", size)
                .param("skip", (long) page * size)
                .query(InsideRow.class)
                .list();
    }

    /** @throws Refusal for those whose business it is not */
    public int count(Person who) {
        requireWatcher(who);
        entities.flush();
        return database.sql("""
                        select count(*) from visit join pass on pass.id = visit.pass_id
                         where visit.left_at is null and pass.holder_id <> ?
                        """).param(who.id()).query(Integer.class).single();
    }

    private static void requireWatcher(Person who) {
        if (!who.role().watchesPosts()) {
            throw Refusal.notYours();
        }
    }
}
