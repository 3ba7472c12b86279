package io.frontdesk.course;

import io.frontdesk.people.Person;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Forgets how far somebody has come who will be nobody. */
@Component("courseFarewells")
class Farewells {

    private final Courses courses;

    Farewells(Courses courses) {
        this.courses = courses;
    }

    @EventListener
    void on(Person.Erasing event) {
        courses.forget(event.person());
    }
}
