package io.frontdesk.telegram.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;

/**
 * One call of a Bot API method, as data that outlives restarts and upgrades.
 *
 * @param body the method's parameters; never shared, so it may be filled step by step
 */
public record BotCall(String method, ObjectNode body) {

    public static BotCall of(String method) {
        return new BotCall(method, Json.object());
    }

    /** A call to do something in a chat. */
    public static BotCall in(long chat, String method) {
        return of(method).with("chat_id", chat);
    }

    public BotCall with(String parameter, long value) {
        body.put(parameter, value);
        return this;
    }

    public BotCall with(String parameter, String value) {
        body.put(parameter, value);
        return this;
    }

    /** Leaves the parameter out where there is nothing to say. */
    public BotCall with(String parameter, @Nullable JsonNode value) {
        if (value != null && !(value.isContainerNode() && value.isEmpty())) {
            body.set(parameter, value);
        }
        return this;
    }

    /** The same without what Telegram may refuse in it: formatting, and the quote of the message replied to. */
    public BotCall plain() {
        ObjectNode bare = body.deepCopy();
        bare.remove("entities");
        bare.path("media").forEach(BotCall::withoutCaptionEntities);
        withoutCaptionEntities(bare);
        if (bare.path("reply_parameters") instanceof ObjectNode reply) {
            reply.remove("quote");
            reply.remove("quote_position");
        }
        return new BotCall(method, bare);
    }

    private static void withoutCaptionEntities(JsonNode captioned) {
        if (captioned instanceof ObjectNode object) {
            object.remove("caption_entities");
        }
    }
}
