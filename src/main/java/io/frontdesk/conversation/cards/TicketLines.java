package io.frontdesk.conversation.cards;

import io.frontdesk.conversation.Chatter;
import io.frontdesk.conversation.Viewers;
import io.frontdesk.conversation.map.TicketPlace.Info;
import io.frontdesk.conversation.screens.TicketLabels;
import io.frontdesk.people.People;
import io.frontdesk.ticket.Ticket;
import org.springframework.stereotype.Component;

/** A line to one reader about what has become of a ticket, with the way to it. */
@Component
class TicketLines {

    private final Chatter chatter;
    private final Viewers viewers;
    private final People people;
    private final TicketLabels labels;

    TicketLines(Chatter chatter, Viewers viewers, People people, TicketLabels labels) {
        this.chatter = chatter;
        this.viewers = viewers;
        this.people = people;
        this.labels = labels;
    }

    void tell(long reader, Ticket ticket, String key, String detail) {
        var viewer = viewers.of(people.get(reader));
        var card = viewer.draw(key, ticket.id(), labels.applicant(ticket), detail)
                .row("info", new Info(ticket.id()))
                .done();
        chatter.card(viewer, card, null, null);
    }
}
