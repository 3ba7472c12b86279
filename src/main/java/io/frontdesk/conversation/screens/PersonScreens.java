package io.frontdesk.conversation.screens;

import io.frontdesk.conversation.map.DirectoryPlace;
import io.frontdesk.conversation.map.PersonPlace;
import io.frontdesk.conversation.map.PersonPlace.Belonging;
import io.frontdesk.conversation.map.PersonPlace.BelongingFound;
import io.frontdesk.conversation.map.PersonPlace.Edit;
import io.frontdesk.conversation.map.PersonPlace.Known;
import io.frontdesk.conversation.map.PersonPlace.Part;
import io.frontdesk.conversation.map.PersonPlace.Tickets;
import io.frontdesk.conversation.map.PersonQuestion.Describe;
import io.frontdesk.conversation.map.PersonQuestion.Detail;
import io.frontdesk.conversation.view.Screen;
import io.frontdesk.conversation.view.Viewer;
import io.frontdesk.people.Authority;
import io.frontdesk.people.People;
import io.frontdesk.people.Person;
import io.frontdesk.people.Refusal;
import io.frontdesk.ticket.RelatedTickets.Relation;
import java.util.List;
import org.springframework.stereotype.Component;

/** What can be seen and changed about one person, but for the role. */
@Component
public class PersonScreens {

    private final People people;
    private final BelongingScreens belonging;
    private final RelatedTicketScreens tickets;

    PersonScreens(People people, BelongingScreens belonging, RelatedTicketScreens tickets) {
        this.people = people;
        this.belonging = belonging;
        this.tickets = tickets;
    }

    public Screen show(PersonPlace place, Viewer viewer) {
        return switch (place) {
            case Edit its -> edit(described(its.person(), viewer), viewer);
            case Tickets its -> tickets(its, viewer);
            case Belonging its -> belonging.choice(its, described(its.person(), viewer), viewer);
            case BelongingFound its -> belonging.found(its, described(its.person(), viewer), viewer);
            case Known its -> belonging.known(its, described(its.person(), viewer), viewer);
        };
    }

    private Person described(long id, Viewer viewer) {
        var person = people.get(id);
        if (!Authority.describes(viewer.person(), person)) {
            throw new Refusal("refusal.person");
        }
        return person;
    }

    private static Screen edit(Person person, Viewer viewer) {
        var drawing = viewer.draw("person.edit", person.name());
        PersonInfoScreens.noted(person, drawing);
        return drawing.list(
                        List.of(Detail.values()),
                        detail -> drawing.labelled(
                                viewer.line("person.detail", detail), new Describe(person.id(), detail)))
                .back(new DirectoryPlace.Person(person.id()))
                .done();
    }

    private Screen tickets(Tickets place, Viewer viewer) {
        var person = people.get(place.person());
        return tickets.list(
                viewer.blank().line("person.tickets-of", place.part(), person.name()),
                relation(place.part()),
                person.id(),
                place.page(),
                page -> new Tickets(person.id(), place.part(), page),
                new DirectoryPlace.Person(person.id()),
                viewer);
    }

    private static Relation relation(Part part) {
        return switch (part) {
            case APPLICANT -> Relation.APPLICANT;
            case RESPONSIBLE -> Relation.RESPONSIBLE;
        };
    }
}
