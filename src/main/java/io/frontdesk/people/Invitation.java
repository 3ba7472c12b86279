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

/** A link that gives a role, once, to whoever opens it. */
@Entity
@Table(name = "invitation")
public class Invitation {

    /**
     * Its link can be handed on now, and never again: the token is not kept.
     *
     * @param by who invites
     */
    public record Made(Invitation invitation, String token, Person by) {}

    /** Somebody came by it. */
    public record Used(Invitation invitation, Person by) {}

    /** What can become of it. */
    public enum State {
        OPEN,
        USED,
        REVOKED,
        EXPIRED
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    private byte[] tokenHash;

    @Enumerated(EnumType.STRING)
    private Role role;

    private @Nullable Long counterpartyId;
    private long inviterId;
    private Instant madeAt;
    private Instant expiresAt;
    private @Nullable Instant usedAt;
    private @Nullable Long usedById;
    private @Nullable Instant revokedAt;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected Invitation() {}

    Invitation(Person inviter, Role role, @Nullable Long counterparty, byte[] tokenHash, Instant now, Instant expiry) {
        this.inviterId = inviter.id();
        this.role = role;
        this.counterpartyId = counterparty;
        this.tokenHash = tokenHash;
        this.madeAt = now;
        this.expiresAt = expiry;
    }

    void use(Person by, Instant now) {
        usedAt = now;
        usedById = by.id();
    }

    void revoke(Instant now) {
        revokedAt = now;
    }

    public State state(Instant now) {
        if (usedAt != null) {
            return State.USED;
        }
        if (revokedAt != null) {
            return State.REVOKED;
        }
        return now.isBefore(expiresAt) ? State.OPEN : State.EXPIRED;
    }

    boolean isUsedBy(Person person) {
        return usedById != null && usedById == person.id();
    }

    public long id() {
        return id;
    }

    public Role role() {
        return role;
    }

    /** The organisation that whoever comes belongs to; null where that is left open. */
    public @Nullable Long counterpartyId() {
        return counterpartyId;
    }

    public long inviterId() {
        return inviterId;
    }

    public Instant expiresAt() {
        return expiresAt;
    }

    @Nullable
    Instant usedAt() {
        return usedAt;
    }

    /** Who came by it. */
    public @Nullable Long usedById() {
        return usedById;
    }
}
