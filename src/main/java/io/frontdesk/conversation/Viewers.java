package io.frontdesk.conversation;

import io.frontdesk.conversation.view.Languages;
import io.frontdesk.conversation.view.Viewer;
import io.frontdesk.people.Person;
import java.time.ZoneId;
import org.springframework.stereotype.Component;

/** Knows for every person in which language and time they see the bot. */
@Component
public class Viewers {

    private final Languages languages;
    private final ZoneId zone;

    Viewers(Languages languages, ZoneId zone) {
        this.languages = languages;
        this.zone = zone;
    }

    public Viewer of(Person person) {
        return new Viewer(person, languages.in(person.language()), zone);
    }
}
