package io.frontdesk.conversation.cards;

import io.frontdesk.conversation.Chatter;
import io.frontdesk.conversation.Outgoing.Priority;
import io.frontdesk.conversation.Viewers;
import io.frontdesk.conversation.map.ChatQuestion.Say;
import io.frontdesk.conversation.map.ChatQuestion.SayFirst;
import io.frontdesk.conversation.map.TicketPlace.Info;
import io.frontdesk.conversation.screens.HandoverScreens;
import io.frontdesk.conversation.screens.TicketLabels;
import io.frontdesk.conversation.view.Button.Look;
import io.frontdesk.conversation.view.Drawing;
import io.frontdesk.conversation.view.Viewer;
import io.frontdesk.people.People;
import io.frontdesk.people.Person;
import io.frontdesk.ticket.Handovers;
import io.frontdesk.ticket.Ticket;
import java.util.LinkedHashSet;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tickets that change hands or have nobody, told to those who had them and to those who could. */
@Component
class HandoverCards {

    private final Chatter chatter;
    private final Viewers viewers;
    private final People people;
    private final Handovers handovers;
    private final HandoverScreens screens;
    private final TicketLabels labels;
    private final TicketLines lines;

    HandoverCards(
            Chatter chatter,
            Viewers viewers,
            People people,
            Handovers handovers,
            HandoverScreens screens,
            TicketLabels labels,
            TicketLines lines) {
        this.chatter = chatter;
        this.viewers = viewers;
        this.people = people;
        this.handovers = handovers;
        this.screens = screens;
        this.labels = labels;
        this.lines = lines;
    }

    @EventListener
    void on(Person.WentOffline event) {
        var tickets = handovers.countOf(event.person());
        if (event.person().role().servesTickets() && tickets > 0) {
            var viewer = viewers.of(event.person());
            chatter.screen(viewer, screens.offer(viewer, tickets), Priority.INTERACTIVE);
        }
    }

    /** Who does not serve any more need not know where the tickets went. */
    @EventListener
    void on(Ticket.TakenAway event) {
        if (event.from().role().servesTickets()) {
            var key = event.absent() ? "card.lost" : "card.handed-over";
            lines.tell(event.from().id(), event.ticket(), key, event.to().name());
        }
    }

    /** Everybody there may take it; and who had it knows that it is not theirs any more. */
    @EventListener
    void on(Ticket.Missed event) {
        var readers = new LinkedHashSet<>(people.operatorsOnline());
        var from = event.from();
        if (from != null && from.role().servesTickets()) {
            readers.add(from);
        }
        readers.removeIf(reader -> reader.equals(event.by()) || event.ticket().isApplicant(reader));
        readers.forEach(reader -> announce(viewers.of(reader), event.ticket()));
    }

    private void announce(Viewer viewer, Ticket ticket) {
        var card = draw(viewer, ticket, "card.free", ticket.subject());
        card.row(
                card.button("answer", new SayFirst(ticket.externalChatId()), Look.PRIMARY),
                card.button("info", new Info(ticket.id())));
        chatter.card(viewer, card.done(), null, null);
    }

    @EventListener
    void on(Ticket.Overdue event) {
        var ticket = event.ticket();
        var viewer = viewers.of(event.responsible());
        var card = draw(viewer, ticket, "card.overdue", viewer.moment(ticket.waitingSince()));
        card.row(
                card.button("answer", new Say(ticket.externalChatId()), Look.PRIMARY),
                card.button("info", new Info(ticket.id())));
        chatter.card(viewer, card.done(), null, null);
    }

    private Drawing draw(Viewer viewer, Ticket ticket, String key, String detail) {
        return viewer.draw(key, ticket.id(), labels.applicant(ticket), detail);
    }
}
