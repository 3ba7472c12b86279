package io.frontdesk.knowledge;

import io.frontdesk.people.CatalogueEntry;
import io.frontdesk.people.Person;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A problem that recurs: a name, phrases by which it is recognised, an answer. */
@Entity
@Table(name = "category")
public class Category implements CatalogueEntry {

    public static final int LONGEST_NAME = 100;

    /** Its name, phrases or answers are others now, or it is gone. */
    public record Changed(long category) {}

    /** All that belonged to the former belongs to the latter. */
    public record Merged(long from, long into) {}

    /**
     * It answers clients by itself from now on, or no more.
     *
     * @param by null where it came to that by how its answers turned out
     */
    public record StandingChanged(
            Category category, Standing before, @Nullable Person by) {}

    /** It is new, and operators have sent its answer as it is so often in a row that it may do without them. */
    public record Proven(Category category, int times) {}

    /** Whether its answer goes to clients without an operator. */
    public enum Standing {
        /** New: is suggested to operators until they have sent it often enough as it is. */
        APPRENTICE,
        /** Answers clients by itself. */
        ANSWERING,
        /** Somebody wanted it to be suggested only. */
        SUGGESTING,
        /** Did not help: is suggested only, until somebody has looked at it. */
        SUSPENDED
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    private String name;
    private boolean archived;

    @Enumerated(EnumType.STRING)
    private Standing standing = Standing.APPRENTICE;

    private Instant standingSince;
    private @Nullable Instant offeredAt;
    private @Nullable Long authorId;
    private Instant createdAt;

    /** What its name is compared by. */
    @Column(insertable = false, updatable = false)
    private @Nullable String identity;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected Category() {}

    Category(String name, @Nullable Person author, Instant now) {
        this.name = name;
        this.authorId = author == null ? null : author.id();
        this.createdAt = now;
        this.standingSince = now;
    }

    void rename(String newName) {
        name = newName;
    }

    void archive(boolean whether) {
        archived = whether;
    }

    void stand(Standing newStanding, Instant now) {
        standing = newStanding;
        standingSince = now;
    }

    void offered(Instant now) {
        offeredAt = now;
    }

    @Override
    public long id() {
        return id;
    }

    @Override
    public String name() {
        return name;
    }

    /** It is found for nothing any more; what it was used for stays known. */
    @Override
    public boolean isArchived() {
        return archived;
    }

    /** @throws NullPointerException before it has been read from the database */
    String identity() {
        return Objects.requireNonNull(identity);
    }

    public Standing standing() {
        return standing;
    }

    /** What was counted before this moment does not speak against it. */
    public Instant standingSince() {
        return standingSince;
    }

    /** When somebody was asked whether it may answer by itself; null until then. */
    public @Nullable Instant offeredAt() {
        return offeredAt;
    }

    /** Whether it may answer clients by itself. */
    public boolean answers() {
        return standing == Standing.ANSWERING && !archived;
    }

    /** Whether it is still to be seen if it may answer by itself, and nobody has been asked yet. */
    boolean isOnProbation() {
        return standing == Standing.APPRENTICE && offeredAt == null;
    }

    /** Null where nobody in the bot has made it. */
    public @Nullable Long authorId() {
        return authorId;
    }

    public boolean isBy(Person person) {
        return authorId != null && authorId == person.id();
    }

    public Instant createdAt() {
        return createdAt;
    }
}
