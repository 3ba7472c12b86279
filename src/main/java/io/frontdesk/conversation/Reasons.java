package io.frontdesk.conversation;

import io.frontdesk.conversation.view.Viewer;
import io.frontdesk.people.People;
import io.frontdesk.people.Person;
import io.frontdesk.people.Refusal;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** What a refusal says to a person: by whom something has been done already, and when in the company's time. */
@Component
class Reasons {

    private final People people;

    Reasons(People people) {
        this.people = people;
    }

    /** The arguments of its sentence. */
    Object[] of(Refusal refusal, Viewer viewer) {
        return refusal.arguments().stream()
                .map(argument -> word(argument, viewer))
                .toArray();
    }

    private Object word(Object argument, Viewer viewer) {
        return switch (argument) {
            case Refusal.Named(var person) ->
                people.find(person).map(Person::name).orElse("?");
            case Instant moment -> viewer.moment(moment);
            default -> argument;
        };
    }
}
