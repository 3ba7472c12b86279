package io.frontdesk.pass;

import java.time.Instant;

/**
 * Guests who are inside.
 *
 * @param pass its number
 * @param post where they came in
 * @param who the first guest, or the holder where no guest is named
 * @param overdue whether they should have left by now
 */
public record InsideRow(long pass, String post, Instant since, String who, boolean overdue) {}
