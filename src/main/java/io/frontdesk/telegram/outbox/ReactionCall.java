package io.frontdesk.telegram.outbox;

import com.fasterxml.jackson.databind.node.ArrayNode;
import io.frontdesk.conversation.Outgoing;
import io.frontdesk.telegram.api.BotCall;
import io.frontdesk.telegram.api.Json;

/** The call that puts an emoji on a message, in place of the one that the bot had put there before. */
final class ReactionCall {

    private ReactionCall() {}

    static BotCall of(Outgoing.Reaction reaction) {
        ArrayNode emoji = Json.array();
        if (reaction.emoji() != null) {
            emoji.addObject().put("type", "emoji").put("emoji", reaction.emoji());
        }
        BotCall call = BotCall.in(reaction.chat(), "setMessageReaction").with("message_id", reaction.message());
        call.body().set("reaction", emoji);
        return call;
    }
}
