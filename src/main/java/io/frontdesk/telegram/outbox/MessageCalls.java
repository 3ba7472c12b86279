package io.frontdesk.telegram.outbox;

import io.frontdesk.conversation.Outgoing;
import io.frontdesk.correspondence.Content;
import io.frontdesk.correspondence.FormattedText;
import io.frontdesk.telegram.api.BotCall;
import java.util.ArrayList;
import java.util.List;

/** The calls that make up one message: the reply is on the first of them, the keyboard under the last. */
final class MessageCalls {

    /** Stands where Telegram demands a text and there is none. */
    private static final FormattedText NOTHING = FormattedText.plain("…");

    private MessageCalls() {}

    static List<BotCall> of(Outgoing.Message message) {
        var keyboard = Markup.keyboard(message.keyboard());
        List<BotCall> calls = content(message.chat(), message.content(), keyboard != null);
        calls.getFirst().with("reply_parameters", Markup.reply(message.reply()));
        calls.getLast().with("reply_markup", keyboard);
        return calls;
    }

    private static List<BotCall> content(long chat, Content content, boolean keyboard) {
        return switch (content) {
            case Content.Text(var words) -> texts(chat, split(words));
            case Content.Media media -> media(chat, media);
            case Content.Album album -> album(chat, album, keyboard);
            case Content.Other other -> List.of(copy(chat, other));
        };
    }

    private static List<FormattedText> split(FormattedText words) {
        List<FormattedText> parts = Texts.split(words, Texts.MESSAGE);
        return parts.isEmpty() ? List.of(NOTHING) : parts;
    }

    private static List<BotCall> texts(long chat, List<FormattedText> parts) {
        return parts.stream().map(part -> text(chat, part)).toList();
    }

    private static BotCall text(long chat, FormattedText words) {
        return BotCall.in(chat, "sendMessage").with("text", words.text()).with("entities", Markup.entities(words));
    }

    private static List<BotCall> media(long chat, Content.Media media) {
        boolean captioned = media.kind().takesCaption();
        List<FormattedText> parts = Texts.split(media.words(), captioned ? Texts.CAPTION : Texts.MESSAGE);
        boolean hasCaption = captioned && !parts.isEmpty();
        List<BotCall> calls = new ArrayList<>();
        calls.add(MediaCalls.single(chat, media, hasCaption ? parts.getFirst() : FormattedText.EMPTY));
        calls.addAll(texts(chat, hasCaption ? parts.subList(1, parts.size()) : parts));
        return calls;
    }

    /** An album can carry no keyboard, and its caption is short: where that does not do, its words follow as a text. */
    private static List<BotCall> album(long chat, Content.Album album, boolean keyboard) {
        FormattedText words = album.words();
        boolean apart = keyboard || words.text().length() > Texts.CAPTION;
        List<BotCall> calls = new ArrayList<>(MediaCalls.album(chat, apart ? without(words, album) : album));
        if (apart) {
            calls.addAll(texts(chat, split(words)));
        }
        return calls;
    }

    private static Content.Album without(FormattedText words, Content.Album album) {
        return new Content.Album(album.items().stream()
                .map(item -> item.words().equals(words) ? item.withWords(FormattedText.EMPTY) : item)
                .toList());
    }

    private static BotCall copy(long chat, Content.Other other) {
        return BotCall.in(chat, "copyMessage")
                .with("from_chat_id", other.chat())
                .with("message_id", other.message());
    }
}
