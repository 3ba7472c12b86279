package io.frontdesk.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Remembers who changed what, when, from what to what: in the transaction of the change, and for good. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class Audit {

    /** A note is no copy of a document: of longer values the beginning is kept. */
    private static final int LONGEST = 500;

    private static final String CONCERNED =
            " where cast(:person as bigint) is null or subject_id = :person or actor_id = :person";

    private final JdbcClient database;
    private final Clock clock;

    Audit(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** What kinds of changes there are. Each has its sentence in the message bundle, {@code audit.role} and so on. */
    public enum Kind {
        /** Values are names of {@link Role}. */
        ROLE,
        /** Where the person belongs; values are names of organisations. */
        COUNTERPARTY,
        NAME,
        PHONE,
        EMAIL,
        POSITION,
        DEPARTMENT,
        BLOCKED,
        UNBLOCKED,
        /** The value before is the organisation, if there is one; the value after the role. */
        INVITED,
        /** The value before is the role. */
        INVITATION_REVOKED,
        /** Concerns who came, done by who had invited; values are roles. */
        INVITATION_USED,
        /** The person's own data were deleted. */
        ERASED,
        ENTRY_ADDED,
        ENTRY_RENAMED,
        ENTRY_INN,
        ENTRY_CONTACTS,
        /** What is said of it, in words. */
        ENTRY_CHANGED,
        ENTRY_ARCHIVED,
        ENTRY_RESTORED,
        ENTRY_REMOVED,
        /** What it answers, in words. */
        ENTRY_ANSWER,
        /** Whether it answers by itself; values are standings of a category. */
        ENTRY_STANDING,
        /** The value after is the phrases, one a line. */
        ENTRY_PHRASES_ADDED,
        ENTRY_PHRASE_REMOVED,
        /** The value after is what has become part of it. */
        ENTRY_MERGED,
        /** The value after is what came of it. */
        IMPORTED,
        SETTING,
        /** Values are what is said instead of the original; its placeholders under the names they are kept by. */
        STANDARD_TEXT
    }

    /** What else but a person can change. */
    public enum Sort {
        COUNTERPARTY,
        GUARD_POST,
        CATEGORY,
        SETTING
    }

    /**
     * Something that has changed.
     *
     * @param name as people knew it at that time; of a setting or a standard text its key
     */
    public record Thing(Sort sort, String name) {}

    /**
     * One change. The actor is null for whoever configures the program; values are null where there was or is none.
     *
     * @param subject the Telegram id of the person whom it concerns
     */
    public record Note(
            long id,
            @Nullable Long actor,
            Kind kind,
            @Nullable Long subject,
            @Nullable Sort sort,
            @Nullable String thing,
            @Nullable String before,
            @Nullable String after,
            Instant at) {}

    /** Something about a person was changed. */
    public void note(@Nullable Person who, Kind kind, Person subject, @Nullable String before, @Nullable String after) {
        write(who, kind, subject.id(), null, before, after);
    }

    /** Something that is no person was changed. */
    public void note(@Nullable Person who, Kind kind, Thing thing, @Nullable String before, @Nullable String after) {
        write(who, kind, null, thing, before, after);
    }

    /** Something was done that concerns nobody yet. */
    void note(Person who, Kind kind, @Nullable String before, @Nullable String after) {
        write(who, kind, null, null, before, after);
    }

    private void write(
            @Nullable Person who,
            Kind kind,
            @Nullable Long subject,
            @Nullable Thing thing,
            @Nullable String before,
            @Nullable String after) {
        database.sql("""
                        insert into audit (actor_id, kind, subject_id, sort, thing, before, after, at)
                        values (:actor, :kind, :subject, :sort, :thing, :before, :after, :at)
                        """)
                .param("actor", who == null ? null : who.id())
                .param("kind", kind.name())
                .param("subject", subject)
                .param("sort", thing == null ? null : thing.sort().name())
                .param("thing", thing == null ? null : cut(thing.name()))
                .param("before", cut(before))
                .param("after", cut(after))
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    private static @Nullable String cut(@Nullable String value) {
        return value == null || value.codePointCount(0, value.length()) <= LONGEST
                ? value
                : value.substring(0, value.offsetByCodePoints(0, LONGEST - 1)) + "…";
    }

    /** Blanks what was noted of the person's own data, which is to be forgotten; that it was changed stays known. */
    public void forget(Person subject) {
        database.sql("""
                        update audit set before = null, after = null
                         where subject_id = ? and kind in ('NAME', 'PHONE', 'EMAIL', 'POSITION', 'DEPARTMENT')
                        """).param(subject.id()).update();
    }

    /** What was changed about the person, oldest first, for the person themselves: without saying by whom. */
    void tell(Person subject, Disclosure disclosure) {
        database.sql("select * from audit where subject_id = ? order by id")
                .param(subject.id())
                .query(Audit::read)
                .list()
                .forEach(note -> disclosure.item(() -> disclosure
                        .choice("what", note.kind())
                        .text("before", note.before())
                        .text("after", note.after())
                        .moment("changed_at", note.at())));
    }

    /**
     * Newest first; pages count from 0.
     *
     * @param person who changed something or had it changed; null for everybody
     * @throws Refusal for those who do not manage
     */
    public List<Note> read(Person who, @Nullable Long person, int page, int size) {
        Authority.requireManager(who);
        return database.sql("select * from audit" + CONCERNED + " order by id desc limit :size offset :start")
                .param("person", person)
                .param("size", size)
                .param("start", (long) page * size)
                .query(Audit::read)
                .list();
    }

    private static Note read(ResultSet row, int number) throws SQLException {
        return new Note(
                row.getLong("id"),
                row.getObject("actor_id", Long.class),
                Kind.valueOf(row.getString("kind")),
                row.getObject("subject_id", Long.class),
                row.getString("sort") == null ? null : Sort.valueOf(row.getString("sort")),
                row.getString("thing"),
                row.getString("before"),
                row.getString("after"),
                row.getObject("at", OffsetDateTime.class).toInstant());
    }

    public int count(Person who, @Nullable Long person) {
        Authority.requireManager(who);
        return database.sql("select count(*) from audit" + CONCERNED)
                .param("person", person)
                .query(Integer.class)
                .single();
    }
}
