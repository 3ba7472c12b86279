package io.frontdesk.conversation.screens;

import io.frontdesk.conversation.map.ChatPlace.History;
import io.frontdesk.conversation.map.ChatPlace.Sent;
import io.frontdesk.conversation.map.ChatQuestion;
import io.frontdesk.conversation.map.ChatQuestion.Say;
import io.frontdesk.conversation.map.ChatQuestion.SayFirst;
import io.frontdesk.conversation.map.HomePlace.Home;
import io.frontdesk.conversation.map.Place;
import io.frontdesk.conversation.map.TicketPlace.Finishing;
import io.frontdesk.conversation.map.TicketPlace.Info;
import io.frontdesk.conversation.view.Button.Look;
import io.frontdesk.conversation.view.Drawing;
import io.frontdesk.conversation.view.Viewer;
import io.frontdesk.correspondence.Chat;
import io.frontdesk.correspondence.Chats;
import io.frontdesk.correspondence.Correspondence;
import io.frontdesk.correspondence.FormattedText;
import io.frontdesk.correspondence.Message;
import io.frontdesk.correspondence.Writing;
import io.frontdesk.people.People;
import io.frontdesk.people.Refusal;
import io.frontdesk.ticket.Ticket;
import io.frontdesk.ticket.Tickets;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** How the two chats of a ticket look: to the applicant, and to those who work on it. */
@Component
class TicketFace implements ChatFace {

    private final Tickets tickets;
    private final People people;
    private final TicketLabels labels;
    private final Reception reception;
    private final Correspondence correspondence;
    private final Chats chats;
    private final SuggestedAnswers suggested;

    TicketFace(
            Tickets tickets,
            People people,
            TicketLabels labels,
            Reception reception,
            Correspondence correspondence,
            Chats chats,
            SuggestedAnswers suggested) {
        this.tickets = tickets;
        this.people = people;
        this.labels = labels;
        this.reception = reception;
        this.correspondence = correspondence;
        this.chats = chats;
        this.suggested = suggested;
    }

    @Override
    public Chat.Owner owner() {
        return Chat.Owner.TICKET;
    }

    private Ticket ticket(Chat chat) {
        return tickets.owning(chat).orElseThrow(Refusal::notYours);
    }

    @Override
    public FormattedText title(Chat chat, Viewer viewer) {
        var ticket = ticket(chat);
        return viewer.phrases().text(titleKey(chat, ticket, viewer), ticket.id());
    }

    private static String titleKey(Chat chat, Ticket ticket, Viewer viewer) {
        if (ticket.isApplicant(viewer.person())) {
            return "chat.own";
        }
        return chat.isInternal() ? "chat.internal" : "chat.external";
    }

    @Override
    public Drawing ask(Chat chat, Viewer viewer) {
        var ticket = ticket(chat);
        var drawing =
                viewer.draw(askKey(chat, ticket, viewer), ticket.id(), labels.applicant(ticket), ticket.subject());
        return drawing.lineIf(isToUnreachable(chat, ticket, viewer), "ticket.unreachable");
    }

    private static String askKey(Chat chat, Ticket ticket, Viewer viewer) {
        if (chat.isInternal()) {
            return "question.answer-inside";
        }
        return ticket.isApplicant(viewer.person()) ? "question.write" : "question.answer";
    }

    private boolean isToUnreachable(Chat chat, Ticket ticket, Viewer viewer) {
        return !chat.isInternal() && !ticket.isApplicant(viewer.person()) && !labels.reaches(ticket);
    }

    @Override
    public String verb(Chat chat, Viewer viewer) {
        if (chat.isInternal()) {
            return "answer-inside";
        }
        return ticket(chat).isApplicant(viewer.person()) ? "write" : "answer";
    }

    /** Whoever answers a missed ticket takes it over. */
    @Override
    public ChatQuestion question(Chat chat, Viewer viewer) {
        return mayTakeOver(chat, viewer) && ticket(chat).responsibleId() == null
                ? new SayFirst(chat.id())
                : new Say(chat.id());
    }

    private boolean mayTakeOver(Chat chat, Viewer viewer) {
        return !chat.isInternal()
                && viewer.person().role().servesTickets()
                && !ticket(chat).isApplicant(viewer.person());
    }

