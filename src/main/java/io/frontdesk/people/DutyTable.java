package io.frontdesk.people;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface DutyTable extends JpaRepository<Duty, Long> {

    boolean existsByPostId(long post);

    Optional<Duty> findByGuardIdAndLeftAtIsNull(long guard);

    List<Duty> findByPostIdInAndLeftAtIsNullOrderByCameAtAscIdAsc(Collection<Long> posts);

    @Query("""
            select count(post) from GuardPost post
             where not post.archived
               and not exists (select duty from Duty duty where duty.postId = post.id and duty.leftAt is null)
            """)
    int countUnmanned();

    Optional<Duty> findFirstByPostIdAndNoteIsNotNullOrderByLeftAtDescIdDesc(long post);

    List<Duty> findByGuardIdOrderById(long guard);
}
