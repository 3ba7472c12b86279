package io.frontdesk.telegram.outbox;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.frontdesk.telegram.api.BotCall;
import io.frontdesk.telegram.api.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A letter on its way.
 *
 * @param attempted that a broadcast may have been sent already, by somebody who did not live to write it down
 * @param progress how many of its calls Telegram took
 * @param messages the ids of what was sent
 * @param tries how often sending has failed
 */
record OutboxRow(
        long id,
        int priority,
        List<BotCall> calls,
        @Nullable Long edits,
        @Nullable String receipt,
        boolean attempted,
        int progress,
        List<Long> messages,
        int tries) {

    static OutboxRow of(long id, Letter letter) {
        return new OutboxRow(
                id, letter.priority(), letter.calls(), letter.edits(), letter.receipt(), false, 0, List.of(), 0);
    }

    static List<BotCall> calls(String json) {
        return Json.read(json).valueStream().map(OutboxRow::call).toList();
    }

    private static BotCall call(JsonNode node) {
        return new BotCall(node.path("method").asText(), (ObjectNode) node.path("body"));
    }

    BotCall next() {
        return calls.get(progress);
    }

    boolean isThrough() {
        return progress == calls.size();
    }

    boolean isBroadcast() {
        return priority == Urgency.BROADCAST;
    }

    boolean isSupersededBy(OutboxRow later) {
        return edits != null && Objects.equals(edits, later.edits);
    }

    OutboxRow took(List<Long> sent) {
        var all = Stream.concat(messages.stream(), sent.stream()).toList();
        return new OutboxRow(id, priority, calls, edits, receipt, attempted, progress + 1, all, tries);
    }

    /** The same with its next call changed; itself where that changes nothing. */
    OutboxRow with(UnaryOperator<BotCall> change) {
        var changed = new ArrayList<>(calls);
        changed.set(progress, change.apply(next()));
        return changed.equals(calls)
                ? this
                : new OutboxRow(id, priority, changed, edits, receipt, attempted, progress, messages, tries);
    }

    /** PostgreSQL's notation of the message ids. */
    String messagesLiteral() {
        return messages.toString().replace('[', '{').replace(']', '}');
    }
}
