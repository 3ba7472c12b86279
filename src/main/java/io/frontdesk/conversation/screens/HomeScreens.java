package io.frontdesk.conversation.screens;

import io.frontdesk.conversation.map.ContactPlace;
import io.frontdesk.conversation.map.CoursePlace.Course;
import io.frontdesk.conversation.map.DutyPlace.Choosing;
import io.frontdesk.conversation.map.HomePlace;
import io.frontdesk.conversation.map.HomePlace.Home;
import io.frontdesk.conversation.map.HomePlace.Id;
import io.frontdesk.conversation.map.HomePlace.Thanks;
import io.frontdesk.conversation.map.PassPlace;
import io.frontdesk.conversation.map.PassQuestion;
import io.frontdesk.conversation.map.Target.Input;
import io.frontdesk.conversation.map.TicketPlace.Listed;
import io.frontdesk.conversation.map.TicketPlace.Shelf;
import io.frontdesk.conversation.map.TicketQuestion.Ask;
import io.frontdesk.conversation.view.Button.Look;
import io.frontdesk.conversation.view.Screen;
import io.frontdesk.conversation.view.Viewer;
import io.frontdesk.pass.PassList;
import io.frontdesk.pass.PassLists;
import io.frontdesk.ticket.TicketList;
import io.frontdesk.ticket.TicketLists;
import org.springframework.stereotype.Component;

/** The main menu: what can be done here and what waits. */
@Component
public class HomeScreens {

    private final TicketLists lists;
    private final PassLists passes;
    private final InlineMode inlineMode;
    private final WatchScreens watch;
    private final InsideScreens inside;

    HomeScreens(TicketLists lists, PassLists passes, InlineMode inlineMode, WatchScreens watch, InsideScreens inside) {
        this.lists = lists;
        this.passes = passes;
        this.inlineMode = inlineMode;
        this.watch = watch;
        this.inside = inside;
    }

    public Screen show(HomePlace place, Viewer viewer) {
        return switch (place) {
            case Home its -> home(viewer);
            case Id its ->
                viewer.draw("id", viewer.person().id()).row("home", new Home()).done();
            case Thanks its ->
                viewer.draw("courtesy.answer")
                        .row("ask", new Ask())
                        .row("home", new Home())
                        .done();
        };
    }

    private Screen home(Viewer viewer) {
        return switch (viewer.person().role()) {
            case CLIENT -> client(viewer);
            case ADMINISTRATOR, MANAGER, ROOT -> desk(viewer);
            case SECURITY_CHIEF -> security(viewer);
            case GUARD -> guard(viewer);
        };
    }

    /** What a guard does all day: where one stands, whom one lets in, and who has to come out again. */
    private Screen guard(Viewer viewer) {
        var drawing = viewer.draw("home.desk", viewer.person().firstName()).gap();
        var post = watch.present(viewer.person(), drawing, viewer);
        drawing.lineIf(post.isEmpty(), "duty.profile-none")
                .line("home.today", passes.countToday(viewer.person(), PassList.APPROVED))
                .rowIf(post.isEmpty(), "come-on", new Choosing(0))
                .row("home.check", new PassQuestion.Find());
        return inside.offer(drawing, viewer)
                .row("ask", new Ask())
                .row("course.open", new Course())
                .done();
    }

    private Screen security(Viewer viewer) {
        var drawing = viewer.draw("home.desk", viewer.person().firstName()).gap();
        drawing.line("home.undecided", passes.countToDecide(viewer.person()))
                .line("home.missed-passes", passes.count(viewer.person(), PassList.MISSED))
                .lineIf(!viewer.person().isOnline(), "home.offline-chief")
                .row("passes.unapproved", new PassPlace.Listed(PassPlace.Shelf.UNAPPROVED, 0))
                .row("passes.missed", new PassPlace.Listed(PassPlace.Shelf.MISSED, 0));
        return inside.offer(drawing, viewer)
                .row("ask", new Ask())
                .row("course.open", new Course())
                .done();
    }

    private Screen client(Viewer viewer) {
        var mine = lists.countOpenOf(viewer.person());
        var coming = passes.countComing(viewer.person());
        var drawing = viewer.draw("home.client", viewer.person().firstName()).gap();
        return drawing.lineIf(mine > 0, "home.open", mine)
                .lineIf(coming > 0, "home.coming", coming)
                .line(mine > 0 ? "home.can-add" : "home.can")
                .row(drawing.button("ask", new Ask(), Look.PRIMARY))
                .rowIf(inlineMode.isOn(), "ask-with-hints", new Input(""))
                .row(
                        drawing.button("home.order", new PassPlace.Month(0)),
                        drawing.button("home.find", new ContactPlace.Employees(0)))
                .row(
                        drawing.button("shelf.mine", new Listed(Shelf.MINE, 0)),
                        drawing.button("course.open", new Course()))
                .rowIf(coming > 0, "passes", new PassPlace.Shelves())
                .done();
    }

    private Screen desk(Viewer viewer) {
        var unanswered = lists.count(viewer.person(), TicketList.UNANSWERED);
        var missed = lists.count(viewer.person(), TicketList.MISSED);
        var drawing = viewer.draw("home.desk", viewer.person().firstName()).gap();
        return drawing.line("home.unanswered", unanswered)
                .line("home.missed", missed)
                .lineIf(viewer.person().role().hasPresence() && !viewer.person().isOnline(), "home.offline")
                .row("shelf.unanswered", new Listed(Shelf.UNANSWERED, 0))
                .row("shelf.missed", new Listed(Shelf.MISSED, 0))
                .row("course.open", new Course())
                .done();
    }
}
