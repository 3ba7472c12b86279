package io.frontdesk.conversation.screens;

import io.frontdesk.conversation.map.AccessPlace.Appointing;
import io.frontdesk.conversation.map.ContactQuestion.WriteTo;
import io.frontdesk.conversation.map.DirectoryCommand.NewRole;
import io.frontdesk.conversation.map.PersonPlace.Belonging;
import io.frontdesk.conversation.map.PersonPlace.Edit;
import io.frontdesk.conversation.map.PersonPlace.Part;
import io.frontdesk.conversation.map.PersonPlace.Tickets;
import io.frontdesk.conversation.view.Button.Look;
import io.frontdesk.conversation.view.Drawing;
import io.frontdesk.conversation.view.Languages;
import io.frontdesk.conversation.view.Screen;
import io.frontdesk.conversation.view.Viewer;
import io.frontdesk.dialog.Dialogs;
import io.frontdesk.people.Authority;
import io.frontdesk.people.People;
import io.frontdesk.people.Person;
import io.frontdesk.people.Person.Detail;
import io.frontdesk.people.Role;
import io.frontdesk.ticket.RelatedTickets;
import io.frontdesk.ticket.RelatedTickets.Relation;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** One person, with everything that a colleague needs to know. */
@Component
class PersonInfoScreens {

    private final People people;
    private final RelatedTickets tickets;
    private final RelatedPassScreens passes;
    private final Dialogs dialogs;
    private final WatchScreens watch;
    private final AccessScreens access;
    private final Languages languages;
    private final CourseScreens course;

    PersonInfoScreens(
            People people,
            RelatedTickets tickets,
            RelatedPassScreens passes,
            Dialogs dialogs,
            WatchScreens watch,
            AccessScreens access,
            Languages languages,
            CourseScreens course) {
        this.people = people;
        this.tickets = tickets;
        this.passes = passes;
        this.dialogs = dialogs;
        this.watch = watch;
        this.access = access;
        this.languages = languages;
        this.course = course;
    }

    Screen info(Person person, Viewer viewer) {
        var erased = person.erasedAt();
        return erased == null ? somebody(person, viewer) : nobody(person, erased, viewer);
    }

    private Screen nobody(Person person, Instant erased, Viewer viewer) {
        var drawing = viewer.draw("person.name", person.name()).line("person.erased-at", viewer.moment(erased));
        buttons(person, drawing, viewer);
        return drawing.back(PeopleDirectories.of(person.role())).done();
    }

    private Screen somebody(Person person, Viewer viewer) {
        var drawing = viewer.draw("person.name", person.name()).line("person.role", person.role());
        drawing.lineIf(person.role().hasPresence(), "profile.presence", person.isOnline())
                .lineIf(person.isBlocked(), "person.blocked")
                .lineIf(!person.isReachable(), "person.unreachable");
        watch.present(person, drawing, viewer);
        line(drawing, "person.counterparty", people.counterpartyName(person.counterpartyId()));
        noted(person, drawing);
        addresses(person, drawing);
        drawing.line("person.speaks", languages.in(person.language()).tongue())
                .line("person.since", viewer.moment(person.firstSeen()));
        openTickets(person, drawing, viewer);
        course.progress(person, drawing, viewer);
        buttons(person, drawing, viewer);
        return drawing.back(PeopleDirectories.of(person.role())).done();
    }

    /** What colleagues have noted. */
    static void noted(Person person, Drawing drawing) {
        line(drawing, "person.position", person.detail(Detail.POSITION));
        line(drawing, "person.department", person.detail(Detail.DEPARTMENT));
        line(drawing, "person.email", person.detail(Detail.EMAIL));
    }

    private static void addresses(Person person, Drawing drawing) {
        line(drawing, "person.phone", person.phone());
        line(drawing, "person.username", person.username());
        drawing.line("person.id", person.id());
    }

    static void line(Drawing drawing, String key, @Nullable String value) {
        if (value != null) {
            drawing.line(key, value);
        }
    }

    private void openTickets(Person person, Drawing drawing, Viewer viewer) {
        var applied = tickets.countOpen(viewer.person(), Relation.APPLICANT, person.id());
        var responsible = tickets.countOpen(viewer.person(), Relation.RESPONSIBLE, person.id());
        drawing.lineIf(applied > 0, "person.open-applied", applied)
                .lineIf(responsible > 0, "person.open-responsible", responsible);
    }

    private void buttons(Person person, Drawing drawing, Viewer viewer) {
        var id = person.id();
        drawing.rowIf(Dialogs.isThere(person) && dialogs.mayWrite(viewer.person(), person), "write", new WriteTo(id));
        if (Authority.describes(viewer.person(), person)) {
            drawing.row(drawing.button("counterparty", new Belonging(id, 0)), drawing.button("edit", new Edit(id)));
        }
        related(person, Part.APPLICANT, Relation.APPLICANT, drawing, viewer);
        related(person, Part.RESPONSIBLE, Relation.RESPONSIBLE, drawing, viewer);
        passes.offer(drawing, id, viewer);
        access.offer(drawing, person, viewer);
        if (Authority.offers(viewer.person(), person).contains(Role.CLIENT)) {
            drawing.row(drawing.button("dismiss", new Appointing(id, NewRole.CLIENT), Look.DANGER));
        }
    }

    private void related(Person person, Part part, Relation relation, Drawing drawing, Viewer viewer) {
        var count = tickets.count(viewer.person(), relation, person.id());
        if (count > 0) {
            drawing.row(
                    drawing.labelled(viewer.line("person.tickets", part, count), new Tickets(person.id(), part, 0)));
        }
    }
}
