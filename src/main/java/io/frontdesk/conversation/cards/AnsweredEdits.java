package io.frontdesk.conversation.cards;

import io.frontdesk.conversation.Chatter;
import io.frontdesk.conversation.Viewers;
import io.frontdesk.conversation.map.ChatQuestion.Say;
import io.frontdesk.conversation.map.TicketPlace.Info;
import io.frontdesk.conversation.screens.Kinds;
import io.frontdesk.conversation.screens.TicketLabels;
import io.frontdesk.conversation.view.Button.Look;
import io.frontdesk.correspondence.Chat;
import io.frontdesk.correspondence.Chats;
import io.frontdesk.correspondence.Content;
import io.frontdesk.correspondence.Message;
import io.frontdesk.people.People;
import io.frontdesk.ticket.Ticket;
import io.frontdesk.ticket.Tickets;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A question that reads otherwise than when it was answered may want another answer: the operator is told. */
@Component
class AnsweredEdits {

    private final Chats chats;
    private final Tickets tickets;
    private final People people;
    private final TicketLabels labels;
    private final Viewers viewers;
    private final Chatter chatter;

    AnsweredEdits(Chats chats, Tickets tickets, People people, TicketLabels labels, Viewers viewers, Chatter chatter) {
        this.chats = chats;
        this.tickets = tickets;
        this.people = people;
        this.labels = labels;
        this.viewers = viewers;
        this.chatter = chatter;
    }

    @EventListener
    void on(Message.Edited event) {
        var chat = chats.chat(event.message().chatId());
        tickets.owning(chat)
                .filter(ticket -> !chat.isInternal() && isAnsweredQuestion(ticket, event.message()))
                .ifPresent(ticket -> tell(ticket, chat, event));
    }

    private boolean isAnsweredQuestion(Ticket ticket, Message message) {
        return !(message.content() instanceof Content.Location)
                && message.authorId() == ticket.applicantId()
                && chats.isAnswered(message);
    }

    private void tell(Ticket ticket, Chat chat, Message.Edited event) {
        var responsible = ticket.responsibleId();
        if (responsible == null) {
            return;
        }
        var viewer = viewers.of(people.get(responsible));
        var card = viewer.draw(
                "card.edited-answered",
                ticket.id(),
                labels.applicant(ticket),
                Kinds.what(event.before(), viewer),
                Kinds.what(event.message().content(), viewer));
        var info = card.button("info", new Info(ticket.id()));
        var drawing = ticket.isOpen()
                ? card.row(card.button("answer", new Say(chat.id()), Look.PRIMARY), info)
                : card.row(info);
        chatter.card(viewer, drawing.done(), null, null);
    }
}
