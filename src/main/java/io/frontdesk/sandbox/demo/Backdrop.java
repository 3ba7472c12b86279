package io.frontdesk.sandbox.demo;

import static java.util.Objects.requireNonNull;

import io.frontdesk.people.Counterparties;
import io.frontdesk.people.Counterparty;
import io.frontdesk.people.Dossiers;
import io.frontdesk.people.GuardPost;
import io.frontdesk.people.GuardPosts;
import io.frontdesk.people.Person;
import io.frontdesk.people.Person.Detail;
import io.frontdesk.sandbox.NoToken;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Conditional;
import org.springframework.stereotype.Component;

/** What stands in the company's directories before anything happens. */
@Component
@Conditional(NoToken.class)
class Backdrop {

    private static final int MANY = 100;

    private final Counterparties counterparties;
    private final Dossiers dossiers;
    private final GuardPosts posts;

    Backdrop(Counterparties counterparties, Dossiers dossiers, GuardPosts posts) {
        this.counterparties = counterparties;
        this.dossiers = dossiers;
        this.posts = posts;
    }

    void set(Week week, Story story, Person root) {
        week.organisations().forEach(organisation -> add(root, organisation));
        week.notes().forEach(note -> describe(root, story.person(note.who()), note));
        var ids = posts();
        week.posts()
                .forEach(post -> posts.write(
                        root, requireNonNull(ids.get(post.name())), GuardPost.Line.DESCRIPTION, post.description()));
    }

    private void add(Person root, Week.Organisation organisation) {
        long id = counterparties.add(root, organisation.name()).entry().id();
        counterparties.write(root, id, Counterparty.Line.CONTACTS, organisation.contacts());
        if (organisation.inn() != null) {
            counterparties.write(root, id, Counterparty.Line.INN, organisation.inn());
        }
    }

    private void describe(Person root, Person person, Week.Note note) {
        dossiers.note(root, person.id(), Detail.POSITION, note.position());
        if (note.department() != null) {
            dossiers.note(root, person.id(), Detail.DEPARTMENT, note.department());
        }
    }

    /** By name. */
    Map<String, Long> posts() {
        return posts.inUse(0, MANY).stream().collect(Collectors.toMap(GuardPost::name, GuardPost::id));
    }
}
