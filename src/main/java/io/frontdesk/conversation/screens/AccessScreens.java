package io.frontdesk.conversation.screens;

import io.frontdesk.conversation.map.AccessCommand;
import io.frontdesk.conversation.map.AccessCommand.Block;
import io.frontdesk.conversation.map.AccessCommand.Unblock;
import io.frontdesk.conversation.map.AccessPlace;
import io.frontdesk.conversation.map.AccessPlace.Appointing;
import io.frontdesk.conversation.map.AccessPlace.Blocking;
import io.frontdesk.conversation.map.AccessPlace.Unblocking;
import io.frontdesk.conversation.map.AuditPlace.About;
import io.frontdesk.conversation.map.DirectoryCommand.Appoint;
import io.frontdesk.conversation.map.DirectoryPlace;
import io.frontdesk.conversation.map.DirectoryPlace.Roles;
import io.frontdesk.conversation.map.Place;
import io.frontdesk.conversation.map.Target;
import io.frontdesk.conversation.view.Button;
import io.frontdesk.conversation.view.Button.Look;
import io.frontdesk.conversation.view.Drawing;
import io.frontdesk.conversation.view.Screen;
import io.frontdesk.conversation.view.Viewer;
import io.frontdesk.people.Appointments;
import io.frontdesk.people.Authority;
import io.frontdesk.people.People;
import io.frontdesk.people.Person;
import io.frontdesk.people.Refusal;
import io.frontdesk.people.Role;
import io.frontdesk.ticket.Handovers;
import org.springframework.stereotype.Component;

/** What is decided about one person: the role, and whether they are let in. Whatever takes something away is asked twice. */
@Component
public class AccessScreens {

    private final People people;
    private final Appointments appointments;
    private final Handovers handovers;

    AccessScreens(People people, Appointments appointments, Handovers handovers) {
        this.people = people;
        this.appointments = appointments;
        this.handovers = handovers;
    }

    /** The ways here from the screen of a person: only those that the viewer may go. */
    Drawing offer(Drawing drawing, Person person, Viewer viewer) {
        if (Authority.over(viewer.person(), person)) {
            var id = person.id();
            drawing.row(
                    drawing.button("role", new Roles(id)),
                    person.isBlocked()
                            ? drawing.button("unblock", new Unblocking(id))
                            : drawing.button("block", new Blocking(id), Look.DANGER));
        }
        return drawing.rowIf(viewer.person().role().manages(), "log", new About(person.id(), 0));
    }

    Screen roles(Person person, Viewer viewer) {
        var offers = Authority.offers(viewer.person(), person);
        if (offers.isEmpty()) {
            throw new Refusal("refusal.role");
        }
        var drawing = viewer.draw("role.choose", person.name()).line("person.role", person.role());
        return drawing.list(offers, role -> choice(role, person, drawing, viewer))
                .back(new DirectoryPlace.Person(person.id()))
                .done();
    }

    /** A button that gives the role, or asks first. */
    static Button choice(Role role, Person person, Drawing drawing, Viewer viewer) {
        var given = NewRoles.of(role);
        Target next = Authority.isLoss(person.role(), role)
                ? new Appointing(person.id(), given)
                : new Appoint(person.id(), given);
        return drawing.labelled(viewer.line("role.name", role), next);
    }

    Place appoint(Appoint command, Viewer viewer) {
        appointments.appoint(viewer.person(), command.person(), NewRoles.role(command.role()));
        return new DirectoryPlace.Person(command.person());
    }

    public Screen show(AccessPlace place, Viewer viewer) {
        return switch (place) {
            case Appointing its -> appointing(its, viewer);
            case Blocking(var id) -> blocking(id, viewer);
            case Unblocking(var id) -> unblocking(id, viewer);
        };
    }

    private Screen appointing(Appointing place, Viewer viewer) {
        var person = people.get(place.person());
        var role = NewRoles.role(place.role());
        if (!Authority.allows(viewer.person(), person, role)) {
            throw new Refusal("refusal.role");
        }
        var drawing = viewer.draw("role.sure", person.name(), person.role(), role);
        if (!role.servesTickets()) {
            handedOver(person, drawing);
        }
        return sure(drawing, new Appoint(person.id(), place.role()), person);
    }

    private void handedOver(Person person, Drawing drawing) {
        var held = handovers.countOf(person);
        drawing.lineIf(held > 0, "access.handed-over", held);
    }

    private static Screen sure(Drawing drawing, Target yes, Person person) {
        return drawing.row(
                        drawing.button("yes", yes, Look.DANGER),
                        drawing.button("no", new DirectoryPlace.Person(person.id())))
                .done();
    }

    private Screen blocking(long id, Viewer viewer) {
        var person = decidedBy(viewer, id);
        var drawing = viewer.draw("block.sure", person.name());
        handedOver(person, drawing);
        return sure(drawing, new Block(id), person);
    }

    private Screen unblocking(long id, Viewer viewer) {
        var person = decidedBy(viewer, id);
        return sure(viewer.draw("unblock.sure", person.name()), new Unblock(id), person);
    }

    private Person decidedBy(Viewer viewer, long id) {
        var person = people.get(id);
        if (!Authority.over(viewer.person(), person)) {
            throw new Refusal("refusal.block");
        }
        return person;
    }

    public Place run(AccessCommand command, Viewer viewer) {
        switch (command) {
            case Block(var id) -> appointments.block(viewer.person(), id);
            case Unblock(var id) -> appointments.unblock(viewer.person(), id);
        }
        return insteadOf(command);
    }

    public Place insteadOf(AccessCommand command) {
        return switch (command) {
            case Block(var id) -> new DirectoryPlace.Person(id);
            case Unblock(var id) -> new DirectoryPlace.Person(id);
        };
    }
}
