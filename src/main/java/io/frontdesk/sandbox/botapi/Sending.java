package io.frontdesk.sandbox.botapi;

import io.frontdesk.sandbox.botapi.Chats.Reply;
import io.frontdesk.sandbox.world.Draft;
import io.frontdesk.sandbox.world.Json;
import io.frontdesk.sandbox.world.Message;
import io.frontdesk.sandbox.world.PrivateChat;
import io.frontdesk.sandbox.world.StoredFile.Kind;
import io.frontdesk.sandbox.world.Telegram;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The methods that put a new message into a chat. */
final class Sending {

    private final Chats chats;
    private final Media media;
    private final RandomGenerator random = RandomGenerator.getDefault();

    Sending(Telegram telegram, Chats chats) {
        this.chats = chats;
        this.media = new Media(telegram.files());
    }

    void register(Map<String, Handler> methods) {
        methods.put("sendMessage", sender(Words::text));
        for (Kind kind : Kind.values()) {
            String name = "send" + camel(kind);
            methods.put(name, sender(arguments -> media.content(arguments, kind, kind.field())));
        }
        methods.put("sendMediaGroup", this::album);
        methods.put("sendLocation", sender(Places::location));
        methods.put("sendVenue", sender(Places::venue));
        methods.put("sendContact", sender(Sending::contact));
        methods.put("sendPoll", sender(Sending::poll));
        methods.put("sendDice", sender(this::dice));
        methods.put("copyMessage", this::copy);
        methods.put("forwardMessage", this::forward);
    }

    private static String camel(Kind kind) {
        return kind == Kind.VIDEO_NOTE
                ? "VideoNote"
                : kind.name().charAt(0) + kind.name().substring(1).toLowerCase(Locale.ROOT);
    }

    private Handler sender(Function<Arguments, ObjectNode> content) {
        return arguments -> {
            PrivateChat chat = chats.open(arguments);
            return chat.json(post(chat, arguments, content.apply(arguments), null, null));
        };
    }

    private static Message post(
            PrivateChat chat,
            Arguments arguments,
            ObjectNode content,
            @Nullable String group,
            @Nullable ObjectNode origin) {
        ObjectNode buttons = Markup.inline(arguments);
        ObjectNode keyboard = Markup.keyboard(arguments);
        return chat.together(() -> {
            Reply reply = Chats.reply(chat, arguments);
            Message message = chat.post(Draft.byBot(content)
                    .withButtons(buttons)
                    .withKeyboard(keyboard != null)
                    .replyingTo(reply.message(), reply.quote())
                    .inGroup(group)
                    .from(origin));
            if (keyboard != null || (Markup.removesKeyboard(arguments) && chat.keyboard() != null)) {
                chat.keyboard(keyboard);
            }
            return message;
        });
    }

    private JsonNode album(Arguments arguments) {
        PrivateChat chat = chats.open(arguments);
        ArrayNode items = arguments.array("media");
        Albums.check(items);
        String group = Long.toUnsignedString(UUID.randomUUID().getLeastSignificantBits());
        var contents = items.valueStream()
                .map(item -> media.content(
                        arguments.with((ObjectNode) item),
                        Kind.named(item.get("type").asString()),
                        "media"))
                .toList();
        return chat.together(() -> {
            ArrayNode sent = Json.array();
            contents.forEach(content -> sent.add(chat.json(post(chat, arguments, content, group, null))));
            return sent;
        });
    }

    private static ObjectNode contact(Arguments arguments) {
        ObjectNode contact = Json.object();
        for (String field : new String[] {"phone_number", "first_name", "last_name", "vcard"}) {
            if (!arguments.text(field).isEmpty()) {
                contact.put(field, arguments.text(field));
            }
        }
        return Json.object().set("contact", contact);
    }

    private static ObjectNode poll(Arguments arguments) {
        String question = arguments.text("question");
        if (question.length() > 300) {
            throw Refusal.badRequest("poll question length must not exceed 300");
        }
        if (arguments.array("options").isEmpty() || arguments.array("options").size() > 12) {
            throw Refusal.badRequest("poll must have from 1 to 12 options");
        }
        return Json.object().set("poll", Polls.poll(question, arguments));
    }

    private ObjectNode dice(Arguments arguments) {
        return dice(arguments.has("emoji") ? arguments.text("emoji") : Polls.DIE);
    }

    private ObjectNode dice(String emoji) {
        int greatest = Polls.greatest(emoji);
        return Json.object().set("dice", Json.object().put("emoji", emoji).put("value", 1 + random.nextInt(greatest)));
    }

    private JsonNode copy(Arguments arguments) {
        PrivateChat chat = chats.open(arguments);
        Message original = original(arguments, "copy");
        ObjectNode content = Copying.content(original);
        if (content.has("dice")) {
            content = dice(content.get("dice").get("emoji").asString());
        }
        if (arguments.has("caption")) {
            content.remove("caption");
            content.remove("caption_entities");
            content.setAll(Words.caption(arguments));
        }
        return Json.object()
                .put("message_id", post(chat, arguments, content, null, null).id());
    }

    private JsonNode forward(Arguments arguments) {
        PrivateChat chat = chats.open(arguments);
        Message original = original(arguments, "forward");
        ObjectNode author = (ObjectNode)
                chats.known(arguments.text("from_chat_id")).json(original).get("from");
        ObjectNode origin = original.origin() != null
                ? original.origin()
                : Json.object().put("type", "user").put("date", original.date()).set("sender_user", author);
        return chat.json(post(chat, arguments, original.content(), null, origin));
    }

    private Message original(Arguments arguments, String deed) {
        return Chats.message(chats.known(arguments.text("from_chat_id")), arguments, deed);
    }
}
