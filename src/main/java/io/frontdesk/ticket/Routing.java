package io.frontdesk.ticket;

import io.frontdesk.people.People;
import io.frontdesk.people.Person;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Chooses the operator of a ticket: online, with the fewest open ones, and among equals the one who has waited longest. */
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

    Optional<Person> operatorFor(long applicant) {
        entities.flush();
        database.sql("select pg_advisory_xact_lock(?)").param(LOCK).query().singleRow();
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
                         where person.role in ('ADMINISTRATOR', 'MANAGER') and person.online and person.reachable
                           and person.id <> ?
                         order by load.open, turn.latest nulls first, person.online_since, person.id
                         limit 1
                        """).param(applicant).query(Long.class).optional().map(people::get);
    }
}
