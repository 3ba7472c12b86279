package io.frontdesk.conversation.screens;

import io.frontdesk.conversation.map.ChatCommand.Add;
import io.frontdesk.conversation.map.ChatCommand.Leave;
import io.frontdesk.conversation.map.ChatCommand.Remove;
import io.frontdesk.conversation.map.ChatPlace.Adding;
import io.frontdesk.conversation.map.ChatPlace.AddingFound;
import io.frontdesk.conversation.map.ChatPlace.History;
import io.frontdesk.conversation.map.ChatPlace.Leaving;
import io.frontdesk.conversation.map.ChatPlace.Members;
import io.frontdesk.conversation.map.ChatQuestion.FindMember;
import io.frontdesk.conversation.map.HomePlace.Home;
import io.frontdesk.conversation.map.Place;
import io.frontdesk.conversation.map.TicketPlace.Shelves;
import io.frontdesk.conversation.view.Button;
import io.frontdesk.conversation.view.Button.Look;
import io.frontdesk.conversation.view.Drawing;
import io.frontdesk.conversation.view.Screen;
import io.frontdesk.conversation.view.Viewer;
import io.frontdesk.correspondence.Attendance;
import io.frontdesk.correspondence.Chat;
import io.frontdesk.people.People;
import io.frontdesk.people.Person;
import io.frontdesk.people.Refusal;
import java.util.function.IntFunction;
import org.springframework.stereotype.Component;

/** Who takes part in a chat, and who could. */
@Component
class MemberScreens {

    private final Attendance attendance;
    private final People people;
    private final Searches searches;
    private final ChatFaces faces;

    MemberScreens(Attendance attendance, People people, Searches searches, ChatFaces faces) {
        this.attendance = attendance;
        this.people = people;
        this.searches = searches;
        this.faces = faces;
    }

    Screen members(Members place, Viewer viewer) {
        var chat = attendance.hostedBy(viewer.person(), place.chat());
        var members = attendance.of(chat);
        var drawing = titled(chat, viewer).line(members.isEmpty() ? "members.none" : "members.these", members.size());
        members.forEach(member -> drawing.line("members.member", member.isOnline(), member.name(), member.role()));
        return drawing.list(
                        members.stream()
                                .filter(member -> !member.equals(viewer.person()))
                                .toList(),
                        member -> drawing.labelled(
                                viewer.line("members.remove", member.name()), new Remove(chat.id(), member.id())))
                .rowIf(members.contains(viewer.person()), "leave", new Leaving(chat.id()))
                .row("add-member", new Adding(chat.id(), 0))
                .back(new History(chat.id(), 0))
                .done();
    }

    Screen adding(Adding place, Viewer viewer) {
        var chat = attendance.hostedBy(viewer.person(), place.chat());
        return choice(chat, "", place.page(), page -> new Adding(chat.id(), page), viewer);
    }

    Screen found(AddingFound place, Viewer viewer) {
        var chat = attendance.hostedBy(viewer.person(), place.chat());
        var words = searches.of(viewer.person());
        return choice(chat, words, place.page(), page -> new AddingFound(chat.id(), page), viewer);
    }

    private Screen choice(Chat chat, String words, int asked, IntFunction<Place> at, Viewer viewer) {
        var guests = attendance.guests(chat);
        var present = attendance.present(chat);
        var total = people.countNamed(words, guests, present);
        var page = Drawing.page(asked, total);
        var drawing = titled(chat, viewer)
                .line(words.isEmpty() ? "members.choose" : "members.found", words, total)
                .lineIf(total == 0, words.isEmpty() ? "members.nobody" : "people.found-nobody");
        return drawing.list(
                        people.named(words, guests, present, page, Drawing.PAGE),
                        guest -> guest(guest, drawing, chat, viewer))
                .pages(page, total, at)
                .row("find", new FindMember(chat.id()))
                .back(new History(chat.id(), 0))
                .done();
    }

    private static Button guest(Person guest, Drawing drawing, Chat chat, Viewer viewer) {
        return drawing.labelled(
                viewer.line("person.presence", guest.isOnline(), guest.name()), new Add(chat.id(), guest.id()));
    }

    private Drawing titled(Chat chat, Viewer viewer) {
        return viewer.blank().line(faces.of(chat).title(chat, viewer));
    }

    Screen leaving(Leaving place, Viewer viewer) {
        var chat = attendance.hostedBy(viewer.person(), place.chat());
        if (!attendance.of(chat).contains(viewer.person())) {
            throw new Refusal("refusal.not-participant");
        }
        var drawing = titled(chat, viewer).line("members.leaving");
        return drawing.row(
                        drawing.button("yes", new Leave(chat.id()), Look.DANGER),
                        drawing.button("no", new Members(chat.id())))
                .done();
    }

    static Screen hasLeft(Viewer viewer) {
        return viewer.draw("members.left")
                .row("tickets", new Shelves())
                .row("home", new Home())
                .done();
    }
}
