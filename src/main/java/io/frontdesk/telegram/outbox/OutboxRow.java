package io.frontdesk.telegram.outbox;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.frontdesk.conversation.OwnFile;
import io.frontdesk.telegram.api.BotCall;
import io.frontdesk.telegram.api.Json;
import io.frontdesk.telegram.api.Outcome;
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
 * @param uploaded the id that Telegram gave the file that went along
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
        int tries,
        @Nullable String uploaded) {

    static OutboxRow of(long id, Letter letter) {
        return new OutboxRow(
                id, letter.priority(), letter.calls(), letter.edits(), letter.receipt(), false, 0, List.of(), 0, null);
    }

    static List<BotCall> calls(String json, byte @Nullable [] file) {
        return Json.read(json).valueStream().map(node -> call(node, file)).toList();
    }

    private static BotCall call(JsonNode node, byte @Nullable [] file) {
        var call = new BotCall(node.path("method").asText(), (ObjectNode) node.path("body"));
        return file != null && node.has("kind") ? call.carrying(ownFile(node, file)) : call;
    }

    private static OwnFile ownFile(JsonNode node, byte[] bytes) {
        var kind = OwnFile.Kind.valueOf(node.path("kind").asText());
        return new OwnFile(kind, node.path("name").asText(), bytes);
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

    OutboxRow took(Outcome.Done done) {
        var all = Stream.concat(messages.stream(), done.messages().stream()).toList();
        var file = next().file() == null ? uploaded : done.file().orElse(uploaded);
        return new OutboxRow(id, priority, calls, edits, receipt, attempted, progress + 1, all, tries, file);
    }

    /** The same with its next call changed; itself where that changes nothing. */
    OutboxRow with(UnaryOperator<BotCall> change) {
        var changed = new ArrayList<>(calls);
        changed.set(progress, change.apply(next()));
        return changed.equals(calls)
                ? this
                : new OutboxRow(id, priority, changed, edits, receipt, attempted, progress, messages, tries, uploaded);
    }

    /** PostgreSQL's notation of the message ids. */
    String messagesLiteral() {
        return messages.toString().replace('[', '{').replace(']', '}');
    }
}
