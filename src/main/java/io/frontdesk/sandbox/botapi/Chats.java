package io.frontdesk.sandbox.botapi;

import io.frontdesk.sandbox.world.Json;
import io.frontdesk.sandbox.world.Message;
import io.frontdesk.sandbox.world.PrivateChat;
import io.frontdesk.sandbox.world.Telegram;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** Finds the chat and the message that a call is about. */
final class Chats {

    private final Telegram telegram;

    Chats(Telegram telegram) {
        this.telegram = telegram;
    }

    PrivateChat known(Arguments arguments) {
        return known(arguments.text("chat_id"));
    }

    PrivateChat known(String id) {
        Optional<PrivateChat> chat = id.startsWith("@")
                ? telegram.chat(id)
                : id.matches("\\d{1,18}") ? telegram.chat(Long.parseLong(id)) : Optional.empty();
        return chat.orElseThrow(() -> Refusal.badRequest("chat not found"));
    }

    /** A chat that the bot may write to. */
    PrivateChat open(Arguments arguments) {
        PrivateChat chat = known(arguments);
        if (!chat.isStarted()) {
            throw Refusal.forbidden("bot can't initiate conversation with a user");
        }
        if (chat.isBlocked()) {
            throw Refusal.forbidden("bot was blocked by the user");
        }
        return chat;
    }

    static Message message(PrivateChat chat, Arguments arguments, String deed) {
        return chat.message(arguments.number("message_id"))
                .orElseThrow(() -> Refusal.badRequest("message to %s not found".formatted(deed)));
    }

    /**
     * What a new message replies to.
     *
     * @param message null where it replies to nothing
     * @param quote the Bot API's TextQuote
     */
    record Reply(@Nullable Long message, @Nullable ObjectNode quote) {

        static final Reply NONE = new Reply(null, null);
    }

    static Reply reply(PrivateChat chat, Arguments arguments) {
        ObjectNode parameters = arguments.object("reply_parameters");
        if (parameters == null) {
            return Reply.NONE;
        }
        if (!parameters.has("message_id")) {
            throw Refusal.badRequest("Can't find field \"message_id\"");
        }
        if (parameters.has("chat_id") && !parameters.get("chat_id").asString().equals(Long.toString(chat.id()))) {
            throw Refusal.badRequest("the sandbox does not reply to messages of other chats");
        }
        Message original = chat.message(Json.number(parameters, "message_id")).orElse(null);
        if (original == null && parameters.path("allow_sending_without_reply").asBoolean(false)) {
            return Reply.NONE;
        }
        if (original == null) {
            throw Refusal.badRequest("message to be replied not found");
        }
        return new Reply(original.id(), quote(original, parameters));
    }

    private static @Nullable ObjectNode quote(Message original, ObjectNode parameters) {
        String quote = Json.text(parameters, "quote");
        if (quote == null || quote.isEmpty()) {
            return null;
        }
        int position = original.words().indexOf(quote, (int) Json.number(parameters, "quote_position"));
        int found = position < 0 ? original.words().indexOf(quote) : position;
        if (found < 0
                || quote.length() > Words.LONGEST_CAPTION
                || !Quotes.repeatsFormatting(original, found, parameters)) {
            throw Refusal.badRequest("QUOTE_TEXT_INVALID");
        }
        return Json.object().put("text", quote).put("position", found).put("is_manual", true);
    }
}
