package io.frontdesk.dialog;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

interface DialogTable extends JpaRepository<Dialog, Long> {

    List<Dialog> findByFirstIdOrSecondIdOrderByLatestAtDesc(long one, long same);

    Optional<Dialog> findByFirstIdAndSecondId(long first, long second);
}
