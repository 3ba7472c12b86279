package io.frontdesk.conversation.screens;

import io.frontdesk.conversation.map.AuditPlace.Everything;
import io.frontdesk.conversation.map.DirectoryCommand;
import io.frontdesk.conversation.map.DirectoryCommand.Appoint;
import io.frontdesk.conversation.map.DirectoryPlace;
import io.frontdesk.conversation.map.DirectoryPlace.Directories;
import io.frontdesk.conversation.map.DirectoryPlace.Directory;
import io.frontdesk.conversation.map.DirectoryPlace.Roles;
import io.frontdesk.conversation.map.InvitationPlace.Inviting;
import io.frontdesk.conversation.map.Place;
import io.frontdesk.conversation.map.ProfilePlace.Profile;
import io.frontdesk.conversation.view.Drawing;
import io.frontdesk.conversation.view.Screen;
import io.frontdesk.conversation.view.Viewer;
import io.frontdesk.people.People;
import io.frontdesk.people.Person;
import io.frontdesk.people.Role;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The directories of people; what is decided about one of them stands in {@link AccessScreens}. */
@Component
public class DirectoryScreens {

    private final People people;
    private final AccessScreens access;
    private final InvitationScreens invitations;

    DirectoryScreens(People people, AccessScreens access, InvitationScreens invitations) {
        this.people = people;
        this.access = access;
        this.invitations = invitations;
    }

    public Screen show(DirectoryPlace place, Viewer viewer) {
        return switch (place) {
            case Directories its -> directories(viewer);
            case DirectoryPlace.People(var directory, var page) -> people(directory, page, viewer);
            case DirectoryPlace.Person(var id) -> person(people.get(id), viewer);
            case Roles(var id) -> access.roles(people.get(id), viewer);
        };
    }

    private Screen directories(Viewer viewer) {
        var drawing = viewer.draw("directories");
        drawing.list(
                List.of(Directory.values()),
                directory -> drawing.labelled(
                        viewer.line("directory.counted", directory, people.countWithRole(Set.of(role(directory)))),
                        new DirectoryPlace.People(directory, 0)));
        return invitations
                .offer(drawing, viewer)
                .row("audit", new Everything(0))
                .back(new Profile())
                .done();
    }

    private Screen people(Directory directory, int asked, Viewer viewer) {
        var roles = Set.of(role(directory));
        var total = people.countWithRole(roles);
        var page = Drawing.page(asked, total);
        var drawing = viewer.draw("directory.list", directory, total).lineIf(total == 0, "directory.empty");
        return drawing.list(
                        people.withRole(roles, page, Drawing.PAGE),
                        person -> drawing.labelled(
                                viewer.line("person.listed", person.isBlocked(), person.name()),
                                new DirectoryPlace.Person(person.id())))
                .pages(page, total, other -> new DirectoryPlace.People(directory, other))
                .row("invite", new Inviting(NewRoles.of(role(directory)), 0))
                .back(new Directories())
                .done();
    }

    private Screen person(Person person, Viewer viewer) {
        var drawing = viewer.draw("person.name", person.name()).line("person.role", person.role());
        var username = person.username();
        if (username != null) {
            drawing.line("person.username", username);
        }
        drawing.lineIf(person.isBlocked(), "person.blocked").line("person.id", person.id());
        var counterparty = people.counterpartyName(person.counterpartyId());
        if (counterparty != null) {
            drawing.line("person.counterparty", counterparty);
        }
        return access.offer(drawing, person, viewer)
                .back(directoryOf(person.role()))
                .done();
    }

    static Place directoryOf(Role role) {
        return Arrays.stream(Directory.values())
                .filter(directory -> role(directory) == role)
                .findFirst()
                .<Place>map(directory -> new DirectoryPlace.People(directory, 0))
                .orElseGet(Directories::new);
    }

    public Place run(DirectoryCommand command, Viewer viewer) {
        return switch (command) {
            case Appoint its -> access.appoint(its, viewer);
        };
    }

    public Place insteadOf(DirectoryCommand command) {
        return switch (command) {
            case Appoint its -> new DirectoryPlace.Person(its.person());
        };
    }

    private static Role role(Directory directory) {
        return switch (directory) {
            case CLIENTS -> Role.CLIENT;
            case ADMINISTRATORS -> Role.ADMINISTRATOR;
            case MANAGERS -> Role.MANAGER;
            case CHIEFS -> Role.SECURITY_CHIEF;
            case GUARDS -> Role.GUARD;
        };
    }
}
