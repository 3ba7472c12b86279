package io.frontdesk.pass;

import io.frontdesk.people.GuardPost;
import io.frontdesk.people.Person;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The time that the guests of a pass are inside: they come in together, and they leave together. */
@Entity
@Table(name = "visit")
public class Visit {

    /** Guests come in or leave. */
    public sealed interface Passage {

        Pass pass();

        Visit visit();

        Person by();
    }

    public record Admitted(Pass pass, Visit visit, Person by) implements Passage {}

    public record Ended(Pass pass, Visit visit, Person by) implements Passage {}

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    private long passId;
    private long postId;
    private Instant admittedAt;
    private long admittedById;
    private boolean untimely;
    private @Nullable Instant leftAt;
    private @Nullable Long leftById;
    private @Nullable Long leftPostId;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected Visit() {}

    Visit(Pass pass, GuardPost post, Person by, boolean untimely, Instant now) {
        this.passId = pass.id();
        this.postId = post.id();
        this.admittedById = by.id();
        this.untimely = untimely;
        this.admittedAt = now;
    }

    void end(@Nullable GuardPost post, Person by, Instant now) {
        leftAt = now;
        leftById = by.id();
        leftPostId = post == null ? null : post.id();
    }

    public long id() {
        return id;
    }

    public long passId() {
        return passId;
    }

    /** Where they came in. */
    public long postId() {
        return postId;
    }

    public Instant admittedAt() {
        return admittedAt;
    }

    public long admittedById() {
        return admittedById;
    }

    /** Whether they were let in though it was not the time. */
    public boolean isUntimely() {
        return untimely;
    }

    /** Null while they are inside. */
    public @Nullable Instant leftAt() {
        return leftAt;
    }

    /** Who has seen them leave; null while they are inside. */
    public @Nullable Long leftById() {
        return leftById;
    }

    /** Where they left; null where a chief of security has only said so. */
    public @Nullable Long leftPostId() {
        return leftPostId;
    }

    /** When they left, or came in where they are still there. */
    public Instant changedAt() {
        return leftAt == null ? admittedAt : leftAt;
    }

    public boolean isGoingOn() {
        return leftAt == null;
    }
}
