package io.frontdesk.people;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/**
 * Whose turn it is to do some work: of those who are online, whoever has the least of it open, and among equals the one who has
 * waited longest.
 *
 * <p>Who lost something for not attending to it does not get it back before they have done something, and anything else only where
 * nobody else is there.
 */
@Service
public class Turns {

    private final JdbcClient database;
    private final EntityManager entities;
    private final People people;

    Turns(JdbcClient database, EntityManager entities, People people) {
        this.database = database;
        this.entities = entities;
        this.people = people;
    }

    /** Waits until no other transaction weighs these loads; from here to the end of this one nobody is given such work elsewhere. */
    public void alone(Work work) {
        entities.flush();
        database.sql("select pg_advisory_xact_lock(?)")
                .param(work.lock())
                .query()
                .singleRow();
    }

    /**
     * @param id of the piece of work to be done
     * @param without Telegram ids of those who are not to do it; at least one
     * @param activeSince who has done nothing since is left out
     */
    public Optional<Person> next(Work work, long id, Collection<Long> without, Instant activeSince) {
        alone(work);
        return database.sql("""
                        select person.id
                          from person
                          left join lateral (
                               select count(*) as open from %1$s where %1$s.responsible_id = person.id and %2$s
                               ) load on true
                          left join lateral (
                               select max(%1$s.assigned_at) as latest from %1$s where %1$s.responsible_id = person.id
                               ) turn on true
                          left join lateral (
                               select count(*) > 0 as away, coalesce(bool_or(loss.%1$s_id = :id), false) as this
                                 from %1$s_loss loss
                                where loss.person_id = person.id and loss.lost_at >= person.last_active
                               ) lost on true
                         where person.role in (:roles) and person.online and person.reachable
                           and person.id not in (:without) and person.last_active >= :active and not lost.this
                         order by lost.away, load.open, turn.latest nulls first, person.online_since, person.id
                         limit 1
                        """.formatted(work.table(), work.open()))
                .params(work.values())
                .param("id", id)
                .param("roles", work.roles().stream().map(Role::name).toList())
                .param("without", without)
                .param("active", activeSince.atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .optional()
                .map(people::get);
    }

    /** Notes that the work goes on without its responsible one. */
    public void lost(Work work, long id, Person by, Instant now) {
        database.sql("""
                        insert into %1$s_loss (%1$s_id, person_id, lost_at) values (?, ?, ?)
                        on conflict (%1$s_id, person_id) do update set lost_at = excluded.lost_at
                        """.formatted(work.table()))
                .params(id, by.id(), now.atOffset(ZoneOffset.UTC))
                .update();
    }
}
