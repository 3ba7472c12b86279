package io.frontdesk.conversation.screens;

import io.frontdesk.conversation.map.CounterpartyCommand.Remove;
import io.frontdesk.conversation.map.CounterpartyCommand.Restore;
import io.frontdesk.conversation.map.CounterpartyPlace;
import io.frontdesk.conversation.map.CounterpartyPlace.Info;
import io.frontdesk.conversation.map.CounterpartyPlace.Known;
import io.frontdesk.conversation.map.CounterpartyPlace.People;
import io.frontdesk.conversation.map.CounterpartyPlace.Removing;
import io.frontdesk.conversation.map.CounterpartyPlace.Tickets;
import io.frontdesk.conversation.map.CounterpartyQuestion;
import io.frontdesk.conversation.map.CounterpartyQuestion.Name;
import io.frontdesk.conversation.map.CounterpartyQuestion.Write;
import io.frontdesk.conversation.map.DirectoryPlace;
import io.frontdesk.conversation.map.DirectoryPlace.Directory;
import io.frontdesk.conversation.map.DirectoryPlace.Listed;
import io.frontdesk.conversation.view.Button.Look;
import io.frontdesk.conversation.view.Drawing;
import io.frontdesk.conversation.view.Screen;
import io.frontdesk.conversation.view.Viewer;
import io.frontdesk.people.Counterparties;
import io.frontdesk.people.Counterparty;
import io.frontdesk.people.Counterparty.Line;
import io.frontdesk.people.PersonLists;
import io.frontdesk.ticket.RelatedTickets;
import io.frontdesk.ticket.RelatedTickets.Relation;
import org.springframework.stereotype.Component;

/** One organisation: what is known of it, its people and its tickets. */
@Component
public class CounterpartyScreens {

    private final Counterparties counterparties;
    private final PersonLists people;
    private final RelatedTickets tickets;
    private final RelatedTicketScreens ticketScreens;
    private final RelatedPassScreens passes;

    CounterpartyScreens(
            Counterparties counterparties,
            PersonLists people,
            RelatedTickets tickets,
            RelatedTicketScreens ticketScreens,
            RelatedPassScreens passes) {
        this.counterparties = counterparties;
        this.people = people;
        this.tickets = tickets;
        this.ticketScreens = ticketScreens;
        this.passes = passes;
    }

    public Screen show(CounterpartyPlace place, Viewer viewer) {
        var counterparty = counterparties.get(place.counterparty());
        return switch (place) {
            case Info its -> info(counterparty, viewer);
            case People its -> people(counterparty, its.page(), viewer);
            case Tickets its -> tickets(counterparty, its.page(), viewer);
            case Known its -> known(counterparty, viewer);
            case Removing its -> removing(counterparty, viewer);
        };
    }

    private Screen info(Counterparty counterparty, Viewer viewer) {
        var drawing = lines(counterparty, viewer);
        contents(counterparty, drawing, viewer);
        var id = counterparty.id();
        drawing.row("rename", new Write(id, CounterpartyQuestion.Line.NAME));
        drawing.row(
                drawing.button("inn", new Write(id, CounterpartyQuestion.Line.INN)),
                drawing.button("contacts", new Write(id, CounterpartyQuestion.Line.CONTACTS)));
        removal(counterparty, drawing);
        return drawing.back(new Listed(Directory.COUNTERPARTIES, 0)).done();
    }

    private static Drawing lines(Counterparty counterparty, Viewer viewer) {
        var inn = counterparty.read(Line.INN);
        var contacts = counterparty.read(Line.CONTACTS);
        var drawing = viewer.draw("directory.element", counterparty.name())
                .lineIf(counterparty.isArchived(), "counterparty.archived");
        return drawing.line(inn == null ? "counterparty.no-inn" : "counterparty.inn", inn == null ? "" : inn)
                .line(
                        contacts == null ? "counterparty.no-contacts" : "counterparty.contacts",
                        contacts == null ? "" : contacts);
    }

    private void contents(Counterparty counterparty, Drawing drawing, Viewer viewer) {
        var persons = people.count(counterparty);
        var applied = tickets.count(viewer.person(), Relation.COUNTERPARTY, counterparty.id());
        if (persons > 0) {
            drawing.row(
                    drawing.labelled(viewer.line("counterparty.people", persons), new People(counterparty.id(), 0)));
        }
        if (applied > 0) {
            drawing.row(
                    drawing.labelled(viewer.line("counterparty.tickets", applied), new Tickets(counterparty.id(), 0)));
        }
        passes.offerOf(drawing, counterparty.id(), viewer);
    }

    private void removal(Counterparty counterparty, Drawing drawing) {
        if (counterparty.isArchived()) {
            drawing.row("restore", new Restore(counterparty.id()));
        } else {
            var key = counterparties.isUsed(counterparty.id()) ? "archive" : "delete";
            drawing.row(drawing.button(key, new Removing(counterparty.id()), Look.DANGER));
        }
    }

    private Screen people(Counterparty counterparty, int asked, Viewer viewer) {
        var total = people.count(counterparty);
        var page = Drawing.page(asked, total);
        var drawing = viewer.draw("counterparty.people-of", counterparty.name(), total)
                .lineIf(total == 0, "related.empty");
        return drawing.list(
                        people.of(counterparty, page, Drawing.PAGE),
                        person -> drawing.labelled(
                                viewer.line("person.with-role", person.name(), person.role()),
                                new DirectoryPlace.Person(person.id())))
                .pages(page, total, other -> new People(counterparty.id(), other))
                .back(new Info(counterparty.id()))
                .done();
    }

    private Screen tickets(Counterparty counterparty, int page, Viewer viewer) {
        var id = counterparty.id();
        return ticketScreens.list(
                viewer.draw("directory.element", counterparty.name()),
                Relation.COUNTERPARTY,
                id,
                page,
                other -> new Tickets(id, other),
                new Info(id),
                viewer);
    }

    private static Screen known(Counterparty counterparty, Viewer viewer) {
        var drawing = viewer.draw("counterparty.known", counterparty.name())
                .lineIf(counterparty.isArchived(), "counterparty.archived")
                .line("counterparty.known-why");
        return drawing.row(drawing.button("open", new Info(counterparty.id()), Look.PRIMARY))
                .row("other-name", new Name())
                .back(new Listed(Directory.COUNTERPARTIES, 0))
                .done();
    }

    private Screen removing(Counterparty counterparty, Viewer viewer) {
        var used = counterparties.isUsed(counterparty.id());
        var drawing = viewer.draw(used ? "counterparty.archiving" : "counterparty.deleting", counterparty.name());
        return drawing.row(
                        drawing.button("yes", new Remove(counterparty.id()), Look.DANGER),
                        drawing.button("no", new Info(counterparty.id())))
                .done();
    }
}
