package io.frontdesk.pass;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What lets whoever bears it see the code of a pass, and nothing else of it. The link itself is known to its bearers only. */
@Entity
@Table(name = "guest_link")
public class GuestLink {

    /** @param token for this one time: it is not kept */
    public record Made(Pass pass, String token) {}

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    private long passId;
    private byte[] tokenHash;
    private Instant madeAt;
    private @Nullable Instant revokedAt;

    @SuppressWarnings("NullAway.Init")
    protected GuestLink() {}

    GuestLink(byte[] tokenHash, Pass pass, Instant now) {
        this.tokenHash = tokenHash;
        this.passId = pass.id();
        this.madeAt = now;
    }

    void revoke(Instant now) {
        revokedAt = now;
    }

    boolean isRevoked() {
        return revokedAt != null;
    }

    long passId() {
        return passId;
    }

    public Instant madeAt() {
        return madeAt;
    }
}
