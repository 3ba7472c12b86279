package io.frontdesk.pass;

import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

interface PresentationTable extends JpaRepository<Presentation, Long> {

    boolean existsByPostId(long post);

    Optional<Presentation> findFirstByPassIdOrderByIdDesc(long pass);
}
