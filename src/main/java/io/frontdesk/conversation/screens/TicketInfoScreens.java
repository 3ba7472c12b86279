package io.frontdesk.conversation.screens;

import io.frontdesk.conversation.map.ChatPlace.History;
import io.frontdesk.conversation.map.ChatQuestion;
import io.frontdesk.conversation.map.ChatQuestion.Say;
import io.frontdesk.conversation.map.ChatQuestion.SayFirst;
import io.frontdesk.conversation.map.TicketPlace.Edit;
import io.frontdesk.conversation.map.TicketPlace.Finishing;
import io.frontdesk.conversation.map.TicketPlace.Info;
import io.frontdesk.conversation.map.TicketPlace.Shelves;
import io.frontdesk.conversation.map.TicketPlace.Status;
import io.frontdesk.conversation.view.Button.Look;
import io.frontdesk.conversation.view.Drawing;
import io.frontdesk.conversation.view.Screen;
import io.frontdesk.conversation.view.Viewer;
import io.frontdesk.correspondence.Participants;
import io.frontdesk.people.People;
import io.frontdesk.people.Person;
import io.frontdesk.ticket.Ticket;
import io.frontdesk.ticket.Tickets;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** One ticket, as those see it who work on it; its applicant is shown the own view. */
@Component
class TicketInfoScreens {

    private final Tickets tickets;
    private final TicketLabels labels;
    private final Participants participants;
    private final People people;
    private final OwnTicketScreens own;
    private final TicketCategoryScreens categories;
    private final SuggestedAnswers suggested;

    TicketInfoScreens(
            Tickets tickets,
            TicketLabels labels,
            Participants participants,
            People people,
            OwnTicketScreens own,
            TicketCategoryScreens categories,
            SuggestedAnswers suggested) {
        this.tickets = tickets;
        this.labels = labels;
        this.participants = participants;
        this.people = people;
        this.own = own;
        this.categories = categories;
        this.suggested = suggested;
    }

    Screen info(Info place, Viewer viewer) {
        var ticket = tickets.of(viewer.person(), place.ticket());
        return ticket.isApplicant(viewer.person()) ? own.info(ticket, viewer) : ofStaff(ticket, viewer);
    }

    private Screen ofStaff(Ticket ticket, Viewer viewer) {
        var drawing = heading(ticket, viewer);
        people(ticket, drawing);
        times(ticket, drawing, viewer);
        RatingScreens.given(ticket, drawing);
        suggested.offer(ticket, drawing, viewer);
        buttons(ticket, drawing, viewer);
        LessonScreens.offer(ticket, drawing, viewer);
        labels.previous(ticket, drawing, viewer);
        return drawing.back(new Shelves()).done();
    }

    private static Drawing heading(Ticket ticket, Viewer viewer) {
        return viewer.draw("ticket.heading", ticket.id())
                .line("ticket.status", ticket.status())
                .line("ticket.subject", ticket.subject());
    }

    private void people(Ticket ticket, Drawing drawing) {
        drawing.lineIf(!ticket.description().isEmpty(), "ticket.description", Excerpt.of(ticket.description()));
        drawing.line("ticket.applicant", labels.applicant(ticket));
        drawing.lineIf(Person.isErased(ticket.applicantId()), "ticket.abandoned");
        drawing.lineIf(labels.isBlocked(ticket), "ticket.blocked");
        drawing.lineIf(!labels.reaches(ticket), "ticket.unreachable");
        var responsible = labels.responsible(ticket);
        if (responsible == null) {
            drawing.line("ticket.responsible-nobody");
        } else {
            drawing.line("ticket.responsible", responsible);
        }
        categories.line(ticket, drawing);
        var inside = participants.of(ticket.internalChatId());
        drawing.lineIf(
                !inside.isEmpty(),
                "ticket.participants",
                people.names(inside).values().stream().sorted().collect(Collectors.joining(", ")));
    }

    private static void times(Ticket ticket, Drawing drawing, Viewer viewer) {
        drawing.line("ticket.created", viewer.moment(ticket.createdAt()));
        var answered = ticket.firstAnswerAt();
        if (answered != null) {
            drawing.line("ticket.first-answer", viewer.moment(answered));
        }
        var finished = ticket.finishedAt();
        if (finished != null) {
            drawing.line("ticket.finished", viewer.moment(finished));
        }
    }

    private static ChatQuestion answer(Ticket ticket, Viewer viewer) {
        return ticket.responsibleId() == null && viewer.person().role().servesTickets()
                ? new SayFirst(ticket.externalChatId())
                : new Say(ticket.externalChatId());
    }

    private void buttons(Ticket ticket, Drawing drawing, Viewer viewer) {
        var id = ticket.id();
        if (ticket.isOpen() && !labels.isBlocked(ticket)) {
            drawing.row(drawing.button("answer", answer(ticket, viewer), Look.PRIMARY));
        }
        drawing.row("answer-inside", new Say(ticket.internalChatId()));
        drawing.row(
                drawing.button("external", new History(ticket.externalChatId(), 0)),
                drawing.button("internal", new History(ticket.internalChatId(), 0)));
        var edit = drawing.button("edit", new Edit(id));
        if (Person.isErased(ticket.applicantId())) {
            drawing.row(edit);
        } else {
            drawing.row(drawing.button("status", new Status(id)), edit);
        }
        if (ticket.isOpen()) {
            drawing.row(drawing.button("finish", new Finishing(id), Look.DANGER));
        }
    }
}
