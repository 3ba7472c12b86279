package io.frontdesk.conversation;

import io.frontdesk.conversation.view.Viewer;
import io.frontdesk.people.Disclosure;
import io.frontdesk.people.PersonalRecords;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.springframework.stereotype.Component;

/** All that is kept about somebody, in one file. */
@Component
public class PersonalFiles {

    /** Telegram takes 50 MB, by https://core.telegram.org/bots/api#senddocument; what begins below this may end above it. */
    private static final int MOST = 40_000_000;

    private final List<PersonalRecords> parts;

    PersonalFiles(List<PersonalRecords> parts) {
        this.parts = parts;
    }

    public OwnFile of(Viewer viewer, Instant now) {
        return new OwnFile(OwnFile.Kind.DOCUMENT, name(viewer, now), content(viewer, now, MOST));
    }

    private static String name(Viewer viewer, Instant now) {
        return "my-data-" + DateTimeFormatter.ISO_LOCAL_DATE.format(now.atZone(viewer.zone())) + ".json";
    }

    byte[] content(Viewer viewer, Instant now, int most) {
        var disclosure = new Disclosure(viewer.zone(), viewer.phrases()::spelled, most);
        disclosure.text("about", viewer.line("my-data.about")).moment("generated_at", now);
        parts.forEach(part -> part.tell(viewer.person(), disclosure));
        if (disclosure.isCut()) {
            disclosure.text("incomplete", viewer.line("my-data.incomplete"));
        }
        return disclosure.done();
    }
}
