package io.frontdesk.sandbox.botapi;

import io.frontdesk.sandbox.world.Message;
import io.frontdesk.sandbox.world.PrivateChat;
import io.frontdesk.sandbox.world.StoredFile.Kind;
import io.frontdesk.sandbox.world.Telegram;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.BooleanNode;
import tools.jackson.databind.node.ObjectNode;

/** The methods that change a message, react to it or take it away. */
final class Editing {

    /** Source: deleteMessage. */
    private static final Duration DELETABLE = Duration.ofDays(2);

    /** Source: editMessageMedia. */
    private static final List<String> EXCHANGEABLE =
            List.of("text", "photo", "video", "animation", "audio", "document");

    private static final List<String> PICTURES = List.of("photo", "video");

    private final Telegram telegram;
    private final Chats chats;
    private final Media media;

    Editing(Telegram telegram, Chats chats) {
        this.telegram = telegram;
        this.chats = chats;
        this.media = new Media(telegram.files());
    }

    void register(Map<String, Handler> methods) {
        methods.put("editMessageText", arguments -> edit(arguments, message -> text(message, arguments)));
        methods.put("editMessageCaption", arguments -> edit(arguments, message -> caption(message, arguments)));
        methods.put("editMessageMedia", arguments -> edit(arguments, message -> media(message, arguments)));
        methods.put("editMessageReplyMarkup", arguments -> edit(arguments, Message::content));
        methods.put(
                "editMessageLiveLocation",
                arguments -> edit(arguments, message -> LiveLocations.moved(message, arguments, telegram.now())));
        methods.put(
                "stopMessageLiveLocation",
                arguments -> edit(arguments, message -> LiveLocations.stopped(message, telegram.now())));
        methods.put("setMessageReaction", this::react);
        methods.put("deleteMessage", this::delete);
    }

    private JsonNode edit(Arguments arguments, Function<Message, ObjectNode> newContent) {
        if (arguments.has("inline_message_id")) {
            throw Refusal.badRequest("the sandbox does not play inline messages");
        }
        need(arguments, "chat_id", "chat_id is empty");
        need(arguments, "message_id", "message identifier is not specified");
        PrivateChat chat = chats.known(arguments);
        ObjectNode buttons = Markup.inline(arguments);
        return chat.together(() -> {
            Message message = Chats.message(chat, arguments, "edit");
            checkEditable(chat, message);
            ObjectNode content = newContent.apply(message);
            if (message.says(content, buttons)) {
                throw Refusal.badRequest("message is not modified: specified new message content and reply markup"
                        + " are exactly the same as a current content and reply markup of the message");
            }
            return chat.json(chat.change(message.id(), old -> change(old, content, buttons)));
        });
    }

    private static void need(Arguments arguments, String name, String otherwise) {
        if (!arguments.has(name)) {
            throw Refusal.badRequest(otherwise);
        }
    }

    /** New buttons alone do not make a message an edited one. */
    private Message change(Message old, ObjectNode content, @Nullable ObjectNode buttons) {
        boolean saysOther = !Objects.equals(old.content(), content);
        return old.withContent(content, buttons, saysOther ? telegram.now() : old.edited());
    }

    private static void checkEditable(PrivateChat chat, Message message) {
        if (chat.isBlocked()) {
            throw Refusal.forbidden("bot was blocked by the user");
        }
        if (!message.fromBot() || message.keyboard() || message.origin() != null) {
            throw Refusal.badRequest("message can't be edited");
        }
    }

    private static ObjectNode text(Message message, Arguments arguments) {
        ObjectNode content = Words.text(arguments);
        if (!message.has("text")) {
            throw Refusal.badRequest("there is no text in the message to edit");
        }
        return content;
    }

    private static ObjectNode caption(Message message, Arguments arguments) {
        if (message.has("text")) {
            throw Refusal.badRequest("there is no caption in the message to edit");
        }
        ObjectNode content = message.content().deepCopy();
        content.remove("caption");
        content.remove("caption_entities");
        return content.setAll(Words.caption(arguments));
    }

    private ObjectNode media(Message message, Arguments arguments) {
        ObjectNode given = Objects.requireNonNull(arguments.object("media"));
        if (EXCHANGEABLE.stream().noneMatch(message::has)) {
            throw Refusal.badRequest("there is no media in the message to edit");
        }
        if (message.group() != null && !staysInAlbum(message, given.get("type").asString())) {
            throw Refusal.badRequest("can't use the media of the specified type in the album");
        }
        return media.content(arguments.with(given), Kind.named(given.get("type").asString()), "media");
    }

    private static boolean staysInAlbum(Message message, String type) {
        return message.has(type)
                || (PICTURES.contains(type) && PICTURES.stream().anyMatch(message::has));
    }

    private JsonNode react(Arguments arguments) {
        PrivateChat chat = chats.open(arguments);
        return chat.together(() -> {
            Message message = Chats.message(chat, arguments, "react");
            String emoji = Reactions.only(arguments.array("reaction"));
            chat.change(message.id(), old -> old.withBotReaction(emoji));
            return BooleanNode.TRUE;
        });
    }

    private JsonNode delete(Arguments arguments) {
        PrivateChat chat = chats.known(arguments);
        Message message = Chats.message(chat, arguments, "delete");
        if (telegram.now() - message.date() > DELETABLE.toSeconds()) {
            throw Refusal.badRequest("message can't be deleted for everyone");
        }
        chat.remove(message.id());
        return BooleanNode.TRUE;
    }
}
