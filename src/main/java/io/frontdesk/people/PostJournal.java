package io.frontdesk.people;

import io.frontdesk.people.Duty.Ending;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who came to a post, who left it, and what they left word of. */
@Service
@Transactional(noRollbackFor = Refusal.class)
public class PostJournal {

    private final DutyTable table;
    private final EntityManager entities;
    private final JdbcClient database;

    PostJournal(DutyTable table, EntityManager entities, JdbcClient database) {
        this.table = table;
        this.entities = entities;
        this.database = database;
    }

    /**
     * A guard came or left.
     *
     * @param guard the Telegram id
     * @param ending null where the guard came
     * @param takenOffBy by whose decision the guard left, if not the guard's own
     */
    public record Entry(
            long duty,
            long guard,
            Instant at,
            @Nullable Ending ending,
            @Nullable String note,
            @Nullable Long takenOffBy) {}

    /**
     * Newest first; pages count from 0.
     *
     * @throws Refusal for those whose business it is not
     */
    public List<Entry> read(Person who, long post, int page, int size) {
        Authority.requireWatcher(who);
        entities.flush();
        return database.sql("""
                        select id, guard_id, came_at as at, null as ending, null as note, null as taken_off_by_id
                          from duty where post_id = :post
                        union all
                        select id, guard_id, left_at, ending, note, taken_off_by_id
                          from duty where post_id = :post and left_at is not null
                        order by at desc, id desc, ending nulls last limit :size offset :skip
                        """)
                .param("post", post)
                .param("size", size)
                .param("skip", (long) page * size)
                .query((row, number) -> new Entry(
                        row.getLong("id"),
                        row.getLong("guard_id"),
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getString("ending") == null ? null : Ending.valueOf(row.getString("ending")),
                        row.getString("note"),
                        row.getObject("taken_off_by_id", Long.class)))
                .list();
    }

    public int count(Person who, long post) {
        Authority.requireWatcher(who);
        entities.flush();
        return database.sql("select count(*) + count(left_at) from duty where post_id = ?")
                .param(post)
                .query(Integer.class)
                .single();
    }

    /**
     * What a guard has left word of.
     *
     * @param guard the Telegram id
     */
    public record Note(long post, long guard, Instant at, String words) {

        private static Optional<Note> of(Duty duty) {
            var at = duty.leftAt();
            var words = duty.note();
            return at == null || words == null
                    ? Optional.empty()
                    : Optional.of(new Note(duty.postId(), duty.guardId(), at, words));
        }
    }

    /** The newest one of the post. */
    public Optional<Note> lastNote(Person who, long post) {
        Authority.requireWatcher(who);
        return table.findFirstByPostIdAndNoteIsNotNullOrderByLeftAtDescIdDesc(post)
                .flatMap(Note::of);
    }

    /** @throws Refusal where there is nothing to read of this duty */
    public Note noted(Person who, long duty) {
        Authority.requireWatcher(who);
        return table.findById(duty).flatMap(Note::of).orElseThrow(Refusal::notYours);
    }
}
