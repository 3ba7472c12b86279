package io.frontdesk.conversation.screens;

import io.frontdesk.conversation.map.DirectoryPlace;
import io.frontdesk.conversation.map.DirectoryPlace.Directory;
import io.frontdesk.conversation.map.DirectoryQuestion.Newcomer;
import io.frontdesk.conversation.map.InvitationPlace.Inviting;
import io.frontdesk.conversation.map.Place;
import io.frontdesk.conversation.view.Viewer;
import io.frontdesk.people.Counterparties;
import io.frontdesk.people.Findings;
import io.frontdesk.people.Person;
import io.frontdesk.people.PersonLists;
import io.frontdesk.people.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The people of some roles. */
record PeopleDirectory(Directory directory, Set<Role> roles, PersonLists people, Counterparties counterparties)
        implements Contents {

    @Override
    public int count() {
        return people.count(roles);
    }

    @Override
    public List<Row> page(int page, int size, Viewer viewer) {
        return rows(viewer, people.all(roles, page, size));
    }

    @Override
    public String question() {
        return "question.find-person";
    }

    @Override
    public Findings found(String words) {
        return people.found(words, roles);
    }

    @Override
    public List<Row> rows(List<Long> ids, Viewer viewer) {
        return rows(viewer, people.known(ids));
    }

    private List<Row> rows(Viewer viewer, List<Person> persons) {
        var organisations = counterparties.names(persons.stream()
                .map(Person::counterpartyId)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        return persons.stream()
                .map(person -> new Row(label(person, organisations, viewer), new DirectoryPlace.Person(person.id())))
                .toList();
    }

    private static String label(Person person, Map<Long, String> organisations, Viewer viewer) {
        if (person.isBlocked()) {
            return viewer.line("person.listed", true, person.name());
        }
        if (person.role().hasPresence()) {
            return viewer.line("person.presence", person.isOnline(), person.name());
        }
        var organisation = organisations.get(person.counterpartyId());
        return organisation == null ? person.name() : person.name() + ", " + organisation;
    }

    /** Everybody who writes is a client, so nobody is made one here; and a link gives one role. */
    @Override
    public List<Way> ways() {
        var ways = new ArrayList<Way>();
        if (directory != Directory.CLIENTS) {
            ways.add(new Way("add", new Newcomer(directory)));
        }
        if (roles.size() == 1) {
            ways.add(new Way("invite", inviting(roles.iterator().next())));
        }
        return ways;
    }

    static Place inviting(Role role) {
        return new Inviting(NewRoles.of(role), 0);
    }
}
