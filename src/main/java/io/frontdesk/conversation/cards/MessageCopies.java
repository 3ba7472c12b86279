package io.frontdesk.conversation.cards;

import io.frontdesk.conversation.Chatter;
import io.frontdesk.conversation.Outgoing.Reply;
import io.frontdesk.conversation.Viewers;
import io.frontdesk.conversation.cards.Receipt.Kind;
import io.frontdesk.conversation.map.ChatPlace.History;
import io.frontdesk.conversation.screens.Kinds;
import io.frontdesk.conversation.view.Screen;
import io.frontdesk.conversation.view.Viewer;
import io.frontdesk.correspondence.Chats;
import io.frontdesk.correspondence.Content;
import io.frontdesk.correspondence.Copies;
import io.frontdesk.correspondence.Copy;
import io.frontdesk.correspondence.Message;
import io.frontdesk.people.People;
import io.frontdesk.people.Person;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * A message in one reader's chat: sent there, and later brought up to date. It may take several Telegram messages: what stands
 * over it is in the first, buttons are under the last, and where it can carry neither, they stand beside it.
 */
@Component
class MessageCopies {

    private final Chatter chatter;
    private final Chats chats;
    private final Copies copies;
    private final People people;
    private final Viewers viewers;

    MessageCopies(Chatter chatter, Chats chats, Copies copies, People people, Viewers viewers) {
        this.chatter = chatter;
        this.chats = chats;
        this.copies = copies;
        this.people = people;
        this.viewers = viewers;
    }

    void send(Viewer to, Over over, Message message, @Nullable Reply reply) {
        if (message.content() instanceof Content.Other other && !other.mayBeCopied()) {
            sendLine(to, over, message, reply);
            tellAuthor(message, to.person());
        } else {
            sendAsItIs(to, over, message, reply);
        }
    }

    private void sendAsItIs(Viewer to, Over over, Message message, @Nullable Reply reply) {
        var layout = Layout.of(over.drawing(), message.content());
        var occasion = layout.beside().isPresent() ? null : over.occasion();
        var receipt = Receipt.of(Kind.COPY, message, 0, layout.starts(), occasion);
        card(to, over, layout.screen(), reply, receipt);
        layout.beside().ifPresent(card -> {
            var beside = Receipt.of(Kind.BESIDE, message, over.occasion());
            card(to, over, card, null, beside);
        });
    }

    private void card(Viewer to, Over over, Screen card, @Nullable Reply reply, Receipt receipt) {
        if (over.quiet()) {
            chatter.quietCard(to, card, reply, receipt.text());
        } else {
            chatter.card(to, card, reply, receipt.text());
        }
    }

    /** Instead of the message: what it is, and that it could not be passed on. */
    void sendLine(Viewer to, Over over, Message message, @Nullable Reply reply) {
        var line = over.drawing().gap().line("kind.unsupported", Kinds.kind(message.content(), to));
        chatter.card(
                to, line.done(), reply, Receipt.of(Kind.LINE, message, null).text());
    }

    /** Whoever wrote it must know that it did not arrive. */
    void tellAuthor(Message message, Person reader) {
        if (message.authorId() != reader.id()) {
            var author = viewers.of(people.get(message.authorId()));
            var card = author.draw("card.not-delivered", reader.name());
            chatter.card(
                    author,
                    card.row("history", new History(message.chatId(), 0)).done(),
                    null,
                    null);
        }
    }

    /**
     * Brings what was sent on one occasion up to date.
     *
     * @param item the only item of an album that has changed, as far as that is known; else null
     */
    void redraw(Viewer to, Over over, Message message, List<Copy> theirs, @Nullable Integer item) {
        var layout = Layout.of(over.drawing(), message.content());
        theirs.stream()
                .filter(copy -> item == null || !layout.isItem(copy.part()) || copy.part() == item)
                .forEach(copy -> redraw(to, layout, copy, message));
        var known = theirs.stream().mapToInt(Copy::part).max().orElseThrow();
        for (var part = known + 1; part < layout.size(); part++) {
            sendPiece(to, layout, part, message, null, over.occasion());
        }
    }

    private void redraw(Viewer to, Layout layout, Copy copy, Message message) {
        if (copy.part() >= layout.size()) {
            delete(to, copy);
        } else if (message.content() instanceof Content.Location) {
            chatter.redrawCard(to, copy.telegramMessage(), layout.piece(copy.part()));
        } else {
            var start = List.of(layout.start(copy.part()));
            var receipt = Receipt.of(Kind.CHANGE, message, copy.part(), start, null);
            var newFile = hasNewFile(message, copy.part());
            chatter.redrawCard(to, copy.telegramMessage(), layout.piece(copy.part()), newFile, receipt.text());
        }
    }

    /** Draws a card anew that shows the same message; not worth a further Telegram message, nor one less. */
    void refresh(Viewer to, Over over, Message message, Copy copy) {
        var layout = Layout.of(over.drawing(), message.content());
        if (layout.size() == 1 && copy.part() == 0) {
            var newFile = hasNewFile(message, 0);
            var receipt = Receipt.of(Kind.REFRESH, message, 0, layout.starts(), null);
            chatter.redrawCard(to, copy.telegramMessage(), layout.screen(), newFile, receipt.text());
        }
    }

    /** Takes away what the reader has too much. */
    void delete(Viewer to, Copy copy) {
        chatter.remove(to, copy.telegramMessage());
        copies.forget(copy);
    }

    /** An item of an album could not be changed: it comes once more. */
    void sendItem(Viewer to, Message message, int part, Reply reply) {
        var layout = Layout.of(to.blank(), message.content());
        if (part < layout.size()) {
            sendPiece(to, layout, part, message, reply, null);
        }
    }

    private void sendPiece(
            Viewer to, Layout layout, int part, Message message, @Nullable Reply reply, @Nullable String occasion) {
        var receipt = Receipt.of(Kind.PIECE, message, part, List.of(layout.start(part)), occasion);
        chatter.card(to, layout.piece(part), reply, receipt.text());
    }

    /** An edit that waits is overtaken by the next one, so that each must carry the file if it ever was another. */
    private boolean hasNewFile(Message message, int part) {
        var file = file(message.content(), part);
        return chats.versions(message).stream()
                .anyMatch(version -> !file(version.content(), part).equals(file));
    }

    private static String file(Content content, int part) {
        return switch (content) {
            case Content.Media media -> media.fileId();
            case Content.Album album ->
                part < album.items().size() ? album.items().get(part).fileId() : "";
            case Content.Text text -> "";
            case Content.Told told -> "";
            case Content.Special special -> "";
        };
    }
}
