package io.frontdesk.ticket;

import io.frontdesk.people.People;
import io.frontdesk.people.Person;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Chooses the operator of a ticket: online, with the fewest open ones, and among equals the one who has waited longest.
 *
 * <p>Who lost a ticket for being away does not get it back before they have done something, and any other only where nobody else
 * is there.
 */
@Component
class Routing {

    /** Names the lock under which loads are weighed, so that tickets that come at once do not all go to one operator. */
    private static final long LOCK = 0x7469636b6574L;

    private final JdbcClient database;
    private final EntityManager entities;
    private final People people;

    Routing(JdbcClient database, EntityManager entities, People people) {
        this.database = database;
        this.entities = entities;
        this.people = people;
    }

    /** Waits until no other transaction weighs loads; from here to the end of this one nobody is given a ticket elsewhere. */
    void alone() {
        entities.flush();
        database.sql("select pg_advisory_xact_lock(?)").param(LOCK).query().singleRow();
    }

    /** Whose turn it is, besides the applicant and whoever has the ticket now. */
    Optional<Person> operatorFor(Ticket ticket) {
        return operatorFor(ticket, Instant.EPOCH);
    }

    /** The same among those who have done something since. */
    Optional<Person> operatorFor(Ticket ticket, Instant activeSince) {
        alone();
        return database.sql("""
                        select person.id
                          from person
                          left join lateral (
                               select count(*) as open from ticket
                                where ticket.responsible_id = person.id and ticket.status in ('UNANSWERED', 'ANSWERED')
                               ) load on true
                          left join lateral (
                               select max(ticket.assigned_at) as latest from ticket
                                where ticket.responsible_id = person.id
                               ) turn on true
                          left join lateral (
                               select count(*) > 0 as away, coalesce(bool_or(loss.ticket_id = :ticket), false) as this
                                 from ticket_loss loss
                                where loss.person_id = person.id and loss.lost_at >= person.last_active
                               ) lost on true
                         where person.role in ('ADMINISTRATOR', 'MANAGER') and person.online and person.reachable
                           and person.id <> :applicant and person.id is distinct from :responsible
                           and person.last_active >= :active and not lost.this
                         order by lost.away, load.open, turn.latest nulls first, person.online_since, person.id
                         limit 1
                        """)
                .param("ticket", ticket.id())
                .param("applicant", ticket.applicantId())
                .param("responsible", ticket.responsibleId())
                .param("active", activeSince.atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .optional()
                .map(people::get);
    }

    /** Notes that the ticket goes on without its responsible one. */
    void lost(Ticket ticket, Person by, Instant now) {
        database.sql("""
                        insert into ticket_loss (ticket_id, person_id, lost_at) values (?, ?, ?)
                        on conflict (ticket_id, person_id) do update set lost_at = excluded.lost_at
                        """)
                .params(ticket.id(), by.id(), now.atOffset(ZoneOffset.UTC))
                .update();
    }
}
