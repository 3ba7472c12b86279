package io.frontdesk.people;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A guard's time on a post. */
@Entity
@Table(name = "duty")
public class Duty {

    /**
     * A guard stands on a post no more, and has not handed it over.
     *
     * @param by who has decided so; null where nobody has decided about the duty itself
     */
    public record TakenOff(
            Person guard,
            GuardPost post,
            Ending why,
            @Nullable Person by) {}

    /** Why a guard stands there no more. */
    public enum Ending {
        /** The guard has handed the post over. */
        HANDED_OVER,
        /** A chief or manager has decided so. */
        RELIEVED,
        BLOCKED,
        ROLE_CHANGED,
        POST_ARCHIVED
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    private long postId;
    private long guardId;
    private Instant cameAt;
    private @Nullable Instant leftAt;

    @Enumerated(EnumType.STRING)
    private @Nullable Ending ending;

    private @Nullable String note;
    private @Nullable Long takenOffById;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected Duty() {}

    Duty(GuardPost post, Person guard, Instant cameAt) {
        this.postId = post.id();
        this.guardId = guard.id();
        this.cameAt = cameAt;
    }

    void handOver(@Nullable String words, Instant now) {
        leftAt = now;
        ending = Ending.HANDED_OVER;
        note = words;
    }

    void takeOff(Ending why, @Nullable Person by, Instant now) {
        leftAt = now;
        ending = why;
        takenOffById = by == null ? null : by.id();
    }

    public long id() {
        return id;
    }

    public long postId() {
        return postId;
    }

    public long guardId() {
        return guardId;
    }

    public Instant cameAt() {
        return cameAt;
    }

    /** Null while the guard stands there. */
    public @Nullable Instant leftAt() {
        return leftAt;
    }

    /** Null while the guard stands there. */
    public @Nullable Ending ending() {
        return ending;
    }

    /** What the guard has left word of for whoever comes next. */
    public @Nullable String note() {
        return note;
    }

    /** By whose decision it is over; null where nobody else has decided it. */
    public @Nullable Long takenOffById() {
        return takenOffById;
    }
}
