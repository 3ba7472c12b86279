package io.frontdesk.conversation;

import java.time.Clock;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Sees that one drawing of a button does its deed once, however often its press arrives. */
@Component
class CountedCommands {

    private final JdbcClient database;
    private final Clock clock;

    CountedCommands(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    boolean isFirst(Incoming.Pressed press) {
        return database.sql("""
                                insert into counted_command (chat_id, message, data, counted_at) values (?, ?, ?, ?)
                                on conflict do nothing
                                """)
                        .params(
                                press.from().id(),
                                press.message(),
                                press.data(),
                                clock.instant().atOffset(ZoneOffset.UTC))
                        .update()
                > 0;
    }
}
