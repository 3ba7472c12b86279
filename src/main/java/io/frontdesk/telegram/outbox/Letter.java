package io.frontdesk.telegram.outbox;

import com.fasterxml.jackson.databind.node.ArrayNode;
import io.frontdesk.conversation.Outgoing;
import io.frontdesk.telegram.api.BotCall;
import io.frontdesk.telegram.api.Json;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing to be sent, as it is kept: the calls that make it up.
 *
 * @param edits the message that it changes, if it changes one
 */
record Letter(
        long chat,
        int priority,
        List<BotCall> calls,
        @Nullable Long edits,
        @Nullable String receipt) {

    static Letter of(Outgoing.Message message) {
        return new Letter(
                message.chat(), Urgency.of(message.priority()), MessageCalls.of(message), null, message.receipt());
    }

    static Letter of(Outgoing.Edit edit) {
        return new Letter(edit.chat(), Urgency.INTERACTIVE, List.of(EditCall.of(edit)), edit.message(), edit.receipt());
    }

    static Letter of(Outgoing.Reaction reaction) {
        return new Letter(reaction.chat(), Urgency.CARD, List.of(ReactionCall.of(reaction)), null, null);
    }

    static Letter of(Outgoing.Removal removal) {
        var call = BotCall.in(removal.chat(), "deleteMessage").with("message_id", removal.message());
        return new Letter(removal.chat(), Urgency.INTERACTIVE, List.of(call), removal.message(), null);
    }

    static Letter of(Outgoing.Commands commands) {
        return new Letter(commands.chat(), Urgency.INTERACTIVE, List.of(CommandsCall.of(commands)), null, null);
    }

    String json() {
        ArrayNode array = Json.array();
        calls.forEach(call -> array.addObject().put("method", call.method()).set("body", call.body()));
        return Json.write(array);
    }
}
