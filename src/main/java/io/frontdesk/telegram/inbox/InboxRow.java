package io.frontdesk.telegram.inbox;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * An update that waits to be worked.
 *
 * @param age for how long it has been here
 */
record InboxRow(long id, @Nullable String album, Duration age, JsonNode body) {}
