package io.frontdesk.sandbox.phones;

import io.frontdesk.sandbox.world.Json;
import io.frontdesk.sandbox.world.Message;
import io.frontdesk.sandbox.world.PrivateChat;
import io.frontdesk.sandbox.world.Telegram;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** What the bot is told when somebody blocks it or reacts to a message. */
final class Memberships {

    private Memberships() {}

    /** The Bot API's ChatMemberUpdated. */
    static ObjectNode changed(Telegram telegram, PrivateChat chat, boolean blocked) {
        ObjectNode update = about(telegram, chat, "from");
        update.set("old_chat_member", member(telegram, !blocked));
        update.set("new_chat_member", member(telegram, blocked));
        return update;
    }

    private static ObjectNode member(Telegram telegram, boolean kicked) {
        ObjectNode member = Json.object().put("status", kicked ? "kicked" : "member");
        member.set("user", telegram.bot().user());
        return kicked ? member.put("until_date", 0) : member;
    }

    /** The Bot API's MessageReactionUpdated. */
    static ObjectNode reacted(Telegram telegram, PrivateChat chat, Message before, @Nullable String emoji) {
        ObjectNode update = about(telegram, chat, "user").put("message_id", before.id());
        reaction(update, "old_reaction", before.reaction());
        reaction(update, "new_reaction", emoji);
        return update;
    }

    private static void reaction(ObjectNode update, String field, @Nullable String emoji) {
        var reactions = update.putArray(field);
        if (emoji != null) {
            reactions.addObject().put("type", "emoji").put("emoji", emoji);
        }
    }

    private static ObjectNode about(Telegram telegram, PrivateChat chat, String who) {
        ObjectNode update = Json.object().put("date", telegram.now());
        update.set("chat", chat.chat());
        update.set(who, chat.account().user());
        return update;
    }
}
