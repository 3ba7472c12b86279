package io.frontdesk.conversation.screens;

import io.frontdesk.conversation.map.ChatPlace.History;
import io.frontdesk.conversation.map.ChatQuestion.Say;
import io.frontdesk.conversation.map.TicketPlace.Finishing;
import io.frontdesk.conversation.map.TicketPlace.Info;
import io.frontdesk.conversation.map.TicketPlace.Listed;
import io.frontdesk.conversation.map.TicketPlace.Shelf;
import io.frontdesk.conversation.map.TicketQuestion.Ask;
import io.frontdesk.conversation.view.Button.Look;
import io.frontdesk.conversation.view.Drawing;
import io.frontdesk.conversation.view.Screen;
import io.frontdesk.conversation.view.Viewer;
import io.frontdesk.people.People;
import io.frontdesk.ticket.Ticket;
import io.frontdesk.ticket.TicketStatus;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** A ticket as its applicant follows it: in plain words, and with nothing internal. */
@Component
public class OwnTicketScreens {

    private final TicketLabels labels;
    private final People people;

    OwnTicketScreens(TicketLabels labels, People people) {
        this.labels = labels;
        this.people = people;
    }

    Screen info(Ticket ticket, Viewer viewer) {
        var drawing = viewer.draw("ticket.heading", ticket.id());
        standing(ticket, drawing, viewer);
        drawing.line("ticket.subject", ticket.subject()).line("ticket.created", viewer.moment(ticket.createdAt()));
        RatingScreens.given(ticket, drawing);
        if (ticket.isOpen()) {
            open(ticket, drawing);
        } else {
            finished(ticket, drawing);
        }
        labels.previous(ticket, drawing, viewer);
        return drawing.back(new Listed(Shelf.MINE, 0)).done();
    }

    private static void open(Ticket ticket, Drawing drawing) {
        drawing.row(
                drawing.button("write", new Say(ticket.externalChatId()), Look.PRIMARY),
                drawing.button("history", new History(ticket.externalChatId(), 0)));
        drawing.row(drawing.button("finish", new Finishing(ticket.id()), Look.DANGER));
    }

    private static void finished(Ticket ticket, Drawing drawing) {
        if (ticket.rating() == null) {
            drawing.gap().line("rating.how");
            RatingScreens.stars(ticket, drawing);
        }
        drawing.row(
                drawing.button("history", new History(ticket.externalChatId(), 0)),
                drawing.button("ask-again", new Ask()));
    }

    /** The one message in which the applicant sees how the ticket goes; it is edited as things change. */
    public Screen status(Ticket ticket, Viewer viewer) {
        var finished = ticket.finishedAt();
        return finished == null ? accepted(ticket, viewer) : over(ticket, finished, viewer);
    }

    private Screen accepted(Ticket ticket, Viewer viewer) {
        var drawing = viewer.draw("card.accepted", ticket.id());
        standing(ticket, drawing, viewer);
        return drawing.line("standing.add").row("ticket", new Info(ticket.id())).done();
    }

    private static Screen over(Ticket ticket, Instant finished, Viewer viewer) {
        var drawing = viewer.draw("ticket.over", ticket.id(), viewer.moment(finished));
        RatingScreens.given(ticket, drawing);
        return drawing.line("standing.ask-again")
                .row(drawing.button("ticket", new Info(ticket.id())), drawing.button("ask-again", new Ask()))
                .done();
    }

    private void standing(Ticket ticket, Drawing drawing, Viewer viewer) {
        var operator = labels.responsible(ticket);
        var finished = ticket.finishedAt();
        if (finished != null) {
            drawing.line("standing.finished", viewer.moment(finished));
        } else if (operator == null) {
            drawing.line(anybodyThere(ticket) ? "standing.soon" : "standing.nobody");
        } else {
            answering(ticket, operator, drawing, viewer);
        }
    }

    private static void answering(Ticket ticket, String operator, Drawing drawing, Viewer viewer) {
        var answered = ticket.answeredAt();
        if (ticket.status() != TicketStatus.ANSWERED) {
            drawing.line(answered == null ? "standing.will-answer" : "standing.waits", operator);
        } else if (answered == null) {
            drawing.line("standing.answers", operator);
        } else {
            drawing.line("standing.answered", operator, viewer.moment(answered));
        }
    }

    private boolean anybodyThere(Ticket ticket) {
        return people.operatorsOnline().stream()
                .anyMatch(operator -> operator.isReachable() && !ticket.isApplicant(operator));
    }
}
