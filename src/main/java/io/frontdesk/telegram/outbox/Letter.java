package io.frontdesk.telegram.outbox;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.frontdesk.conversation.Outgoing;
import io.frontdesk.conversation.OwnFile;
import io.frontdesk.correspondence.Content;
import io.frontdesk.correspondence.FormattedText;
import io.frontdesk.telegram.api.BotCall;
import io.frontdesk.telegram.api.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
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

    static Letter of(Outgoing.File file) {
        var content = attached(file.file(), file.words());
        var message =
                new Outgoing.Message(file.chat(), content, file.keyboard(), null, file.priority(), file.receipt());
        var calls = new ArrayList<>(MessageCalls.of(message));
        calls.set(0, calls.getFirst().carrying(file.file()));
        return new Letter(file.chat(), Urgency.of(file.priority()), calls, null, file.receipt());
    }

    static Letter of(Outgoing.FileEdit file) {
        var content = attached(file.file(), file.words());
        var call = EditCall.of(
                new Outgoing.Edit(file.chat(), file.message(), content, file.keyboard(), true, file.receipt()));
        var calls = List.of(call.carrying(file.file()));
        return new Letter(file.chat(), Urgency.of(file.priority()), calls, file.message(), file.receipt());
    }

    private static Content attached(OwnFile file, FormattedText words) {
        var kind = switch (file.kind()) {
            case PHOTO -> Content.Media.Kind.PHOTO;
            case DOCUMENT -> Content.Media.Kind.DOCUMENT;
        };
        return new Content.Media(kind, BotCall.ATTACHED, words, file.name());
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
        calls.forEach(call -> describe(call, array.addObject()));
        return Json.write(array);
    }

    private static void describe(BotCall call, ObjectNode node) {
        node.put("method", call.method()).set("body", call.body());
        var file = call.file();
        if (file != null) {
            node.put("kind", file.kind().name()).put("name", file.name());
        }
    }

    /** What goes along with one of the calls, apart from them. */
    byte @Nullable [] file() {
        return calls.stream()
                .map(BotCall::file)
                .filter(Objects::nonNull)
                .map(OwnFile::bytes)
                .findFirst()
                .orElse(null);
    }
}
