package io.frontdesk.knowledge;

import io.frontdesk.people.Audit;
import io.frontdesk.people.Audit.Kind;
import io.frontdesk.people.Audit.Sort;
import io.frontdesk.people.Audit.Thing;
import io.frontdesk.people.Authority;
import io.frontdesk.people.Person;
import io.frontdesk.people.Refusal;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Categories that may be one: they say nearly the same, so neither is ever sure. Who manages makes them one, or leaves them two. */
@Service
@Transactional(noRollbackFor = Refusal.class)
public class Lookalikes {

    private static final String OPEN = """
              from lookalike join category one on one.id = one_id join category other on other.id = other_id
             where kept_at is null and not one.archived and not other.archived
            """;

    /** All but tickets, which are not ours. */
    private static final List<String> MOVES = List.of(
            "update phrase set category_id = :into where category_id = :from",
            """
            update answer set category_id = :into
             where category_id = :from and language not in (select language from answer where category_id = :into)
            """,
            "update asked_question set category_id = :into where category_id = :from",
            """
            delete from likely_category using likely_category other
             where likely_category.question_id = other.question_id and likely_category.place > other.place
               and likely_category.category_id in (:from, :into) and other.category_id in (:from, :into)
            """,
            "update likely_category set category_id = :into where category_id = :from",
            """
            delete from suggestion using suggestion other
             where suggestion.ticket_id = other.ticket_id and suggestion.fate is null and other.fate is null
               and suggestion.category_id = :from and other.category_id = :into
            """,
            "update suggestion set category_id = :into where category_id = :from",
            "delete from lookalike where :from in (one_id, other_id)");

    private final JdbcClient database;
    private final Categories categories;
    private final Revisions revisions;
    private final Audit audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Lookalikes(
            JdbcClient database,
            Categories categories,
            Revisions revisions,
            Audit audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.database = database;
        this.categories = categories;
        this.revisions = revisions;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** Two categories, by their ids and names. */
    public record Pair(long one, String name, long other, String otherName) {}

    /** Those that nobody has decided on, newest first; pages count from 0. */
    public List<Pair> pairs(int page, int size) {
        return database.sql("select one_id as one, one.name as name, other_id as other, other.name as other_name "
                        + OPEN + " order by found_at desc, one_id, other_id limit :size offset :skip")
                .param("size", size)
                .param("skip", (long) page * size)
                .query(Pair.class)
                .list();
    }

    public int count() {
        return database.sql("select count(*) " + OPEN).query(Integer.class).single();
    }

    /**
     * @throws Refusal where they are one by now, or somebody has said that they are two
     */
    public Pair pair(long one, long other) {
        return database.sql("select one_id as one, one.name as name, other_id as other, other.name as other_name "
                        + OPEN + " and one_id = :one and other_id = :other")
                .param("one", Math.min(one, other))
                .param("other", Math.max(one, other))
                .query(Pair.class)
                .optional()
                .orElseThrow(() -> new Refusal("refusal.no-lookalike"));
    }

    /** They say nearly the same; whatever somebody has said of them before counts. */
    void found(long one, long other) {
        database.sql("""
                        insert into lookalike (one_id, other_id, found_at) values (:one, :other, :now)
                        on conflict do nothing
                        """)
                .param("one", Math.min(one, other))
                .param("other", Math.max(one, other))
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** They are two, and nobody is asked again. */
    public void keep(Person who, long one, long other) {
        Authority.requireManager(who);
        pair(one, other);
        database.sql("update lookalike set kept_at = :now where one_id = :one and other_id = :other")
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("one", Math.min(one, other))
                .param("other", Math.max(one, other))
                .update();
    }

    /** They are one: all that belongs to the former goes to the latter, but for answers in languages which that has. */
    public void merge(Person who, long from, long into) {
        Authority.requireManager(who);
        revisions.alone();
        pair(from, into);
        var former = categories.inUse(from);
        var latter = categories.inUse(into);
        move(from, into);
        events.publishEvent(new Category.Merged(from, into));
        categories.archiveMerged(former);
        audit.note(who, Kind.ENTRY_MERGED, new Thing(Sort.CATEGORY, latter.name()), null, former.name());
        events.publishEvent(new Category.Changed(into));
    }

    private void move(long from, long into) {
        for (var statement : MOVES) {
            database.sql(statement).param("from", from).param("into", into).update();
        }
    }
}