    @Override
    public void admitFirst(Chat chat, Viewer viewer) {
        if (mayTakeOver(chat, viewer)) {
            ticket(chat).requireFreeFor(viewer.person());
        }
    }

    /** What was meant for a ticket that a colleague has taken meanwhile is held: perhaps there is nothing to add. */
    @Override
    public Heard sayFirst(Chat chat, Writing writing, Viewer viewer) {
        var ticket = ticket(chat);
        return mayTakeOver(chat, viewer) && ticket.isTakenBeside(viewer.person())
                ? Heard.then(reception.hold(viewer, writing, ticket.id()))
                : say(chat, writing, viewer);
    }

    @Override
    public Place about(Chat chat, Viewer viewer) {
        return new Info(ticket(chat).id());
    }

    @Override
    public Drawing sent(Chat chat, Viewer viewer) {
        var ticket = ticket(chat);
        return viewer.draw(chat.isInternal() ? "sent.inside" : "sent.outside", ticket.id())
                .lineIf(isToUnreachable(chat, ticket, viewer), "ticket.unreachable");
    }

    @Override
    public Drawing next(Drawing sent, Chat chat, Viewer viewer) {
        var ticket = ticket(chat);
        if (ticket.isApplicant(viewer.person())) {
            return sent.row("ticket", new Info(ticket.id())).row("home", new Home());
        }
        if (chat.isInternal()) {
            return sent.row(
                    sent.button("internal", new History(chat.id(), 0)), sent.button("info", new Info(ticket.id())));
        }
        return sent.row(sent.button("answer-more", new Say(chat.id())), sent.button("info", new Info(ticket.id())))
                .rowIf(ticket.isOpen(), "finish", new Finishing(ticket.id()));
    }

    /** What an applicant meant for a ticket that has been finished meanwhile takes the matter up again. */
    @Override
    public Heard say(Chat chat, Writing writing, Viewer viewer) {
        var ticket = ticket(chat);
        if (ticket.isApplicant(viewer.person()) && !ticket.isOpen()) {
            return reception.takeUp(viewer, ticket.id(), writing);
        }
        return Heard.then(new Sent(
                correspondence.write(viewer.person(), chat.id(), writing).id()));
    }

    @Override
    public String occasion(Message message, Chat chat) {
        if (chat.isInternal()) {
            return "inside";
        }
        return message.authorId() == ticket(chat).applicantId() ? "applicant-wrote" : "colleague-answered";
    }

    @Override
    public Optional<Drawing> card(Message message, Chat chat, String occasion, Viewer reader) {
        var ticket = ticket(chat);
        if (ticket.isApplicant(reader.person())) {
            return Optional.empty();
        }
        var who = chat.isInternal() ? people.get(message.authorId()).name() : labels.applicant(ticket);
        var card = reader.draw("card." + occasion, ticket.id(), who, ticket.subject())
                .lineIf(labels.isBlocked(ticket), "ticket.blocked")
                .lineIf(!labels.reaches(ticket), "ticket.unreachable");
        answered(message, chat, ticket, card, reader);
        return Optional.of(buttons(card, chat, ticket, reader));
    }

    /** Nobody is to say once more what did not help; what may help instead is one press away. */
    private void answered(Message message, Chat chat, Ticket ticket, Drawing card, Viewer reader) {
        if (!chat.isInternal() && message.authorId() == ticket.applicantId()) {
            chats.assistantsAnswer(message)
                    .ifPresent(answer -> card.line("chat.assistant-answered", Kinds.what(answer.content(), reader)));
            suggested.offer(ticket, card, reader);
        }
    }

    private Drawing buttons(Drawing card, Chat chat, Ticket ticket, Viewer reader) {
        var verb = chat.isInternal() ? "answer-inside" : "answer";
        return card.row(card.button(verb, question(chat, reader), Look.PRIMARY))
                .row(
                        card.button("internal", new History(ticket.internalChatId(), 0)),
                        card.button("info", new Info(ticket.id())));
    }

    @Override
    public Drawing invitation(Chat chat, String by, Viewer invited) {
        var ticket = ticket(chat);
        var card = invited.draw("card.joined", ticket.id(), labels.applicant(ticket), ticket.subject(), by);
        return buttons(card, chat, ticket, invited);
    }
}
