package io.frontdesk.course;

import io.frontdesk.people.Person;
import io.frontdesk.people.Role;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What can be read about after the course, by those whose work it is. */
public enum Lesson {
    ROLES(Role::manages),
    COUNTERPARTIES(Role::manages),
    DIALOGS(_ -> true),
    BASICS(_ -> true),
    PASSES(_ -> true),
    CATEGORIES(Role::servesTickets);

    private final Predicate<Role> readers;

    Lesson(Predicate<Role> readers) {
        this.readers = readers;
    }

    public boolean isFor(Person person) {
        return readers.test(person.role());
    }

    public static List<Lesson> of(Person person) {
        return Stream.of(values()).filter(lesson -> lesson.isFor(person)).toList();
    }
}
