package io.frontdesk.dialog;

import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

interface DialogTable extends JpaRepository<Dialog, Long> {

    Optional<Dialog> findByFirstIdAndSecondId(long first, long second);
}
