package io.frontdesk.conversation.cards;

import io.frontdesk.conversation.Chatter;
import io.frontdesk.conversation.Incoming.Reply;
import io.frontdesk.conversation.Viewers;
import io.frontdesk.conversation.map.TicketPlace.Info;
import io.frontdesk.conversation.map.TicketPlace.Internal;
import io.frontdesk.conversation.map.TicketQuestion.Answer;
import io.frontdesk.conversation.map.TicketQuestion.AnswerInside;
import io.frontdesk.conversation.screens.TicketLabels;
import io.frontdesk.conversation.view.Button.Look;
import io.frontdesk.conversation.view.Drawing;
import io.frontdesk.conversation.view.Screen;
import io.frontdesk.conversation.view.Viewer;
import io.frontdesk.correspondence.Content;
import io.frontdesk.correspondence.Copies;
import io.frontdesk.correspondence.Message;
import io.frontdesk.people.People;
import io.frontdesk.people.Person;
import io.frontdesk.ticket.Ticket;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Shows a message of a ticket's chats to one reader: to the applicant as it is, to those who work on the ticket under a line that
 * says whose it is, and over the buttons to act on it.
 */
@Component
class MessageCards {

    private final Chatter chatter;
    private final Viewers viewers;
    private final People people;
    private final Copies copies;
    private final TicketLabels labels;

    MessageCards(Chatter chatter, Viewers viewers, People people, Copies copies, TicketLabels labels) {
        this.chatter = chatter;
        this.viewers = viewers;
        this.people = people;
        this.copies = copies;
        this.labels = labels;
    }

    void deliver(long reader, Ticket ticket, Message message, String key) {
        var viewer = viewers.of(people.get(reader));
        var reply = reply(viewer.person(), message);
        if (ticket.isApplicant(viewer.person())) {
            chatter.card(
                    viewer,
                    bare(message.content()),
                    reply,
                    Receipt.of(message, true).text());
            return;
        }
        var card = card(viewer, ticket, message, key);
        var together = together(card, message.content());
        if (together.isPresent()) {
            chatter.card(
                    viewer, together.get(), reply, Receipt.of(message, true).text());
        } else {
            chatter.card(
                    viewer,
                    bare(message.content()),
                    reply,
                    Receipt.of(message, true).text());
            chatter.card(viewer, card.done(), null, Receipt.of(message, false).text());
        }
    }

    private static Screen bare(Content content) {
        return new Screen(content, List.of());
    }

    private Drawing card(Viewer viewer, Ticket ticket, Message message, String key) {
        var internal = ticket.isInside(message);
        var drawing = viewer.draw(
                "card." + key,
                ticket.id(),
                internal ? people.get(message.authorId()).name() : labels.applicant(ticket),
                ticket.subject());
        return internal ? buttonsInside(drawing, ticket) : buttons(drawing, ticket);
    }

    private static Drawing buttons(Drawing drawing, Ticket ticket) {
        return drawing.row(drawing.button("answer", new Answer(ticket.id()), Look.PRIMARY))
                .row(
                        drawing.button("internal", new Internal(ticket.id(), 0)),
                        drawing.button("info", new Info(ticket.id())));
    }

    private static Drawing buttonsInside(Drawing drawing, Ticket ticket) {
        return drawing.row(drawing.button("answer-inside", new AnswerInside(ticket.id()), Look.PRIMARY))
                .row(
                        drawing.button("internal", new Internal(ticket.id(), 0)),
                        drawing.button("info", new Info(ticket.id())));
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

    /** Brings a reader's copy up to date with the message. */
    void redraw(long reader, long telegramMessage, int part, Ticket ticket, Message message, String key) {
        var viewer = viewers.of(people.get(reader));
        if (ticket.isApplicant(viewer.person())) {
            chatter.redrawCard(viewer, telegramMessage, bare(item(message.content(), part)));
            return;
        }
        together(card(viewer, ticket, message, key), message.content())
                .ifPresentOrElse(
                        card -> chatter.redrawCard(viewer, telegramMessage, card),
                        () -> chatter.redrawCard(viewer, telegramMessage, bare(item(message.content(), part))));
    }

    private static Content item(Content content, int part) {
        return content instanceof Content.Album album && part < album.items().size()
                ? album.items().get(part)
                : content;
    }
}
