package io.frontdesk.telegram.outbox;

import io.frontdesk.conversation.Outgoing;
import io.frontdesk.correspondence.Content;
import io.frontdesk.correspondence.FormattedText;
import io.frontdesk.telegram.api.BotCall;

/** The call that changes a message. It cannot grow into two, so a text too long is cut. */
final class EditCall {

    private EditCall() {}

    static BotCall of(Outgoing.Edit edit) {
        return content(edit).with("reply_markup", Markup.keyboard(edit.keyboard()));
    }

    private static BotCall content(Outgoing.Edit edit) {
        return switch (edit.content()) {
            case Content.Text(var words) -> text(edit, words);
            case Content.Media media -> media.kind().takesCaption() ? caption(edit) : call(edit, "ReplyMarkup");
            case Content.Album _ -> caption(edit);
            case Content.Other _ -> call(edit, "ReplyMarkup");
        };
    }

    private static BotCall text(Outgoing.Edit edit, FormattedText words) {
        FormattedText text = words.text().isBlank() ? FormattedText.plain("…") : Texts.cut(words, Texts.MESSAGE);
        return call(edit, "Text").with("text", text.text()).with("entities", Markup.entities(text));
    }

    private static BotCall caption(Outgoing.Edit edit) {
        FormattedText caption = Texts.cut(edit.content().words(), Texts.CAPTION);
        return call(edit, "Caption").with("caption", caption.text()).with("caption_entities", Markup.entities(caption));
    }

    private static BotCall call(Outgoing.Edit edit, String what) {
        return BotCall.in(edit.chat(), "editMessage" + what).with("message_id", edit.message());
    }
}
