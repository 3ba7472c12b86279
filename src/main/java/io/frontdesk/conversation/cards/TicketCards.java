package io.frontdesk.conversation.cards;

import io.frontdesk.conversation.Chatter;
import io.frontdesk.conversation.Outgoing.Priority;
import io.frontdesk.conversation.Viewers;
import io.frontdesk.conversation.map.ChatQuestion.Say;
import io.frontdesk.conversation.map.TicketPlace.Info;
import io.frontdesk.conversation.map.TicketPlace.Listed;
import io.frontdesk.conversation.map.TicketPlace.Rating;
import io.frontdesk.conversation.map.TicketPlace.Shelf;
import io.frontdesk.conversation.screens.RatingScreens;
import io.frontdesk.people.People;
import io.frontdesk.people.Person;
import io.frontdesk.ticket.Ticket;
import io.frontdesk.ticket.TicketList;
import io.frontdesk.ticket.TicketLists;
import io.frontdesk.ticket.Tickets;
import java.util.ArrayList;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What happens to a ticket, told to the others whom it concerns. */
@Component
class TicketCards {

    private final MessageCards messages;
    private final Chatter chatter;
    private final Viewers viewers;
    private final People people;
    private final Tickets tickets;
    private final TicketLists lists;
    private final TicketLines lines;
    private final RatingScreens ratings;

    TicketCards(
            MessageCards messages,
            Chatter chatter,
            Viewers viewers,
            People people,
            Tickets tickets,
            TicketLists lists,
            TicketLines lines,
            RatingScreens ratings) {
        this.messages = messages;
        this.chatter = chatter;
        this.viewers = viewers;
        this.people = people;
        this.tickets = tickets;
        this.lists = lists;
        this.lines = lines;
        this.ratings = ratings;
    }

    @EventListener
    void on(Ticket.Opened event) {
        var responsible = event.ticket().responsibleId();
        if (responsible != null) {
            messages.deliver(responsible, event.question(), "opened");
        }
    }

    @EventListener
    void on(Ticket.ApplicantWrote event) {
        var responsible = event.ticket().responsibleId();
        if (responsible != null) {
            messages.deliver(responsible, event.message());
        }
    }

    /** Before everybody else who tells the applicant of it. */
    @EventListener
    @Order(Ordered.HIGHEST_PRECEDENCE)
    void on(Ticket.Answered event) {
        var ticket = event.ticket();
        messages.deliver(ticket.applicantId(), event.answer());
        for (var reader : othersThan(event.answer().authorId(), ticket)) {
            messages.deliver(reader, event.answer());
        }
    }

    @EventListener
    void on(Ticket.WrittenInside event) {
        for (var reader : othersThan(event.message().authorId(), event.ticket())) {
            messages.deliver(reader, event.message());
        }
    }

    private List<Long> othersThan(long author, Ticket ticket) {
        var others = new ArrayList<>(tickets.workers(ticket));
        others.remove(author);
        return others;
    }

    @EventListener
    void on(Ticket.Assigned event) {
        var ticket = event.ticket();
        if (event.to().equals(event.by())) {
            return;
        }
        tickets.latestQuestion(ticket)
                .ifPresentOrElse(
                        question -> messages.deliver(event.to().id(), question, "assigned"),
                        () -> lines.tell(event.to().id(), ticket, "card.assigned", ticket.subject()));
    }

    @EventListener
    void on(Ticket.Finished event) {
        var ticket = event.ticket();
        if (!ticket.isApplicant(event.by())) {
            var applicant = viewers.of(people.get(ticket.applicantId()));
            chatter.screen(applicant, ratings.rating(new Rating(ticket.id()), applicant), Priority.CARD);
        }
        for (var reader : othersThan(event.by().id(), ticket)) {
            lines.tell(reader, ticket, "card.finished", event.by().name());
        }
    }

    @EventListener
    void on(Ticket.Abandoned event) {
        for (var reader : othersThan(event.ticket().applicantId(), event.ticket())) {
            lines.tell(reader, event.ticket(), "card.abandoned", event.ticket().subject());
        }
    }

    @EventListener
    void on(Ticket.StatusSet event) {
        if (event.reopens()) {
            reopened(event.ticket(), event.by());
        }
    }

    private void reopened(Ticket ticket, Person by) {
        var applicant = viewers.of(people.get(ticket.applicantId()));
        var card = applicant.draw("card.reopened-own", ticket.id());
        card.row(card.button("write", new Say(ticket.externalChatId())), card.button("ticket", new Info(ticket.id())));
        chatter.card(applicant, card.done(), null, null);
        for (var reader : othersThan(by.id(), ticket)) {
            lines.tell(reader, ticket, "card.reopened", by.name());
        }
    }

    @EventListener
    void on(Ticket.Rated event) {
        var rating = event.ticket().rating();
        if (rating != null) {
            tellRated(event.ticket(), "card.rated", "⭐".repeat(rating));
        }
    }

    @EventListener
    void on(Ticket.Commented event) {
        tellRated(event.ticket(), "card.commented", event.ticket().ratingComment());
    }

    private void tellRated(Ticket ticket, String key, String detail) {
        tickets.rated(ticket).forEach(reader -> lines.tell(reader, ticket, key, detail));
    }

    @EventListener
    void on(Person.CameOnline event) {
        var missed = lists.count(event.person(), TicketList.MISSED);
        if (event.person().role().servesTickets() && missed > 0) {
            var viewer = viewers.of(event.person());
            var card = viewer.draw("card.missed", missed).row("shelf.missed", new Listed(Shelf.MISSED, 0));
            chatter.card(viewer, card.done(), null, null);
        }
    }
}
