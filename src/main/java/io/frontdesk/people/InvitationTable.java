package io.frontdesk.people;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface InvitationTable extends JpaRepository<Invitation, Long> {

    /** Nobody else can use or revoke it until the transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<Invitation> findByTokenHash(byte[] hash);

    String OPEN = "invitation.usedAt is null and invitation.revokedAt is null and invitation.expiresAt > :now";

    @Query("select invitation from Invitation invitation where " + OPEN + " order by invitation.id desc")
    List<Invitation> findOpen(Instant now, Pageable page);

    @Query("select count(*) from Invitation invitation where " + OPEN)
    int countOpen(Instant now);

    @Query("select invitation from Invitation invitation where invitation.inviterId = :inviter and " + OPEN)
    List<Invitation> findOpenOf(long inviter, Instant now);

    List<Invitation> findByUsedByIdOrderById(long person);

    boolean existsByCounterpartyId(long counterparty);
}
