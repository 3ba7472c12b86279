package io.frontdesk.people;

import io.frontdesk.people.Audit.Kind;
import io.frontdesk.people.Audit.Sort;
import io.frontdesk.people.Audit.Thing;
import io.frontdesk.people.GuardPost.Line;
import io.frontdesk.people.Lookup.Rows;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The places where guards stand. Anybody may know which there are; those who manage decide it. */
@Service
@Transactional(noRollbackFor = {Refusal.class, Unfit.class})
public class GuardPosts extends Catalogue<GuardPost> {

    /** Names the lock under which names are compared, so that nobody adds what another is adding. */
    private static final long LOCK = 0x706f7374L;

    private final GuardPostTable table;
    private final DutyTable duties;
    private final List<References> references;
    private final Audit audit;
    private final ApplicationEventPublisher events;
    private final EntityManager entities;
    private final JdbcClient database;

    GuardPosts(
            GuardPostTable table,
            DutyTable duties,
            List<References> references,
            Lookup lookup,
            Audit audit,
            ApplicationEventPublisher events,
            EntityManager entities,
            JdbcClient database) {
        super(table, lookup, those -> new Rows("guard_post", those, Map.of()));
        this.table = table;
        this.duties = duties;
        this.references = references;
        this.audit = audit;
        this.events = events;
        this.entities = entities;
        this.database = database;
    }

    @Override
    protected Refusal missing() {
        return new Refusal("refusal.no-post");
    }

    @Override
    protected Refusal archived(GuardPost post) {
        return new Refusal("refusal.post-archived", post.name());
    }

    @Override
    protected void alone() {
        database.sql("select pg_advisory_xact_lock(?)").param(LOCK).query().singleRow();
    }

    /**
     * The post of this name, made where there is none; case and spaces make no difference.
     *
     * @throws Unfit where it is no name
     */
    public Registration<GuardPost> add(Person who, String text) {
        Authority.requireManager(who);
        var name = Wording.name(text, Line.NAME.longest());
        return register(name, () -> {
            audit.note(who, Kind.ENTRY_ADDED, thing(name), null, null);
            return new GuardPost(name);
        });
    }

    private static Thing thing(String name) {
        return new Thing(Sort.GUARD_POST, name);
    }

    /**
     * Writes a line anew; a dash clears the description.
     *
     * @throws Unfit where the line cannot be so, or is another post's name
     */
    public void write(Person who, long id, Line line, String text) {
        Authority.requireManager(who);
        var post = get(id);
        var before = post.read(line);
        var name = post.name();
        var after = line == Line.NAME ? free(post, text) : description(text);
        if (!Objects.equals(before, after)) {
            post.write(line, after);
            audit.note(who, line == Line.NAME ? Kind.ENTRY_RENAMED : Kind.ENTRY_CHANGED, thing(name), before, after);
        }
    }

    private String free(GuardPost post, String text) {
        var name = Wording.name(text, Line.NAME.longest());
        alone();
        table.findAlike(name, post.id()).ifPresent(other -> {
            throw new Unfit("unfit.post-name-taken", other.name());
        });
        return name;
    }

    private static @Nullable String description(String text) {
        var given = Wording.orNothing(text);
        return given == null ? null : Wording.lines(given, Line.DESCRIPTION.longest());
    }

    /** Whether anybody has ever stood there, or anything refers to it. */
    public boolean isUsed(long id) {
        return duties.existsByPostId(id) || references.stream().anyMatch(some -> some.toPost(id));
    }

    /** Deletes what was never used, and archives anything else: whoever stands there does so no more. */
    public void remove(Person who, long id) {
        Authority.requireManager(who);
        var post = get(id);
        entities.lock(post, LockModeType.PESSIMISTIC_WRITE); // nobody comes there meanwhile
        if (!isUsed(id)) {
            table.delete(post);
            audit.note(who, Kind.ENTRY_REMOVED, thing(post.name()), null, null);
        } else if (!post.isArchived()) {
            post.archive(true);
            audit.note(who, Kind.ENTRY_ARCHIVED, thing(post.name()), null, null);
            events.publishEvent(new GuardPost.Archived(post, who));
        }
    }

    public void restore(Person who, long id) {
        Authority.requireManager(who);
        var post = get(id);
        if (post.isArchived()) {
            post.archive(false);
            audit.note(who, Kind.ENTRY_RESTORED, thing(post.name()), null, null);
        }
    }
}
