package io.frontdesk.pass;

import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface CodeShowTable extends JpaRepository<CodeShow, Long> {

    Optional<CodeShow> findByPassId(long pass);

    @Modifying
    @Query(
            "delete from CodeShow show where show.passId in (select pass.id from Pass pass where pass.holderId = :holder)")
    void deleteAllOf(long holder);
}
