package io.frontdesk.telegram.outbox;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.frontdesk.conversation.Hints;
import io.frontdesk.conversation.Hints.Entrance;
import io.frontdesk.conversation.Hints.Hint;
import io.frontdesk.correspondence.Content.Media;
import io.frontdesk.correspondence.FormattedText;
import io.frontdesk.telegram.api.BotCall;
import io.frontdesk.telegram.api.Json;
import org.jspecify.annotations.Nullable;

/**
 * The call that offers hints. They are for one person and one moment: whoever types the same may be told something else.
 *
 * @see <a href="https://core.telegram.org/bots/api#answerinlinequery">answerInlineQuery</a>
 */
public final class HintCalls {

    private HintCalls() {}

    public static BotCall answer(String query, Hints.Offer offer) {
        ArrayNode results = Json.array();
        offer.hints().forEach(hint -> results.add(result(hint)));
        BotCall call = BotCall.of("answerInlineQuery")
                .with("inline_query_id", query)
                .with("cache_time", 0)
                .with("is_personal", BooleanNode.TRUE)
                .with("button", button(offer.entrance()));
        call.body().set("results", results);
        return call;
    }

    private static @Nullable ObjectNode button(@Nullable Entrance entrance) {
        return entrance == null
                ? null
                : Json.object().put("text", entrance.label()).put("start_parameter", entrance.payload());
    }

    private static ObjectNode result(Hint hint) {
        ObjectNode result = hint.content() instanceof Media media
                ? file(media, hint.description())
                : article(hint.content().words(), hint.description());
        result.put("id", hint.id()).put("title", hint.title());
        ObjectNode links = Markup.keyboard(hint.links());
        return links == null ? result : result.set("reply_markup", links);
    }

    private static ObjectNode article(FormattedText words, String description) {
        ObjectNode message = Json.object().put("message_text", words.text());
        message.set("entities", Markup.entities(words));
        return Json.object()
                .put("type", "article")
                .put("description", description)
                .set("input_message_content", message);
    }

    /** @throws IllegalArgumentException for kinds of which Telegram shows no title: nobody could tell them apart */
    private static ObjectNode file(Media media, String description) {
        ObjectNode result = switch (media.kind()) {
            case PHOTO -> file("photo", "photo_file_id", media).put("description", description);
            case VIDEO -> file("video", "video_file_id", media).put("description", description);
            case DOCUMENT -> file("document", "document_file_id", media).put("description", description);
            case ANIMATION -> file("mpeg4_gif", "mpeg4_file_id", media);
            case VOICE -> file("voice", "voice_file_id", media);
            case AUDIO, VIDEO_NOTE, STICKER -> throw new IllegalArgumentException("No title for " + media.kind());
        };
        if (!media.words().isEmpty()) {
            result.put("caption", media.words().text());
            result.set("caption_entities", Markup.entities(media.words()));
        }
        return result;
    }

    private static ObjectNode file(String type, String field, Media media) {
        return Json.object().put("type", type).put(field, media.fileId());
    }
}
