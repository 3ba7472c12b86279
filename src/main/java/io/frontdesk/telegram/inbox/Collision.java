package io.frontdesk.telegram.inbox;

import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.dao.ConcurrencyFailureException;

/** Tells a failure that comes of two people doing something at once: it is nobody's fault, and passes when tried again. */
final class Collision {

    /** PostgreSQL's serialization_failure and deadlock_detected. */
    private static final Set<String> STATES = Set.of("40001", "40P01");

    private Collision() {}

    static boolean caused(Throwable failure) {
        return Stream.iterate(Optional.of(failure), Optional::isPresent, cause -> cause.map(Throwable::getCause))
                .flatMap(Optional::stream)
                .anyMatch(Collision::is);
    }

    private static boolean is(Throwable failure) {
        return switch (failure) {
            case ConcurrencyFailureException collision -> true;
            case OptimisticLockException collision -> true;
            case SQLException sql -> STATES.contains(sql.getSQLState());
            default -> false;
        };
    }
}
