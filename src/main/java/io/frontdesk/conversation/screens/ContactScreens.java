package io.frontdesk.conversation.screens;

import io.frontdesk.conversation.map.ContactPlace;
import io.frontdesk.conversation.map.ContactPlace.Contacts;
import io.frontdesk.conversation.map.HomePlace.Home;
import io.frontdesk.conversation.map.TicketQuestion.Ask;
import io.frontdesk.conversation.view.Drawing;
import io.frontdesk.conversation.view.Screen;
import io.frontdesk.conversation.view.Viewer;
import io.frontdesk.people.People;
import io.frontdesk.people.Role;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Who can be reached in the company: its employees and their presence. */
@Component
public class ContactScreens {

    private static final Set<Role> EMPLOYEES = EnumSet.of(Role.ADMINISTRATOR, Role.MANAGER);

    private final People people;

    ContactScreens(People people) {
        this.people = people;
    }

    public Screen show(ContactPlace place, Viewer viewer) {
        return switch (place) {
            case Contacts(var page) -> contacts(page, viewer);
        };
    }

    private Screen contacts(int asked, Viewer viewer) {
        var total = people.countWithRole(EMPLOYEES);
        var page = Drawing.page(asked, total);
        var drawing = viewer.draw("contacts", total).gap();
        for (var employee : people.withRole(EMPLOYEES, page, Drawing.PAGE)) {
            drawing.line("contacts.entry", employee.isOnline(), employee.name(), employee.role());
        }
        return drawing.pages(page, total, Contacts::new)
                .row("ask", new Ask())
                .back(new Home())
                .done();
    }
}
