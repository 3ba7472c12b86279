package io.frontdesk.telegram.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.springframework.dao.OptimisticLockingFailureException;

class CollisionTest {

    @Test
    void a_version_that_somebody_else_has_changed_is_a_collision() {
        assertThat(Collision.caused(new OptimisticLockingFailureException("stale")))
                .isTrue();
        assertThat(Collision.caused(new IllegalStateException(new OptimisticLockException())))
                .isTrue();
    }

    @Test
    void so_is_a_deadlock_however_deep() {
        var deadlock = new SQLException("deadlock detected", "40P01");
        assertThat(Collision.caused(new IllegalStateException(new RuntimeException(deadlock))))
                .isTrue();
    }

    @Test
    void a_mistake_in_the_program_is_none() {
        assertThat(Collision.caused(new IllegalStateException(new SQLException("no such table", "42P01"))))
                .isFalse();
    }
}
