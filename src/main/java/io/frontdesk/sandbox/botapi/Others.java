package io.frontdesk.sandbox.botapi;

import io.frontdesk.sandbox.world.Json;
import io.frontdesk.sandbox.world.PhoneEvent;
import io.frontdesk.sandbox.world.PrivateChat;
import io.frontdesk.sandbox.world.StoredFile;
import io.frontdesk.sandbox.world.Telegram;
import io.frontdesk.sandbox.world.Update;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.BooleanNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.util.RawValue;

/** Updates, callback answers, files, chats: the methods that send nothing. */
final class Others {

    private static final int MOST_UPDATES = 100;

    /** Telegram holds a long poll no longer than this, in seconds. */
    private static final long LONGEST_POLL = 50;

    /** Source: answerCallbackQuery, text. */
    private static final int LONGEST_NOTICE = 200;

    private static final Set<String> ACTIONS = Set.of(
            "typing",
            "upload_photo",
            "record_video",
            "upload_video",
            "record_voice",
            "upload_voice",
            "upload_document",
            "choose_sticker",
            "find_location",
            "record_video_note",
            "upload_video_note");

    private final Telegram telegram;
    private final Chats chats;
    private final Consumer<List<Update>> delivered;

    /** @param delivered told of what getUpdates is about to answer */
    Others(Telegram telegram, Chats chats, Consumer<List<Update>> delivered) {
        this.telegram = telegram;
        this.chats = chats;
        this.delivered = delivered;
    }

    void register(Map<String, Handler> methods) {
        methods.put("getUpdates", this::updates);
        methods.put("deleteWebhook", this::deleteWebhook);
        methods.put("getWebhookInfo", arguments -> webhook());
        methods.put("answerCallbackQuery", this::answer);
        methods.put("sendChatAction", this::act);
        methods.put("getFile", this::file);
        methods.put("getChat", this::chat);
    }

    private JsonNode updates(Arguments arguments) throws InterruptedException {
        if (arguments.has("allowed_updates")) {
            telegram.updates()
                    .allow(arguments
                            .array("allowed_updates")
                            .valueStream()
                            .map(JsonNode::asString)
                            .toList());
        }
        long limit = arguments.number("limit");
        long seconds = Math.clamp(arguments.number("timeout"), 0, LONGEST_POLL);
        List<Update> updates = telegram.updates()
                .take(
                        arguments.number("offset"),
                        limit < 1 || limit > MOST_UPDATES ? MOST_UPDATES : (int) limit,
                        Duration.ofSeconds(seconds));
        if (updates == null) {
            throw Refusal.conflict();
        }
        delivered.accept(updates);
        ArrayNode answer = Json.array();
        updates.forEach(update -> answer.addRawValue(new RawValue(update.json())));
        return answer;
    }

    private JsonNode deleteWebhook(Arguments arguments) {
        if (arguments.flag("drop_pending_updates")) {
            telegram.updates().drop();
        }
        return BooleanNode.TRUE;
    }

    private JsonNode webhook() {
        return Json.object()
                .put("url", "")
                .put("has_custom_certificate", false)
                .put("pending_update_count", telegram.updates().pending());
    }

    private JsonNode answer(Arguments arguments) {
        String text = arguments.text("text");
        if (text.length() > LONGEST_NOTICE) {
            throw Refusal.badRequest("MESSAGE_TOO_LONG");
        }
        String press = arguments.text("callback_query_id");
        long phone = telegram.callbacks()
                .answer(press)
                .orElseThrow(() ->
                        Refusal.badRequest("query is too old and response timeout expired or query ID is invalid"));
        telegram.chat(phone)
                .ifPresent(chat -> chat.tell(new PhoneEvent.Notice(phone, press, text, arguments.flag("show_alert"))));
        return BooleanNode.TRUE;
    }

    private JsonNode act(Arguments arguments) {
        PrivateChat chat = chats.open(arguments);
        if (!ACTIONS.contains(arguments.text("action"))) {
            throw Refusal.badRequest("wrong parameter action in request");
        }
        chat.tell(new PhoneEvent.Typing(chat.id()));
        return BooleanNode.TRUE;
    }

    private JsonNode file(Arguments arguments) {
        StoredFile file = telegram.files()
                .byId(arguments.text("file_id"))
                .orElseThrow(() -> Refusal.badRequest("invalid file_id"));
        if (file.size() > StoredFile.GREATEST_DOWNLOAD) {
            throw Refusal.badRequest("file is too big");
        }
        return Json.object()
                .put("file_id", file.id())
                .put("file_unique_id", "Q" + file.key())
                .put("file_size", file.size())
                .put("file_path", file.path());
    }

    private JsonNode chat(Arguments arguments) {
        ObjectNode chat = chats.known(arguments).chat();
        chat.put("accent_color_id", 0).put("max_reaction_count", 11);
        chat.putObject("accepted_gift_types")
                .put("unlimited_gifts", false)
                .put("limited_gifts", false)
                .put("unique_gifts", false)
                .put("premium_subscription", false)
                .put("gifts_from_channels", false);
        return chat;
    }
}
