package io.frontdesk.course;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How far somebody has come.
 *
 * @param step the one that was open last
 * @param finishedAt when the last step was first reached
 */
public record Progress(int step, @Nullable Instant finishedAt, Practice practice, Set<Lesson> read) {

    public static final int LAST_STEP = 10;

    public boolean isFinished() {
        return finishedAt != null;
    }

    public boolean hasRead(Lesson lesson) {
        return read.contains(lesson);
    }
}
