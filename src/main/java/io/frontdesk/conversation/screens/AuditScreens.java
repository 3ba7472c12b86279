package io.frontdesk.conversation.screens;

import io.frontdesk.conversation.map.AuditPlace;
import io.frontdesk.conversation.map.AuditPlace.About;
import io.frontdesk.conversation.map.AuditPlace.Everything;
import io.frontdesk.conversation.map.DirectoryPlace;
import io.frontdesk.conversation.map.DirectoryPlace.Directories;
import io.frontdesk.conversation.view.Drawing;
import io.frontdesk.conversation.view.Screen;
import io.frontdesk.conversation.view.Viewer;
import io.frontdesk.knowledge.Category.Standing;
import io.frontdesk.people.Audit;
import io.frontdesk.people.Audit.Kind;
import io.frontdesk.people.Audit.Note;
import io.frontdesk.people.Audit.Sort;
import io.frontdesk.people.People;
import io.frontdesk.people.Role;
import io.frontdesk.settings.AssistantRules.Mode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who changed what, from what to what, in the reader's language and under the names people have today. */
@Component
public class AuditScreens {

    private static final int LONGEST_VALUE = 120;

    private final Audit audit;
    private final People people;
    private final StandardTextLabels standardTexts;

    AuditScreens(Audit audit, People people, StandardTextLabels standardTexts) {
        this.audit = audit;
        this.people = people;
        this.standardTexts = standardTexts;
    }

    public Screen show(AuditPlace place, Viewer viewer) {
        return switch (place) {
            case Everything(var page) -> everything(page, viewer);
            case About(var person, var page) -> about(person, page, viewer);
        };
    }

    private Screen everything(int asked, Viewer viewer) {
        var total = audit.count(viewer.person(), null);
        var page = Drawing.page(asked, total);
        return notes(viewer.draw("audit", total), null, page, viewer)
                .pages(page, total, Everything::new)
                .back(new Directories())
                .done();
    }

    private Screen about(long person, int asked, Viewer viewer) {
        var total = audit.count(viewer.person(), person);
        var page = Drawing.page(asked, total);
        return notes(viewer.draw("audit.about", people.get(person).name(), total), person, page, viewer)
                .pages(page, total, other -> new About(person, other))
                .back(new DirectoryPlace.Person(person))
                .done();
    }

    private Drawing notes(Drawing drawing, @Nullable Long person, int page, Viewer viewer) {
        var notes = audit.read(viewer.person(), person, page, Drawing.PAGE);
        var names = names(notes);
        for (var note : notes) {
            drawing.gap().line("audit.entry", viewer.moment(note.at()), actor(note, names, viewer));
            drawing.line(key(note), values(note, names, viewer));
        }
        return drawing.lineIf(notes.isEmpty(), "audit.empty");
    }

    private Map<Long, String> names(List<Note> notes) {
        return people.names(notes.stream()
                .flatMap(note -> Stream.of(Optional.ofNullable(note.actor()), Optional.ofNullable(note.subject())))
                .flatMap(Optional::stream)
                .collect(Collectors.toSet()));
    }

    private static String actor(Note note, Map<Long, String> names, Viewer viewer) {
        var name = names.get(note.actor());
        return name == null ? viewer.line("audit.configuration") : name;
    }

    private static String key(Note note) {
        return "audit." + note.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whom or what it concerns, and the values before and after. */
    private Object[] values(Note note, Map<Long, String> names, Viewer viewer) {
        return new Object[] {
            Objects.requireNonNullElse(names.get(note.subject()), ""),
            value(note, note.before(), viewer),
            value(note, note.after(), viewer),
            Objects.requireNonNullElse(note.sort(), Sort.SETTING),
            thing(note, viewer)
        };
    }

    private static String thing(Note note, Viewer viewer) {
        var thing = Objects.requireNonNullElse(note.thing(), "");
        return switch (note.kind()) {
            case SETTING -> viewer.line("setting." + thing.substring(thing.lastIndexOf('.') + 1));
            case STANDARD_TEXT -> StandardTextLabels.noted(thing, viewer);
            default -> thing;
        };
    }

    private String value(Note note, @Nullable String value, Viewer viewer) {
        if (value != null) {
            return words(note, value, viewer);
        }
        return note.kind() == Kind.STANDARD_TEXT ? viewer.line("standard-text.original") : "—";
    }

    private String words(Note note, String value, Viewer viewer) {
        return switch (note.kind()) {
            case ROLE, INVITATION_USED, INVITATION_REVOKED -> role(value, viewer);
            case INVITED -> value.equals(note.after()) ? role(value, viewer) : cut(value);
            case ENTRY_STANDING -> viewer.line("standing.name", Standing.valueOf(value));
            case COUNTERPARTY, NAME, PHONE, EMAIL, POSITION, DEPARTMENT, BLOCKED, UNBLOCKED, ERASED -> cut(value);
            case ENTRY_ADDED, ENTRY_ARCHIVED, ENTRY_RESTORED, ENTRY_REMOVED -> cut(value);
            case SETTING -> setting(value, viewer);
            case STANDARD_TEXT -> cut(standardTexts.spelled(value, Objects.requireNonNull(note.thing())));
            case ENTRY_RENAMED, ENTRY_INN, ENTRY_CONTACTS, ENTRY_CHANGED -> cut(value);
            case ENTRY_ANSWER, ENTRY_PHRASES_ADDED, ENTRY_PHRASE_REMOVED, ENTRY_MERGED, IMPORTED -> cut(value);
        };
    }

    /** A number, or the name of a mode. */
    private static String setting(String value, Viewer viewer) {
        return value.matches("\\d+") ? value : viewer.line("mode.name", Mode.valueOf(value));
    }

    private static String role(String value, Viewer viewer) {
        return viewer.line("role.name", Role.valueOf(value));
    }

    private static String cut(String value) {
        return value.codePointCount(0, value.length()) <= LONGEST_VALUE
                ? value
                : value.substring(0, value.offsetByCodePoints(0, LONGEST_VALUE)) + "…";
    }
}
