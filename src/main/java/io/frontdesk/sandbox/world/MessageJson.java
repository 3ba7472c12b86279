package io.frontdesk.sandbox.world;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** Writes a message as the Bot API's Message, without what it replies to. */
final class MessageJson {

    private MessageJson() {}

    static ObjectNode of(Message message, ObjectNode from, ObjectNode chat) {
        ObjectNode node = Json.object().put("message_id", message.id());
        node.set("from", from);
        node.set("chat", chat);
        node.put("date", message.date());
        if (message.edited() > 0) {
            node.put("edit_date", message.edited());
        }
        put(node, "forward_origin", message.origin());
        put(node, "quote", message.quote());
        if (message.group() != null) {
            node.put("media_group_id", message.group());
        }
        node.setAll(message.content());
        put(node, "reply_markup", message.buttons());
        return node;
    }

    private static void put(ObjectNode node, String field, @Nullable ObjectNode value) {
        if (value != null) {
            node.set(field, value);
        }
    }
}
