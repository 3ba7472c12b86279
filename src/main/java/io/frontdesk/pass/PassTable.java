package io.frontdesk.pass;

import java.time.Instant;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

interface PassTable extends JpaRepository<Pass, Long> {

    Optional<Pass> findFirstByHolderIdAndStartsAndCreatedAtAfterAndStatusNotOrderByIdDesc(
            long holder, Instant starts, Instant createdAfter, PassStatus status);
}
