package io.frontdesk.pass;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A message in which a code changes while its holder shows it. */
@Entity
@Table(name = "code_show")
public class CodeShow {

    static final Duration LENGTH = Duration.ofMinutes(5);
    static final Duration WINDOW = Duration.ofMinutes(1);

    /**
     * The code has to be drawn: for the first time, or in place of the one before.
     *
     * @param token not kept
     */
    public record Turned(Pass pass, CodeShow show, String token) {}

    /**
     * It is over.
     *
     * @param message that showed the code; null if Telegram has not taken it yet
     * @param timeIsUp whether nobody has ended it before
     */
    public record Ended(Pass pass, @Nullable Long message, boolean timeIsUp) {}

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    private long passId;
    private @Nullable Long message;
    private Instant turnsAt;
    private Instant endsAt;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected CodeShow() {}

    CodeShow(Pass pass, Instant now) {
        this.passId = pass.id();
        this.turnsAt = now.plus(WINDOW);
        this.endsAt = now.plus(LENGTH);
    }

    void shownIn(long telegramMessage) {
        message = telegramMessage;
    }

    /** However late it is, the next code does not stay shorter. */
    void turn(Instant now) {
        turnsAt = now.plus(WINDOW);
    }

    boolean isOver(Instant now) {
        return !now.isBefore(endsAt);
    }

    public long id() {
        return id;
    }

    long passId() {
        return passId;
    }

    /** Null until Telegram has taken it. */
    public @Nullable Long message() {
        return message;
    }

    public Instant endsAt() {
        return endsAt;
    }
}
