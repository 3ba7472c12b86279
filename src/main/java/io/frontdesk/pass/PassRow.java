package io.frontdesk.pass;

import java.time.Instant;

/**
 * What a list shows of a pass.
 *
 * @param who the first guest, or the holder where no guest is named
 */
public record PassRow(long id, PassStatus status, Instant starts, String who) {}
