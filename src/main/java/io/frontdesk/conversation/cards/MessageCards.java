package io.frontdesk.conversation.cards;

import io.frontdesk.conversation.Answering;
import io.frontdesk.conversation.Chatter;
import io.frontdesk.conversation.Outgoing.Reply;
import io.frontdesk.conversation.Viewers;
import io.frontdesk.conversation.screens.ChatFaces;
import io.frontdesk.conversation.view.Drawing;
import io.frontdesk.conversation.view.Viewer;
import io.frontdesk.correspondence.Chat;
import io.frontdesk.correspondence.Chats;
import io.frontdesk.correspondence.Copies;
import io.frontdesk.correspondence.Copy;
import io.frontdesk.correspondence.Message;
import io.frontdesk.people.People;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Shows a message of a chat to one reader: as it is, or under a line that says what it belongs to and over the buttons to act on it,
 * as the face of the chat has it.
 */
@Component
class MessageCards {

    private final Chatter chatter;
    private final Viewers viewers;
    private final People people;
    private final Chats chats;
    private final Copies copies;
    private final ChatFaces faces;
    private final Answering answering;
    private final MessageCopies sheets;
    private final Replies replies;

    MessageCards(
            Chatter chatter,
            Viewers viewers,
            People people,
            Chats chats,
            Copies copies,
            ChatFaces faces,
            Answering answering,
            MessageCopies sheets,
            Replies replies) {
        this.chatter = chatter;
        this.viewers = viewers;
        this.people = people;
        this.chats = chats;
        this.copies = copies;
        this.faces = faces;
        this.answering = answering;
        this.sheets = sheets;
        this.replies = replies;
    }

    void deliver(long reader, Message message) {
        deliver(reader, message, occasion(message));
    }

    void deliver(long reader, Message message, String occasion) {
        var viewer = viewers.of(people.get(reader));
        sheets.send(viewer, over(message, occasion, viewer), message, replies.of(message, reader));
    }

    /** Says what could not be delivered. */
    void deliverLine(long reader, Message message) {
        var viewer = viewers.of(people.get(reader));
        sheets.sendLine(viewer, over(message, occasion(message), viewer), message, replies.of(message, reader));
    }

    /** A copy could not be changed: what the message says by now comes once more, as a reply to that. */
    void deliverAgain(Copy old, Message message) {
        var viewer = viewers.of(people.get(old.person()));
        sheets.send(viewer, over(message, old.occasion(), viewer), message, Reply.to(old.telegramMessage()));
    }

    private String occasion(Message message) {
        var chat = chats.chat(message.chatId());
        return faces.of(chat).occasion(message, chat);
    }

    /** The face's card where it has one for this reader, and whom the author has the message from. */
    private Over over(Message message, @Nullable String occasion, Viewer reader) {
        var card = occasion == null ? Optional.<Drawing>empty() : card(message, occasion, reader);
        var drawing = card.orElseGet(reader::blank);
        var origin = message.forwardedFrom();
        return new Over(
                origin == null ? drawing : drawing.line("chat.forwarded", origin),
                card.isPresent() ? occasion : null,
                isQuiet(message, reader));
    }

    private boolean isQuiet(Message message, Viewer reader) {
        var chat = chats.chat(message.chatId());
        return faces.of(chat).isQuiet(chat, reader);
    }

    /** With a line for everybody else who is writing there. */
    private Optional<Drawing> card(Message message, String occasion, Viewer reader) {
        var chat = chats.chat(message.chatId());
        return faces.of(chat).card(message, chat, occasion, reader).map(card -> writers(card, message, chat, reader));
    }

    private Drawing writers(Drawing card, Message message, Chat chat, Viewer reader) {
        answering
                .in(chat.id(), Set.of(reader.person().id(), message.authorId()))
                .forEach(writer -> card.line("chat.writing", writer.name(), reader.time(writer.since())));
        return card;
    }

    /** Brings all that a reader has of a message up to date: of an album, only the item given, if one is. */
    void redraw(long reader, Message message, @Nullable Integer item) {
        var viewer = viewers.of(people.get(reader));
        var theirs = copies.of(message.id(), reader).stream()
                .filter(copy -> !copy.original() && copy.showsContent())
                .toList();
        theirs.stream()
                .map(copy -> Optional.ofNullable(copy.occasion()))
                .distinct()
                .forEach(occasion -> {
                    var over = over(message, occasion.orElse(null), viewer);
                    var once = theirs.stream()
                            .filter(copy -> Objects.equals(copy.occasion(), occasion.orElse(null)))
                            .toList();
                    sheets.redraw(viewer, over, message, once, item);
                });
    }

    /** Brings a card up to date with who is writing; the message on it is the same. */
    void redraw(Copy copy, Message message) {
        var viewer = viewers.of(people.get(copy.person()));
        var over = over(message, copy.occasion(), viewer);
        if (copy.showsContent()) {
            sheets.refresh(viewer, over, message, copy);
        } else if (over.occasion() != null) {
            chatter.redrawCard(viewer, copy.telegramMessage(), over.drawing().done());
        }
    }

    void remove(Copy copy) {
        chatter.remove(viewers.of(people.get(copy.person())), copy.telegramMessage());
    }
}
