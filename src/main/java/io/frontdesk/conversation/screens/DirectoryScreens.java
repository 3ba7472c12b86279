package io.frontdesk.conversation.screens;

import io.frontdesk.conversation.map.DirectoryCommand;
import io.frontdesk.conversation.map.DirectoryCommand.Appoint;
import io.frontdesk.conversation.map.DirectoryCommand.NewRole;
import io.frontdesk.conversation.map.DirectoryPlace;
import io.frontdesk.conversation.map.DirectoryPlace.Directories;
import io.frontdesk.conversation.map.DirectoryPlace.Directory;
import io.frontdesk.conversation.map.DirectoryPlace.Roles;
import io.frontdesk.conversation.map.Place;
import io.frontdesk.conversation.map.ProfilePlace.Profile;
import io.frontdesk.conversation.view.Drawing;
import io.frontdesk.conversation.view.Screen;
import io.frontdesk.conversation.view.Viewer;
import io.frontdesk.people.People;
import io.frontdesk.people.Person;
import io.frontdesk.people.Refusal;
import io.frontdesk.people.Role;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The directories of people, and the one thing that can be changed in them so far: a role. */
@Component
public class DirectoryScreens {

    private final People people;

    DirectoryScreens(People people) {
        this.people = people;
    }

    public Screen show(DirectoryPlace place, Viewer viewer) {
        return switch (place) {
            case Directories its -> directories(viewer);
            case DirectoryPlace.People(var directory, var page) -> people(directory, page, viewer);
            case DirectoryPlace.Person(var id) -> person(people.get(id), viewer);
            case Roles(var id) -> roles(people.get(id), viewer);
        };
    }

    private Screen directories(Viewer viewer) {
        var drawing = viewer.draw("directories");
        return drawing.list(
                        List.of(Directory.values()),
                        directory -> drawing.labelled(
                                viewer.line(
                                        "directory.counted", directory, people.countWithRole(Set.of(role(directory)))),
                                new DirectoryPlace.People(directory, 0)))
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
                        person -> drawing.labelled(person.name(), new DirectoryPlace.Person(person.id())))
                .pages(page, total, other -> new DirectoryPlace.People(directory, other))
                .back(new Directories())
                .done();
    }

    private Screen person(Person person, Viewer viewer) {
        var drawing = viewer.draw("person.name", person.name()).line("person.role", person.role());
        var username = person.username();
        if (username != null) {
            drawing.line("person.username", username);
        }
        drawing.line("person.id", person.id());
        var counterparty = people.counterpartyName(person.counterpartyId());
        if (counterparty != null) {
            drawing.line("person.counterparty", counterparty);
        }
        return drawing.rowIf(viewer.person().mayAppoint(person), "role", new Roles(person.id()))
                .back(directoryOf(person.role()))
                .done();
    }

    private static Place directoryOf(Role role) {
        return Arrays.stream(Directory.values())
                .filter(directory -> role(directory) == role)
                .findFirst()
                .<Place>map(directory -> new DirectoryPlace.People(directory, 0))
                .orElseGet(Directories::new);
    }

    private static Screen roles(Person person, Viewer viewer) {
        if (!viewer.person().mayAppoint(person)) {
            throw new Refusal("refusal.role");
        }
        var drawing = viewer.draw("role.choose", person.name()).line("person.role", person.role());
        return drawing.list(
                        Arrays.stream(NewRole.values())
                                .filter(role -> role(role) != person.role())
                                .toList(),
                        role -> drawing.labelled(viewer.line("role.name", role), new Appoint(person.id(), role)))
                .back(new DirectoryPlace.Person(person.id()))
                .done();
    }

    public Place run(DirectoryCommand command, Viewer viewer) {
        return switch (command) {
            case Appoint(var id, var role) -> {
                people.appoint(viewer.person(), id, role(role));
                yield new DirectoryPlace.Person(id);
            }
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

    private static Role role(NewRole role) {
        return switch (role) {
            case CLIENT -> Role.CLIENT;
            case ADMINISTRATOR -> Role.ADMINISTRATOR;
            case MANAGER -> Role.MANAGER;
            case SECURITY_CHIEF -> Role.SECURITY_CHIEF;
            case GUARD -> Role.GUARD;
        };
    }
}
