package io.frontdesk.knowledge;

import io.frontdesk.people.Person;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Forgets what somebody has asked who will be nobody. */
@Component("knowledgeFarewells")
class Farewells {

    private final AskedQuestions questions;

    Farewells(AskedQuestions questions) {
        this.questions = questions;
    }

    @EventListener
    void on(Person.Erasing event) {
        questions.forget(event.person());
    }
}
