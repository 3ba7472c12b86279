package io.frontdesk.correspondence;

import io.frontdesk.people.Disclosure;
import io.frontdesk.people.People;
import io.frontdesk.people.Person;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Chats written down for one who took part: what was said, and of files what they are. */
@Component
public class Transcripts {

    private static final int PAGE = 500;

    private static final ContentJson CONTENT = new ContentJson();

    private final JdbcClient database;
    private final People people;

    Transcripts(JdbcClient database, People people) {
        this.database = database;
        this.people = people;
    }

    private record Line(
            long id,
            long author,
            Content content,
            boolean forwarded,
            Instant sentAt,
            @Nullable Instant editedAt) {}

    /** All that was said, whoever said it. */
    public void whole(long chat, Person reader, Disclosure disclosure) {
        tell(chat, reader, false, disclosure);
    }

    /** What the reader has said. */
    public void own(long chat, Person reader, Disclosure disclosure) {
        tell(chat, reader, true, disclosure);
    }

    private void tell(long chat, Person reader, boolean ownOnly, Disclosure disclosure) {
        var lines = page(chat, reader, ownOnly, 0);
        while (!lines.isEmpty()) {
            var names = people.names(lines.stream().map(Line::author).collect(Collectors.toSet()));
            for (var line : lines) {
                if (disclosure.isFull()) {
                    return;
                }
                disclosure.item(() -> tell(line, reader, names, disclosure));
            }
            lines = page(chat, reader, ownOnly, lines.getLast().id());
        }
    }

    private List<Line> page(long chat, Person reader, boolean ownOnly, long after) {
        return database.sql("""
                        select id, author_id, content, forwarded_from, sent_at, edited_at from message
                         where chat_id = :chat and id > :after and withdrawn_at is null
                           and (not :own or author_id = :reader)
                         order by id limit :page
                        """)
                .param("chat", chat)
                .param("after", after)
                .param("own", ownOnly)
                .param("reader", reader.id())
                .param("page", PAGE)
                .query(Transcripts::line)
                .list();
    }

    private static Line line(ResultSet row, int number) throws SQLException {
        var edited = row.getObject("edited_at", OffsetDateTime.class);
        return new Line(
                row.getLong("id"),
                row.getLong("author_id"),
                CONTENT.convertToEntityAttribute(row.getString("content")),
                row.getString("forwarded_from") != null,
                row.getObject("sent_at", OffsetDateTime.class).toInstant(),
                edited == null ? null : edited.toInstant());
    }

    private static void tell(Line line, Person reader, Map<Long, String> names, Disclosure disclosure) {
        disclosure
                .moment("sent_at", line.sentAt())
                .moment("changed_at", line.editedAt())
                .text("from", author(line, reader, names));
        if (line.forwarded()) {
            disclosure.truth("forwarded", true);
        }
        content(line.content(), disclosure);
    }

    private static @Nullable String author(Line line, Person reader, Map<Long, String> names) {
        if (line.author() == reader.id()) {
            return "me";
        }
        return line.author() == Person.ASSISTANT ? "assistant" : names.get(line.author());
    }

    private static void content(Content content, Disclosure disclosure) {
        switch (content) {
            case Content.Text(var words) -> disclosure.text("text", words.text());
            case Content.Media media -> file(media, disclosure);
            case Content.Album(var items) ->
                disclosure.list("files", () -> items.forEach(item -> disclosure.item(() -> file(item, disclosure))));
            case Content.Contact contact -> disclosure.text("kind", "contact");
            case Content.Other other -> disclosure.text("kind", other.kind());
            case Content.Special special -> special(special, disclosure);
            case Content.Told told -> special(told, disclosure);
        }
    }

    private static void file(Content.Media media, Disclosure disclosure) {
        disclosure
                .choice("kind", media.kind())
                .text("file_name", media.name())
                .text("text", media.words().text());
    }

    private static void special(Content content, Disclosure disclosure) {
        disclosure
                .text("kind", content.getClass().getSimpleName().toLowerCase(Locale.ROOT))
                .text("text", content.searchable());
    }
}
