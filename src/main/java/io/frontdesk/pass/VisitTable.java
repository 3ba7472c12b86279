package io.frontdesk.pass;

import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;

interface VisitTable extends JpaRepository<Visit, Long> {

    boolean existsByPostIdOrLeftPostId(long entered, long left);

    Optional<Visit> findFirstByPassIdOrderByIdDesc(long pass);

    List<Visit> findByPassIdOrderByIdDesc(long pass, Limit limit);

    int countByPassId(long pass);
}
