package io.frontdesk.pass;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface PassCodeTable extends JpaRepository<PassCode, Long> {

    Optional<PassCode> findByTokenHash(byte[] tokenHash);

    /** The newest first. */
    @Query("select code from PassCode code where code.passId = :pass and code.kind in :kinds and code.revokedAt is null"
            + " and (code.expiresAt is null or code.expiresAt > :now) order by code.id desc")
    List<PassCode> findLiving(long pass, Collection<PassCode.Kind> kinds, Instant now);

    /** Hands back how many there were. */
    @Modifying
    @Query("delete from PassCode code where code.expiresAt < :before")
    int deleteExpired(Instant before);

    /** Whoever holds the pass will be nobody. */
    @Modifying
    @Query("update versioned PassCode code set code.revokedAt = coalesce(code.revokedAt, :now), code.picture = null"
            + " where code.passId in (select pass.id from Pass pass where pass.holderId = :holder)")
    void revokeAllOf(long holder, Instant now);
}
