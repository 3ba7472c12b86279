package io.frontdesk.telegram.outbox;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.frontdesk.correspondence.Content.Media;
import io.frontdesk.correspondence.Content.Media.Kind;
import io.frontdesk.correspondence.Content.Media.Trait;
import io.frontdesk.correspondence.FormattedText;
import io.frontdesk.telegram.api.BotCall;
import io.frontdesk.telegram.api.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Calls that send files by their ids. */
final class MediaCalls {

    /** @see <a href="https://core.telegram.org/bots/api#sendmediagroup">sendMediaGroup</a> */
    private static final int ALBUM = 10;

    private MediaCalls() {}

    static BotCall single(long chat, Media media) {
        BotCall call = BotCall.in(chat, method(media.kind())).with(field(media.kind()), media.fileId());
        describe(media, call.body());
        return call;
    }

    /** As few messages as Telegram's rules on what may stand together in an album allow. */
    static List<BotCall> album(long chat, List<Media> items) {
        return groups(items).stream().map(group -> group(chat, group)).toList();
    }

    private static BotCall group(long chat, List<Media> group) {
        if (group.size() == 1) {
            return single(chat, group.getFirst());
        }
        ArrayNode media = Json.array();
        group.forEach(item -> media.add(item(item)));
        return BotCall.in(chat, "sendMediaGroup").with("media", media);
    }

    /** The file and its caption as the Bot API's InputMedia. */
    static ObjectNode item(Media media) {
        ObjectNode item = Json.object().put("type", field(media.kind())).put("media", media.fileId());
        describe(media, item);
        return item;
    }

    private static void describe(Media media, ObjectNode file) {
        FormattedText caption = media.kind().takesCaption() ? media.words() : FormattedText.EMPTY;
        if (!caption.isEmpty()) {
            file.put("caption", caption.text());
            file.set("caption_entities", Markup.entities(caption));
        }
        if (media.traits().contains(Trait.SPOILER)) {
            file.put("has_spoiler", true);
        }
        if (media.traits().contains(Trait.CAPTION_ABOVE)) {
            file.put("show_caption_above_media", true);
        }
    }

    private static List<List<Media>> groups(List<Media> items) {
        List<List<Media>> groups = new ArrayList<>();
        for (Media item : items) {
            if (groups.isEmpty() || !fits(item, groups.getLast())) {
                groups.add(new ArrayList<>());
            }
            groups.getLast().add(item);
        }
        return groups;
    }

    private static boolean fits(Media item, List<Media> group) {
        return group.size() < ALBUM && goTogether(item.kind(), group.getFirst().kind());
    }

    private static boolean goTogether(Kind one, Kind other) {
        return switch (one) {
            case PHOTO, VIDEO -> other == Kind.PHOTO || other == Kind.VIDEO;
            case AUDIO, DOCUMENT -> one == other;
            case ANIMATION, VOICE, VIDEO_NOTE, STICKER -> false;
        };
    }

    private static String method(Kind kind) {
        return switch (kind) {
            case PHOTO -> "sendPhoto";
            case VIDEO -> "sendVideo";
            case ANIMATION -> "sendAnimation";
            case AUDIO -> "sendAudio";
            case DOCUMENT -> "sendDocument";
            case VOICE -> "sendVoice";
            case VIDEO_NOTE -> "sendVideoNote";
            case STICKER -> "sendSticker";
        };
    }

    private static String field(Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
