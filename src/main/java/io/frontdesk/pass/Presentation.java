package io.frontdesk.pass;

import io.frontdesk.people.GuardPost;
import io.frontdesk.people.Person;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** The holder has shown a pass to those who stand on a guard post. */
@Entity
@Table(name = "presentation")
public class Presentation {

    /** Those who were shown it see it now. */
    public record Made(Pass pass, Presentation presentation, List<Person> readers) {}

    /** Who could be shown it. */
    public enum Audience {
        /** Those on duty there. */
        GUARDS,
        /** Nobody stood there, so that chiefs of security saw it. */
        CHIEFS,
        NOBODY
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    private long passId;
    private long postId;
    private Instant shownAt;

    @Enumerated(EnumType.STRING)
    private Audience audience;

    @SuppressWarnings("NullAway.Init")
    protected Presentation() {}

    Presentation(Pass pass, GuardPost post, Audience audience, Instant now) {
        this.passId = pass.id();
        this.postId = post.id();
        this.audience = audience;
        this.shownAt = now;
    }

    /** Whether it need not be shown there again, because it has just been and somebody has seen it. */
    boolean stands(GuardPost post, Instant now, Duration howLong) {
        return postId == post.id()
                && audience != Audience.NOBODY
                && shownAt.plus(howLong).isAfter(now);
    }

    public long id() {
        return id;
    }

    public long passId() {
        return passId;
    }

    public long postId() {
        return postId;
    }

    public Instant shownAt() {
        return shownAt;
    }

    public Audience audience() {
        return audience;
    }
}
