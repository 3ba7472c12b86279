package io.frontdesk.telegram.outbox;

import io.frontdesk.telegram.lanes.Lane;
import org.jspecify.annotations.Nullable;

/**
 * A row in its turn.
 *
 * @param last that nothing more is known to wait in the lane
 */
record Task(Lane<OutboxRow> lane, OutboxRow row, boolean last) {

    long chat() {
        return lane.chat();
    }

    Task with(OutboxRow progressed) {
        return new Task(lane, progressed, last);
    }

    /** The lane, if it is to be closed together with the row. */
    @Nullable
    Lane<OutboxRow> closing() {
        return last ? lane : null;
    }
}
