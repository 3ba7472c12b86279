package io.frontdesk.conversation.screens;

import io.frontdesk.conversation.view.Viewer;
import io.frontdesk.people.People;
import io.frontdesk.people.Person;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Names those by whom something is known. */
final class Authors {

    private Authors() {}

    /** @param author null where nobody in the bot was it */
    static String name(@Nullable Long author, People people, Viewer viewer) {
        return Optional.ofNullable(author)
                .flatMap(people::find)
                .map(Person::name)
                .orElseGet(() -> viewer.line("audit.configuration"));
    }
}
