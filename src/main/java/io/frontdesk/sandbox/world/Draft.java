package io.frontdesk.sandbox.world;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** A message about to be posted, before the chat gives it an id and a date. */
public record Draft(
        boolean fromBot,
        ObjectNode content,
        @Nullable ObjectNode buttons,
        boolean keyboard,
        @Nullable Long replyTo,
        @Nullable ObjectNode quote,
        @Nullable String group,
        @Nullable ObjectNode origin) {

    public static Draft byPerson(ObjectNode content) {
        return new Draft(false, content, null, false, null, null, null, null);
    }

    public static Draft byBot(ObjectNode content) {
        return new Draft(true, content, null, false, null, null, null, null);
    }

    public Draft withButtons(@Nullable ObjectNode other) {
        return new Draft(fromBot, content, other, keyboard, replyTo, quote, group, origin);
    }

    public Draft withKeyboard(boolean has) {
        return new Draft(fromBot, content, buttons, has, replyTo, quote, group, origin);
    }

    public Draft replyingTo(@Nullable Long message, @Nullable ObjectNode itsQuote) {
        return new Draft(fromBot, content, buttons, keyboard, message, itsQuote, group, origin);
    }

    public Draft inGroup(@Nullable String album) {
        return new Draft(fromBot, content, buttons, keyboard, replyTo, quote, album, origin);
    }

    public Draft from(@Nullable ObjectNode itsOrigin) {
        return new Draft(fromBot, content, buttons, keyboard, replyTo, quote, group, itsOrigin);
    }

    Message at(long chat, long id, long date) {
        return new Message(
                chat, id, fromBot, date, 0, content, buttons, keyboard, replyTo, quote, group, origin, null, null);
    }
}
