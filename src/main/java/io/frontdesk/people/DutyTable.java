package io.frontdesk.people;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

interface DutyTable extends JpaRepository<Duty, Long> {

    boolean existsByPostId(long post);

    Optional<Duty> findByGuardIdAndLeftAtIsNull(long guard);

    List<Duty> findByPostIdInAndLeftAtIsNullOrderByCameAtAscIdAsc(Collection<Long> posts);

    Optional<Duty> findFirstByPostIdAndNoteIsNotNullOrderByLeftAtDescIdDesc(long post);
}
