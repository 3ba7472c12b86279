package io.frontdesk.conversation.screens;

import io.frontdesk.conversation.map.ChatPlace.History;
import io.frontdesk.conversation.map.ContactCommand;
import io.frontdesk.conversation.map.ContactCommand.Mute;
import io.frontdesk.conversation.map.ContactCommand.Unmute;
import io.frontdesk.conversation.map.ContactPlace;
import io.frontdesk.conversation.map.ContactPlace.Box;
import io.frontdesk.conversation.map.ContactPlace.Contact;
import io.frontdesk.conversation.map.ContactPlace.Contacts;
import io.frontdesk.conversation.map.ContactPlace.Employees;
import io.frontdesk.conversation.map.ContactPlace.EmployeesFound;
import io.frontdesk.conversation.map.ContactPlace.Talks;
import io.frontdesk.conversation.map.ContactQuestion.FindEmployee;
import io.frontdesk.conversation.map.ContactQuestion.WriteTo;
import io.frontdesk.conversation.map.HomePlace.Home;
import io.frontdesk.conversation.map.Place;
import io.frontdesk.conversation.view.Button;
import io.frontdesk.conversation.view.Drawing;
import io.frontdesk.conversation.view.Screen;
import io.frontdesk.conversation.view.Viewer;
import io.frontdesk.dialog.DialogLists;
import io.frontdesk.dialog.Dialogs;
import io.frontdesk.people.People;
import io.frontdesk.people.Person;
import io.frontdesk.people.Refusal;
import io.frontdesk.people.Role;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntFunction;
import org.springframework.stereotype.Component;

/** Who can be reached in the company, and the private talks one has. */
@Component
public class ContactScreens {

    private static final Set<Role> EMPLOYEES = EnumSet.of(Role.ADMINISTRATOR, Role.MANAGER);

    private final People people;
    private final Dialogs dialogs;
    private final DialogLists lists;
    private final Searches searches;

    ContactScreens(People people, Dialogs dialogs, DialogLists lists, Searches searches) {
        this.people = people;
        this.dialogs = dialogs;
        this.lists = lists;
        this.searches = searches;
    }

    public Screen show(ContactPlace place, Viewer viewer) {
        return switch (place) {
            case Contacts its -> contacts(viewer);
            case Talks its -> talks(its, viewer);
            case Employees(var page) -> employees("", page, Employees::new, viewer);
            case EmployeesFound(var page) -> employees(searches.of(viewer.person()), page, EmployeesFound::new, viewer);
            case Contact(var person) -> contact(reachable(person, viewer), viewer);
        };
    }

    private Screen contacts(Viewer viewer) {
        var drawing = viewer.draw("contacts");
        for (var box : Box.values()) {
            var count = lists.count(viewer.person(), box == Box.UNREAD);
            drawing.row(drawing.labelled(viewer.line("shelf.counted", name(box, viewer), count), new Talks(box, 0)));
        }
        return drawing.row("add", new Employees(0)).back(new Home()).done();
    }

    private static String name(Box box, Viewer viewer) {
        return viewer.line("talks." + box.name().toLowerCase(Locale.ROOT));
    }

    private Screen talks(Talks place, Viewer viewer) {
        var unreadOnly = place.box() == Box.UNREAD;
        var total = lists.count(viewer.person(), unreadOnly);
        var page = Drawing.page(place.page(), total);
        var drawing = viewer.draw("tickets.list", name(place.box(), viewer), total)
                .lineIf(total == 0, unreadOnly ? "talks.empty.unread" : "talks.empty.all");
        return drawing.list(
                        lists.rows(viewer.person(), unreadOnly, page, Drawing.PAGE), row -> row(row, drawing, viewer))
                .pages(page, total, other -> new Talks(place.box(), other))
                .row("add", new Employees(0))
                .back(new Contacts())
                .done();
    }

    private static Button row(DialogLists.Row row, Drawing drawing, Viewer viewer) {
        var news = row.unread() == 0 ? "" : " · " + viewer.line("talks.new", row.unread());
        return drawing.labelled(row.partner(), news, new Contact(row.partnerId()));
    }

    private Screen employees(String words, int asked, IntFunction<Place> at, Viewer viewer) {
        var without = Set.of(viewer.person().id());
        var total = people.countNamed(words, EMPLOYEES, without);
        var page = Drawing.page(asked, total);
        var drawing = viewer.draw(words.isEmpty() ? "contacts.employees" : "members.found", words, total)
                .lineIf(total == 0, words.isEmpty() ? "contacts.empty" : "people.found-nobody")
                .lineIf(total == 0 && words.isEmpty() && viewer.person().role().manages(), "contacts.empty.begin");
        return drawing.list(
                        people.named(words, EMPLOYEES, without, page, Drawing.PAGE),
                        employee -> employee(employee, drawing, viewer))
                .pages(page, total, at)
                .row("find", new FindEmployee())
                .back(new Contacts())
                .done();
    }

    private static Button employee(Person employee, Drawing drawing, Viewer viewer) {
        return drawing.labelled(
                viewer.line("contacts.entry", employee.isOnline(), employee.name(), employee.role()),
                new Contact(employee.id()));
    }

    /** Nobody learns anything about people they may not write to. */
    private Person reachable(long id, Viewer viewer) {
        return people.find(id)
                .filter(person -> dialogs.mayWrite(viewer.person(), person))
                .orElseThrow(Refusal::notYours);
    }

    private Screen contact(Person person, Viewer viewer) {
        var drawing = viewer.draw("person.name", person.name())
                .lineIf(person.role().hasPresence(), "profile.presence", person.isOnline())
                .lineIf(!person.isErased(), "person.role", person.role())
                .lineIf(!person.isReachable(), "contact.unreachable");
        var dialog = dialogs.of(viewer.person(), person.id());
        if (dialog.isEmpty()) {
            return drawing.row("write", new WriteTo(person.id()))
                    .back(new Employees(0))
                    .done();
        }
        var muted = dialog.get().isMutedBy(viewer.person());
        return drawing.lineIf(muted, "contact.muted")
                .lineIf(person.isBlocked(), "refusal.person-blocked")
                .lineIf(person.isErased(), "refusal.person-erased")
                .rowIf(Dialogs.isThere(person), "write", new WriteTo(person.id()))
                .row("history", new History(dialog.get().chatId(), 0))
                .rowIf(
                        !person.isErased(),
                        muted ? "unmute" : "mute",
                        muted ? new Unmute(person.id()) : new Mute(person.id()))
                .back(new Contacts())
                .done();
    }

    public Place run(ContactCommand command, Viewer viewer) {
        return switch (command) {
            case Mute(var person) -> {
                dialogs.mute(viewer.person(), person, true);
                yield new Contact(person);
            }
            case Unmute(var person) -> {
                dialogs.mute(viewer.person(), person, false);
                yield new Contact(person);
            }
        };
    }

    public Place insteadOf(ContactCommand command) {
        return switch (command) {
            case Mute(var person) -> new Contact(person);
            case Unmute(var person) -> new Contact(person);
        };
    }
}
