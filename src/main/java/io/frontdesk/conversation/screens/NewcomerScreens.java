package io.frontdesk.conversation.screens;

import io.frontdesk.conversation.map.DirectoryPlace.Candidates;
import io.frontdesk.conversation.map.DirectoryPlace.Directory;
import io.frontdesk.conversation.map.DirectoryPlace.Joining;
import io.frontdesk.conversation.map.DirectoryPlace.Listed;
import io.frontdesk.conversation.map.DirectoryQuestion.Newcomer;
import io.frontdesk.conversation.map.Place;
import io.frontdesk.conversation.view.Drawing;
import io.frontdesk.conversation.view.Screen;
import io.frontdesk.conversation.view.Viewer;
import io.frontdesk.correspondence.Content;
import io.frontdesk.correspondence.Writing;
import io.frontdesk.people.Authority;
import io.frontdesk.people.Findings;
import io.frontdesk.people.People;
import io.frontdesk.people.PersonLists;
import io.frontdesk.people.Refusal;
import io.frontdesk.people.Role;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Takes somebody whom the bot knows into a directory of people, by giving them its role. */
@Component
class NewcomerScreens {

    private final People people;
    private final PersonLists lists;
    private final Searches searches;

    NewcomerScreens(People people, PersonLists lists, Searches searches) {
        this.people = people;
        this.lists = lists;
        this.searches = searches;
    }

    /** Where the one who was described is chosen; nothing is left to choose where only one comes into question. */
    Place choice(Directory directory, Writing answer, Viewer viewer) {
        var found = new Findings(List.of(), true);
        for (var words : hints(answer)) {
            if (found.alike()) {
                searches.look(viewer.person(), words);
                found = found(directory, viewer);
            }
        }
        return found.count() == 1 && !found.alike()
                ? new Joining(directory, found.ids().getFirst())
                : new Candidates(directory, 0);
    }

    /** By what the person can be found, the surest first. */
    private static List<String> hints(Writing answer) {
        if (answer.content() instanceof Content.Contact contact) {
            return List.of(contact.phone(), contact.name());
        }
        var from = answer.forwardedFrom();
        return List.of(from == null ? Answers.words(answer) : from);
    }

    private Findings found(Directory directory, Viewer viewer) {
        var others = EnumSet.complementOf(EnumSet.of(Role.ROOT));
        others.removeAll(PeopleDirectories.joinable(directory));
        return lists.foundToChoose(
                searches.of(viewer.person()), others, Set.of(viewer.person().id()));
    }

    Screen candidates(Candidates place, Viewer viewer) {
        var directory = place.directory();
        var found = found(directory, viewer);
        var page = Drawing.page(place.page(), found.count());
        var drawing = viewer.draw(
                "newcomer.choose", DirectoryListScreens.name(directory, viewer), searches.of(viewer.person()));
        DirectoryListScreens.explain(found, drawing);
        drawing.lineIf(found.count() == 0, "newcomer.unknown");
        var roles = PeopleDirectories.joinable(directory);
        drawing.list(
                        lists.known(found.page(page, Drawing.PAGE)),
                        person -> drawing.labelled(
                                viewer.line("person.with-role", person.name(), person.role()),
                                new Joining(directory, person.id())))
                .pages(page, found.count(), other -> new Candidates(directory, other))
                .row("find-again", new Newcomer(directory));
        if (roles.size() == 1) {
            drawing.row("invite", PeopleDirectory.inviting(roles.iterator().next()));
        }
        return drawing.back(new Listed(directory, 0)).done();
    }

    Screen joining(Joining place, Viewer viewer) {
        var roles = PeopleDirectories.joinable(place.directory());
        var person = people.get(place.person());
        var offers = Authority.offers(viewer.person(), person);
        if (offers.isEmpty()) {
            throw new Refusal("refusal.role");
        }
        var drawing = viewer.draw("role.choose", person.name()).line("person.role", person.role());
        return drawing.list(
                        offers.stream().filter(roles::contains).toList(),
                        role -> AccessScreens.choice(role, person, drawing, viewer))
                .back(new Listed(place.directory(), 0))
                .done();
    }
}
