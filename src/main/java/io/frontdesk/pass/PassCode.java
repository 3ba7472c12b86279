package io.frontdesk.pass;

import io.frontdesk.people.Person;
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

/** What a pass is known by to those who cannot see its number: something random, of which only the hash is kept. */
@Entity
@Table(name = "pass_code")
class PassCode {

    enum Kind {
        /** Stands until another one is made or the pass is dropped. */
        HOLDER,
        /** Stands until the link is taken back by which guests have it, or the pass is dropped. */
        GUEST,
        /** Stands for a moment, and can be read once. */
        MOVING
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    private long passId;
    private byte[] tokenHash;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private Instant madeAt;
    private @Nullable Instant expiresAt;
    private @Nullable Instant revokedAt;
    private @Nullable Instant readAt;
    private @Nullable Long readById;
    private @Nullable String picture;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected PassCode() {}

    /** @param expiresAt null where its kind does not expire */
    PassCode(Pass pass, Kind kind, byte[] tokenHash, Instant now, @Nullable Instant expiresAt) {
        this.passId = pass.id();
        this.kind = kind;
        this.tokenHash = tokenHash;
        this.madeAt = now;
        this.expiresAt = expiresAt;
    }

    void revoke(Instant now) {
        revokedAt = now;
    }

    void read(Person by, Instant now) {
        readAt = now;
        readById = by.id();
    }

    void drawn(String telegramPicture) {
        picture = telegramPicture;
    }

    boolean isMoving() {
        return kind == Kind.MOVING;
    }

    boolean isOver(Instant now) {
        return revokedAt != null || (expiresAt != null && !now.isBefore(expiresAt));
    }

    long id() {
        return id;
    }

    long passId() {
        return passId;
    }

    /** When it was read, if it can be read once only. */
    @Nullable
    Instant readAt() {
        return readAt;
    }

    @Nullable
    Long readById() {
        return readById;
    }

    /** Telegram's id of the picture of it; null until Telegram has it. */
    @Nullable
    String picture() {
        return picture;
    }
}
