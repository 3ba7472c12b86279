package io.frontdesk.correspondence;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What messages said before they were changed. */
@Component
class Versions {

    private static final ContentJson JSON = new ContentJson();

    private final JdbcClient database;

    Versions(JdbcClient database) {
        this.database = database;
    }

    void keep(long message, Content content, Instant until) {
        database.sql("insert into message_version (message_id, content, until) values (?, cast(? as jsonb), ?)")
                .params(message, JSON.convertToDatabaseColumn(content), until.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Oldest first. */
    List<EarlierVersion> of(long message) {
        return database.sql("select content, until from message_version where message_id = ? order by id")
                .param(message)
                .query((row, number) -> new EarlierVersion(
                        JSON.convertToEntityAttribute(row.getString("content")),
                        row.getObject("until", OffsetDateTime.class).toInstant()))
                .list();
    }
}
