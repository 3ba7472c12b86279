package io.frontdesk.conversation.screens;

import io.frontdesk.conversation.map.HomePlace.Home;
import io.frontdesk.conversation.map.TicketCommand.Rate;
import io.frontdesk.conversation.map.TicketPlace.Rating;
import io.frontdesk.conversation.map.TicketQuestion.Comment;
import io.frontdesk.conversation.view.Screen;
import io.frontdesk.conversation.view.Viewer;
import io.frontdesk.ticket.Ticket;
import io.frontdesk.ticket.Tickets;
import java.util.List;
import org.springframework.stereotype.Component;

/** Asks the applicant how it was. */
@Component
public class RatingScreens {

    private static final List<Integer> STARS = List.of(1, 2, 3, 4, 5);

    private final Tickets tickets;

    RatingScreens(Tickets tickets) {
        this.tickets = tickets;
    }

    public Screen rating(Rating place, Viewer viewer) {
        var ticket = tickets.appliedBy(viewer.person(), place.ticket());
        var stars = ticket.rating();
        return stars == null ? ask(ticket, viewer) : thanks(ticket, stars, viewer);
    }

    private static Screen ask(Ticket ticket, Viewer viewer) {
        var drawing = viewer.draw("rating.ask", ticket.id(), ticket.subject());
        return drawing.grid(
                        STARS.size(),
                        STARS,
                        stars -> drawing.labelled(Integer.toString(stars), new Rate(ticket.id(), stars)))
                .done();
    }

    private static Screen thanks(Ticket ticket, int stars, Viewer viewer) {
        var comment = ticket.ratingComment();
        return viewer.draw("rating.thanks", "⭐".repeat(stars))
                .lineIf(!comment.isEmpty(), "ticket.rating-comment", Excerpt.of(comment))
                .rowIf(comment.isEmpty(), "comment", new Comment(ticket.id()))
                .row("home", new Home())
                .done();
    }
}
