package io.frontdesk.telegram.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.frontdesk.conversation.OwnFile;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One call of a Bot API method, as data that outlives restarts and upgrades.
 *
 * @param body the method's parameters; never shared, so it may be filled step by step
 * @param file goes along with the parameters, which name it {@link #ATTACHED}; null where nothing does
 */
public record BotCall(
        String method, ObjectNode body, @Nullable OwnFile file) {

    /** Stands for the file that goes along where otherwise a file's id would. */
    public static final String ATTACHED = "attach://" + Uploads.PART;

    public BotCall(String method, ObjectNode body) {
        this(method, body, null);
    }

    public BotCall carrying(OwnFile other) {
        return new BotCall(method, body, other);
    }

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

    /** The same without formatting, which Telegram may refuse. */
    public BotCall plain() {
        ObjectNode bare = withoutQuote().body();
        bare.remove("entities");
        bare.path("media").forEach(BotCall::withoutCaptionEntities);
        withoutCaptionEntities(bare.path("media"));
        withoutCaptionEntities(bare);
        return new BotCall(method, bare, file);
    }

    /** The same as a reply to the whole message: a quote is refused where the message has changed. */
    public BotCall withoutQuote() {
        ObjectNode bare = body.deepCopy();
        if (bare.path("reply_parameters") instanceof ObjectNode reply) {
            reply.remove(List.of("quote", "quote_position", "quote_entities"));
        }
        return new BotCall(method, bare, file);
    }

    private static void withoutCaptionEntities(JsonNode captioned) {
        if (captioned instanceof ObjectNode object) {
            object.remove("caption_entities");
        }
    }
}
