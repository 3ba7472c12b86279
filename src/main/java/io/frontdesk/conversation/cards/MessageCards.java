package io.frontdesk.conversation.cards;

import io.frontdesk.conversation.Answering;
import io.frontdesk.conversation.Chatter;
import io.frontdesk.conversation.Incoming.Reply;
import io.frontdesk.conversation.Viewers;
import io.frontdesk.conversation.screens.ChatFaces;
import io.frontdesk.conversation.view.Drawing;
import io.frontdesk.conversation.view.Screen;
import io.frontdesk.conversation.view.Viewer;
import io.frontdesk.correspondence.Chat;
import io.frontdesk.correspondence.Chats;
import io.frontdesk.correspondence.Content;
import io.frontdesk.correspondence.Copies;
import io.frontdesk.correspondence.Copy;
import io.frontdesk.correspondence.Message;
import io.frontdesk.people.People;
import io.frontdesk.people.Person;
import java.util.List;
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

    MessageCards(
            Chatter chatter,
            Viewers viewers,
            People people,
            Chats chats,
            Copies copies,
            ChatFaces faces,
            Answering answering) {
        this.chatter = chatter;
        this.viewers = viewers;
        this.people = people;
        this.chats = chats;
        this.copies = copies;
        this.faces = faces;
        this.answering = answering;
    }

    void deliver(long reader, Message message) {
        var chat = chats.chat(message.chatId());
        deliver(reader, message, chat, faces.of(chat).occasion(message, chat));
    }

    void deliver(long reader, Message message, String occasion) {
        deliver(reader, message, chats.chat(message.chatId()), occasion);
    }

    private void deliver(long reader, Message message, Chat chat, String occasion) {
        var viewer = viewers.of(people.get(reader));
        var reply = reply(viewer.person(), message);
        var content = message.content();
        card(message, chat, occasion, viewer)
                .ifPresentOrElse(
                        card -> together(card, content)
                                .ifPresentOrElse(
                                        whole -> chatter.card(viewer, whole, reply, receipt(message, occasion)),
                                        () -> beside(viewer, message, card, occasion, reply)),
                        () -> bare(viewer, message, reply));
    }

    private static String receipt(Message message, String occasion) {
        return Receipt.card(message, occasion).text();
    }

    private void bare(Viewer viewer, Message message, @Nullable Reply reply) {
        chatter.card(
                viewer, bare(message.content()), reply, Receipt.bare(message).text());
    }

    private void beside(Viewer viewer, Message message, Drawing card, String occasion, @Nullable Reply reply) {
        bare(viewer, message, reply);
        chatter.card(
                viewer, card.done(), null, Receipt.beside(message, occasion).text());
    }

    private static Screen bare(Content content) {
        return new Screen(content, List.of());
    }

    /** The face's card, with a line for everybody else who is writing there. */
    private Optional<Drawing> card(Message message, Chat chat, String occasion, Viewer reader) {
        return faces.of(chat).card(message, chat, occasion, reader).map(card -> {
            answering
                    .in(chat.id(), Set.of(reader.person().id(), message.authorId()))
                    .forEach(writer -> card.line("chat.writing", writer.name(), reader.time(writer.since())));
            return card;
        });
    }

    /** The heading and the message in one, where Telegram lets text and buttons stand with it. */
    private static Optional<Screen> together(Drawing heading, Content content) {
        return switch (content) {
            case Content.Text(var words) ->
                Optional.of(heading.gap().line(words).done());
            case Content.Media media ->
                media.kind().takesCaption() ? Optional.of(withCaption(heading, media)) : Optional.empty();
            case Content.Album album -> Optional.empty();
            case Content.Other other -> Optional.empty();
        };
    }

    private static Screen withCaption(Drawing heading, Content.Media media) {
        return media.words().isEmpty()
                ? heading.over(media)
                : heading.gap().line(media.words()).over(media);
    }

    /** The reader's own copy of what the message replies to. */
    private @Nullable Reply reply(Person reader, Message message) {
        var answered = message.replyTo();
        if (answered == null) {
            return null;
        }
        return copies.of(answered, reader.id()).stream()
                .findFirst()
                .map(copy -> new Reply(copy.telegramMessage(), message.quote(), message.quotePosition()))
                .orElse(null);
    }

    /** Brings a reader's copy, or the card beside it, up to date with the message and with who is writing. */
    void redraw(Copy copy, Message message) {
        var viewer = viewers.of(people.get(copy.person()));
        var chat = chats.chat(message.chatId());
        var occasion = copy.occasion();
        if (occasion == null) {
            chatter.redrawCard(viewer, copy.telegramMessage(), bare(item(message.content(), copy.part())));
        } else {
            card(message, chat, occasion, viewer)
                    .map(card -> copy.showsContent()
                            ? together(card, message.content()).orElseGet(card::done)
                            : card.done())
                    .ifPresent(card -> chatter.redrawCard(viewer, copy.telegramMessage(), card));
        }
    }

    private static Content item(Content content, int part) {
        return content instanceof Content.Album album && part < album.items().size()
                ? album.items().get(part)
                : content;
    }

    void remove(Copy copy) {
        chatter.remove(viewers.of(people.get(copy.person())), copy.telegramMessage());
    }
}
