package io.frontdesk.telegram;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What lies in inbox and outbox, for those who watch. */
@Component
class Backlog {

    private static final String LAG =
            "select coalesce(extract(epoch from clock_timestamp() - min(%2$s)), 0) from %1$s where %3$s";
    private static final String PARKED = "select count(*) from %s where state = 'PARKED'";

    private final JdbcClient jdbc;

    Backlog(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** For how many seconds the oldest update has been waiting. */
    double inboxLag() {
        return number(LAG.formatted("inbox", "received_at", "state = 'WAITING'"));
    }

    /** For how many seconds the oldest message has been waiting; those to people who blocked the bot do not count. */
    double outboxLag() {
        return number(LAG.formatted(
                "outbox join outbox_lane lane using (chat)",
                "created_at",
                "state in ('WAITING', 'ATTEMPTED') and lane.due_at < 'infinity'"));
    }

    /** How many messages are still to be sent; those to people who blocked the bot do not count. */
    double outboxSize() {
        return number("""
                select count(*) from outbox join outbox_lane lane using (chat)
                 where state in ('WAITING', 'ATTEMPTED') and lane.due_at < 'infinity'
                """);
    }

    double parkedUpdates() {
        return number(PARKED.formatted("inbox"));
    }

    double parkedLetters() {
        return number(PARKED.formatted("outbox"));
    }

    private double number(String sql) {
        return jdbc.sql(sql).query(Double.class).single();
    }
}
