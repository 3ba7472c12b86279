package io.frontdesk.people;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who has asked for all that is kept about them, and when; it takes some work, so not too often. */
@Service
@Transactional(noRollbackFor = Refusal.class)
public class DataRequests {

    private final JdbcClient database;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final Duration pause;

    DataRequests(JdbcClient database, ApplicationEventPublisher events, Clock clock, DataRequestSettings settings) {
        this.database = database;
        this.events = events;
        this.clock = clock;
        this.pause = settings.dataRequestPause();
    }

    /** @throws Refusal where they have done so of late */
    public void request(Person who) {
        var now = clock.instant();
        requirePause(who, now);
        database.sql("""
                        insert into data_request (person_id, requested_at) values (:person, :now)
                        on conflict (person_id) do update set requested_at = excluded.requested_at
                        """)
                .param("person", who.id())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
        events.publishEvent(new Person.DataRequested(who, now));
    }

    private void requirePause(Person who, Instant now) {
        database.sql("select requested_at from data_request where person_id = ? for update")
                .param(who.id())
                .query(OffsetDateTime.class)
                .optional()
                .map(last -> last.toInstant().plus(pause))
                .filter(now::isBefore)
                .ifPresent(next -> {
                    throw new Refusal("refusal.data-again", next);
                });
    }
}
