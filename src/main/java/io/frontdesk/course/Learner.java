package io.frontdesk.course;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An employee, and how far they have come.
 *
 * @param step 0 also where they have not begun
 */
public record Learner(
        long person, String name, int step, @Nullable Instant finishedAt) {

    public boolean isFinished() {
        return finishedAt != null;
    }
}
