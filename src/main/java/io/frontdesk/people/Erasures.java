package io.frontdesk.people;

import io.frontdesk.people.Audit.Kind;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.ZoneOffset;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes nobody of people who wish so: the company's records stay, without saying whose they were. */
@Service
@Transactional(noRollbackFor = Refusal.class)
public class Erasures {

    private final PersonTable persons;
    private final Audit audit;
    private final JdbcClient database;
    private final EntityManager entities;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Erasures(
            PersonTable persons,
            Audit audit,
            JdbcClient database,
            EntityManager entities,
            ApplicationEventPublisher events,
            Clock clock) {
        this.persons = persons;
        this.audit = audit;
        this.database = database;
        this.entities = entities;
        this.events = events;
        this.clock = clock;
    }

    /** @throws Refusal for staff and ROOT */
    public void requireRight(Person who) {
        if (!Authority.mayBeErased(who)) {
            throw new Refusal(who.role() == Role.ROOT ? "refusal.erase-root" : "refusal.erase-staff");
        }
    }

    /**
     * The person is unknown afterwards, and whoever comes from the same account is somebody new.
     *
     * @param who is let go of, and says itself that it is erased
     * @throws Refusal for staff and ROOT
     */
    public void erase(Person who) {
        requireRight(who);
        persons.findById(who.id()).orElseThrow(Refusal::notYours).erase(clock.instant());
        who.erase(clock.instant());
        events.publishEvent(new Person.Erasing(who));
        audit.note(who, Kind.ERASED, who, null, null);
        audit.forget(who);
        entities.flush();
        entities.clear();
        database.sql("delete from data_request where person_id = ?")
                .param(who.id())
                .update();
        // Everything that refers to the person follows to the new id.
        database.sql("""
                        update person
                           set id = nextval('erased_person'), first_seen = :now, last_active = :now, online_since = null,
                               language_code = null, chosen_language = null
                         where id = :person
                        """)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("person", who.id())
                .update();
    }
}
