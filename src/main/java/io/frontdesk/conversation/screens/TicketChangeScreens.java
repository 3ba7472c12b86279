package io.frontdesk.conversation.screens;

import io.frontdesk.conversation.map.TicketCommand.Assign;
import io.frontdesk.conversation.map.TicketCommand.Finish;
import io.frontdesk.conversation.map.TicketCommand.NewStatus;
import io.frontdesk.conversation.map.TicketCommand.SeenStatus;
import io.frontdesk.conversation.map.TicketCommand.SetStatus;
import io.frontdesk.conversation.map.TicketPlace.Categories;
import io.frontdesk.conversation.map.TicketPlace.Edit;
import io.frontdesk.conversation.map.TicketPlace.Finishing;
import io.frontdesk.conversation.map.TicketPlace.Info;
import io.frontdesk.conversation.map.TicketPlace.Responsible;
import io.frontdesk.conversation.map.TicketPlace.Status;
import io.frontdesk.conversation.map.TicketQuestion.Description;
import io.frontdesk.conversation.map.TicketQuestion.Subject;
import io.frontdesk.conversation.view.Button.Look;
import io.frontdesk.conversation.view.Drawing;
import io.frontdesk.conversation.view.Screen;
import io.frontdesk.conversation.view.Viewer;
import io.frontdesk.people.People;
import io.frontdesk.people.Person;
import io.frontdesk.people.Role;
import io.frontdesk.ticket.Ticket;
import io.frontdesk.ticket.TicketStatus;
import io.frontdesk.ticket.Tickets;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What can be changed on a ticket. */
@Component
class TicketChangeScreens {

    private static final Set<Role> OPERATORS = EnumSet.of(Role.ADMINISTRATOR, Role.MANAGER);

    private final Tickets tickets;
    private final People people;
    private final TicketCategoryScreens categories;

    TicketChangeScreens(Tickets tickets, People people, TicketCategoryScreens categories) {
        this.tickets = tickets;
        this.people = people;
        this.categories = categories;
    }

    Screen status(Status place, Viewer viewer) {
        var ticket = tickets.workedBy(viewer.person(), place.ticket());
        var drawing = viewer.draw("status.choose", ticket.id()).line("ticket.status", ticket.status());
        drawing.list(
                otherStatuses(ticket),
                status -> drawing.labelled(
                        viewer.line("status.name", status), new SetStatus(ticket.id(), status, seen(ticket))));
        if (ticket.isOpen()) {
            drawing.row(
                    drawing.labelled(viewer.line("status.name", TicketStatus.FINISHED), new Finishing(ticket.id())));
        }
        return drawing.back(new Info(ticket.id())).done();
    }

    private static SeenStatus seen(Ticket ticket) {
        return SeenStatus.valueOf(ticket.status().name());
    }

    private static List<NewStatus> otherStatuses(Ticket ticket) {
        return Arrays.stream(NewStatus.values())
                .filter(status -> !status.name().equals(ticket.status().name()))
                .toList();
    }

    Screen edit(Edit place, Viewer viewer) {
        var ticket = tickets.workedBy(viewer.person(), place.ticket());
        var drawing = viewer.draw("edit.choose", ticket.id()).line("ticket.subject", ticket.subject());
        drawing.lineIf(!ticket.description().isEmpty(), "ticket.description", Excerpt.of(ticket.description()));
        categories.line(ticket, drawing);
        return drawing.row(
                        drawing.button("subject", new Subject(ticket.id())),
                        drawing.button("description", new Description(ticket.id())))
                .rowIf(viewer.person().servesTickets(), "category", new Categories(ticket.id(), 0))
                .rowIf(ticket.isOpen(), "responsible", new Responsible(ticket.id(), 0))
                .back(new Info(ticket.id()))
                .done();
    }

    Screen responsible(Responsible place, Viewer viewer) {
        var ticket = tickets.workedBy(viewer.person(), place.ticket());
        var except = except(ticket);
        var total = people.countNamed("", OPERATORS, except);
        var page = Drawing.page(place.page(), total);
        var drawing = viewer.draw("responsible.choose", ticket.id()).lineIf(total == 0, "responsible.nobody-else");
        return drawing.list(
                        people.named("", OPERATORS, except, page, Drawing.PAGE),
                        operator -> drawing.labelled(
                                presence(operator, viewer), new Assign(ticket.id(), operator.id(), ticket.hands())))
                .pages(page, total, other -> new Responsible(ticket.id(), other))
                .back(new Edit(ticket.id()))
                .done();
    }

    /** Nobody answers for an own ticket, or becomes what they are. */
    private static Set<Long> except(Ticket ticket) {
        var responsible = ticket.responsibleId();
        return responsible == null ? Set.of(ticket.applicantId()) : Set.of(ticket.applicantId(), responsible);
    }

    private static String presence(Person person, Viewer viewer) {
        return viewer.line("person.presence", person.isOnline(), person.name());
    }

    Screen finishing(Finishing place, Viewer viewer) {
        var ticket = tickets.of(viewer.person(), place.ticket());
        ticket.requireOpen();
        var drawing = viewer.draw("finish.sure", ticket.id(), ticket.subject());
        return drawing.row(
                        drawing.button("yes", new Finish(ticket.id()), Look.DANGER),
                        drawing.button("no", new Info(ticket.id())))
                .done();
    }
}
