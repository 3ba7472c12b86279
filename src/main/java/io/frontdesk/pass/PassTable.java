package io.frontdesk.pass;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface PassTable extends JpaRepository<Pass, Long> {

    boolean existsByCounterpartyId(long counterparty);

    Optional<Pass> findFirstByHolderIdAndStartsAndCreatedAtAfterAndStatusNotOrderByIdDesc(
            long holder, Instant starts, Instant createdAfter, PassStatus status);

    @Query("""
            select pass from Pass pass
             where pass.holderId = :holder and coalesce(pass.ends, pass.starts) >= :from order by pass.id""")
    List<Pass> findComingOf(long holder, Instant from);

    List<Pass> findByHolderIdAndIdLessThanOrderByIdDesc(long holder, long id, Limit limit);
}
