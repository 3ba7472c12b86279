package io.frontdesk.telegram.inbox;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What is worked as one: an update, or all items of an album. */
record Portion(List<InboxRow> rows) {

    static Portion first(List<InboxRow> waiting) {
        @Nullable String album = waiting.getFirst().album();
        return album == null
                ? new Portion(waiting.subList(0, 1))
                : new Portion(waiting.stream()
                        .filter(row -> Objects.equals(row.album(), album))
                        .toList());
    }

    List<InboxRow> without(List<InboxRow> waiting) {
        return rows.getFirst().album() == null
                ? waiting.subList(1, waiting.size())
                : waiting.stream().filter(row -> !rows.contains(row)).toList();
    }

    /** How long more items of the album may still come; zero where it is complete, or no album. */
    Duration gathering(Duration albumWait) {
        if (rows.getFirst().album() == null) {
            return Duration.ZERO;
        }
        Duration youngest =
                rows.stream().map(InboxRow::age).min(Duration::compareTo).orElseThrow();
        Duration rest = albumWait.minus(youngest);
        return rest.isPositive() ? rest : Duration.ZERO;
    }

    long[] ids() {
        return rows.stream().mapToLong(InboxRow::id).toArray();
    }

    List<JsonNode> bodies() {
        return rows.stream().map(InboxRow::body).toList();
    }
}
