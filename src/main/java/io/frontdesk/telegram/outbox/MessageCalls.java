package io.frontdesk.telegram.outbox;

import com.fasterxml.jackson.databind.node.BooleanNode;
import io.frontdesk.conversation.Outgoing;
import io.frontdesk.conversation.Outgoing.Priority;
import io.frontdesk.correspondence.Content;
import io.frontdesk.correspondence.FormattedText;
import io.frontdesk.correspondence.Piece;
import io.frontdesk.telegram.api.BotCall;
import java.util.ArrayList;
import java.util.List;

/** The calls that make up one message: the reply is on the first of them, the keyboard under the last. */
final class MessageCalls {

    private MessageCalls() {}

    static List<BotCall> of(Outgoing.Message message) {
        var keyboard = Markup.keyboard(message.keyboard());
        List<BotCall> calls = content(message.chat(), message.content(), keyboard != null);
        calls.getFirst().with("reply_parameters", Markup.reply(message.reply()));
        calls.getLast().with("reply_markup", keyboard);
        if (message.priority() == Priority.QUIET) {
            calls.forEach(call -> call.with("disable_notification", BooleanNode.TRUE));
        }
        return calls;
    }

    /** Files stand first in any content, and as many of them as can go together. */
    private static List<BotCall> content(long chat, Content content, boolean keyboard) {
        var files = new ArrayList<Content.Media>();
        var others = new ArrayList<BotCall>();
        for (Piece piece : Piece.of(content, keyboard)) {
            switch (piece.content()) {
                case Content.Media file -> files.add(file);
                case Content.Special special -> others.add(SpecialCalls.of(chat, special));
                case Content.Text(var words) -> others.add(text(chat, words));
                case Content.Told told -> others.add(text(chat, told.words()));
                case Content.Album album -> throw new IllegalStateException("An album is no piece");
            }
        }
        List<BotCall> calls = new ArrayList<>(MediaCalls.album(chat, files));
        calls.addAll(others);
        return calls;
    }

    private static BotCall text(long chat, FormattedText words) {
        return BotCall.in(chat, "sendMessage").with("text", words.text()).with("entities", Markup.entities(words));
    }
}
