package io.frontdesk.people;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts the links that led nowhere, so that nobody finds one by trying. */
@Component
class WrongLinks {

    private static final int MOST = 5;
    private static final Duration REMEMBERED = Duration.ofHours(1);

    private final JdbcClient database;
    private final Clock clock;

    WrongLinks(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Whether the person has tried too many of late. */
    boolean areTooMany(Person who) {
        return database.sql("select count(*) from wrong_link where person_id = ? and tried_at > ?")
                        .params(who.id(), since())
                        .query(Integer.class)
                        .single()
                >= MOST;
    }

    void add(Person who) {
        database.sql("delete from wrong_link where person_id = ? and tried_at <= ?")
                .params(who.id(), since())
                .update();
        database.sql("insert into wrong_link (person_id, tried_at) values (?, ?)")
                .params(who.id(), clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    private OffsetDateTime since() {
        return clock.instant().minus(REMEMBERED).atOffset(ZoneOffset.UTC);
    }
}
