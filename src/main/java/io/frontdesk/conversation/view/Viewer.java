package io.frontdesk.conversation.view;

import io.frontdesk.people.Person;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** For whom something is drawn: who they are, in which language, and in whose time. */
public record Viewer(Person person, Phrases phrases, ZoneId zone) {

    public Drawing draw(String key, Object... arguments) {
        return new Drawing(phrases).line(key, arguments);
    }

    /** A drawing with nothing on it. */
    public Drawing blank() {
        return new Drawing(phrases);
    }

    public String line(String key, Object... arguments) {
        return phrases.line(key, arguments);
    }

    public String moment(Instant instant) {
        return phrases.moment(instant, zone);
    }

    /** When something ends of which it is said when it begins: the day only where it is another one. */
    public String until(Instant begin, Instant end) {
        return LocalDate.ofInstant(begin, zone).equals(LocalDate.ofInstant(end, zone)) ? time(end) : moment(end);
    }

    public String time(Instant instant) {
        return phrases.time(instant, zone);
    }
}
