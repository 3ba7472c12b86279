package io.frontdesk.people;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts the links that led nowhere, so that nobody finds one by trying. */
@Component
public class WrongLinks {

    private static final Logger log = LoggerFactory.getLogger(WrongLinks.class);
    private static final int MOST = 5;
    private static final Duration REMEMBERED = Duration.ofHours(1);

    private final JdbcClient database;
    private final Clock clock;

    WrongLinks(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** What the link stands for. Whoever tries one after the other hears the same of every link, the right ones too. */
    public <T> Optional<T> follow(Person who, Supplier<Optional<T>> link) {
        if (areTooMany(who)) {
            log.warn("{} has tried too many links", who.id());
            return Optional.empty();
        }
        var found = link.get();
        if (found.isEmpty()) {
            log.info("{} has tried a link that leads nowhere", who.id());
            add(who);
        }
        return found;
    }

    private boolean areTooMany(Person who) {
        return database.sql("select count(*) from wrong_link where person_id = ? and tried_at > ?")
                        .params(who.id(), since())
                        .query(Integer.class)
                        .single()
                >= MOST;
    }

    private void add(Person who) {
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
