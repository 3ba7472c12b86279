package io.frontdesk.conversation.screens;

import io.frontdesk.conversation.map.HomePlace.Home;
import io.frontdesk.conversation.map.TicketCommand.Rate;
import io.frontdesk.conversation.map.TicketPlace.Info;
import io.frontdesk.conversation.map.TicketPlace.Rating;
import io.frontdesk.conversation.map.TicketQuestion.Comment;
import io.frontdesk.conversation.view.Drawing;
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
        if (ticket.isOpen()) {
            return later(ticket, viewer);
        }
        return stars == null ? ask(ticket, viewer) : thanks(ticket, stars, viewer);
    }

    /** It has been opened again since it was asked for. */
    private static Screen later(Ticket ticket, Viewer viewer) {
        return viewer.draw("rating.later", ticket.id())
                .row("ticket", new Info(ticket.id()))
                .done();
    }

    private static Screen ask(Ticket ticket, Viewer viewer) {
        return stars(ticket, viewer.draw("rating.ask", ticket.id(), ticket.subject()))
                .done();
    }

    /** The row to choose from. */
    static Drawing stars(Ticket ticket, Drawing drawing) {
        return drawing.grid(
                STARS.size(), STARS, stars -> drawing.labelled(Integer.toString(stars), new Rate(ticket.id(), stars)));
    }

    /** What the applicant has said of it, if anything. */
    static void given(Ticket ticket, Drawing drawing) {
        var rating = ticket.rating();
        if (rating != null) {
            drawing.line("ticket.rating", "⭐".repeat(rating));
        }
        drawing.lineIf(!ticket.ratingComment().isEmpty(), "ticket.rating-comment", Excerpt.of(ticket.ratingComment()));
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
