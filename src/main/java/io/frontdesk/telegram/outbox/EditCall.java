package io.frontdesk.telegram.outbox;

import io.frontdesk.conversation.Outgoing;
import io.frontdesk.correspondence.Content;
import io.frontdesk.correspondence.Content.Location;
import io.frontdesk.correspondence.Content.Media;
import io.frontdesk.correspondence.FormattedText;
import io.frontdesk.correspondence.Texts;
import io.frontdesk.telegram.api.BotCall;

/** The call that changes a message. One message cannot grow into two, so a text too long is cut. */
final class EditCall {

    private EditCall() {}

    static BotCall of(Outgoing.Edit edit) {
        return content(edit).with("reply_markup", Markup.keyboard(edit.keyboard()));
    }

    private static BotCall content(Outgoing.Edit edit) {
        return switch (edit.content()) {
            case Content.Text(var words) -> text(edit, words);
            case Content.Told told -> text(edit, told.words());
            case Media media -> media(edit, media);
            case Location location -> location(edit, location);
            case Content.Album _, Content.Special _ -> call(edit, "editMessageReplyMarkup");
        };
    }

    private static BotCall text(Outgoing.Edit edit, FormattedText words) {
        FormattedText text = words.text().isBlank() ? FormattedText.plain("…") : Texts.cut(words, Texts.MESSAGE);
        return call(edit, "editMessageText").with("text", text.text()).with("entities", Markup.entities(text));
    }

    private static BotCall media(Outgoing.Edit edit, Media media) {
        Media cut = media.withWords(Texts.cut(media.words(), Texts.CAPTION));
        if (edit.newFile() && isExchangeable(media.kind())) {
            return call(edit, "editMessageMedia").with("media", MediaCalls.item(cut));
        }
        return media.kind().takesCaption() ? caption(edit, cut) : call(edit, "editMessageReplyMarkup");
    }

    /** @see <a href="https://core.telegram.org/bots/api#editmessagemedia">editMessageMedia</a> */
    private static boolean isExchangeable(Media.Kind kind) {
        return switch (kind) {
            case PHOTO, VIDEO, ANIMATION, AUDIO, DOCUMENT -> true;
            case VOICE, VIDEO_NOTE, STICKER -> false;
        };
    }

    private static BotCall caption(Outgoing.Edit edit, Media media) {
        BotCall call = call(edit, "editMessageCaption")
                .with("caption", media.words().text())
                .with("caption_entities", Markup.entities(media.words()));
        if (media.traits().contains(Media.Trait.CAPTION_ABOVE)) {
            call.body().put("show_caption_above_media", true);
        }
        return call;
    }

    /** Only a place that moves is ever changed. */
    private static BotCall location(Outgoing.Edit edit, Location location) {
        return location.livePeriod() == null
                ? call(edit, "stopMessageLiveLocation")
                : SpecialCalls.at(call(edit, "editMessageLiveLocation"), location.latitude(), location.longitude());
    }

    private static BotCall call(Outgoing.Edit edit, String method) {
        return BotCall.in(edit.chat(), method).with("message_id", edit.message());
    }
}
