package io.frontdesk.conversation.screens;

import io.frontdesk.conversation.map.HomePlace.Home;
import io.frontdesk.conversation.map.PassPlace.Found;
import io.frontdesk.conversation.map.PassPlace.Info;
import io.frontdesk.conversation.map.PassPlace.Listed;
import io.frontdesk.conversation.map.PassPlace.Month;
import io.frontdesk.conversation.map.PassPlace.Shelf;
import io.frontdesk.conversation.map.PassPlace.Shelves;
import io.frontdesk.conversation.map.PassQuestion.Find;
import io.frontdesk.conversation.map.Place;
import io.frontdesk.conversation.map.VisitPlace.Check;
import io.frontdesk.conversation.view.Button;
import io.frontdesk.conversation.view.Drawing;
import io.frontdesk.conversation.view.Screen;
import io.frontdesk.conversation.view.Viewer;
import io.frontdesk.pass.PassList;
import io.frontdesk.pass.PassLists;
import io.frontdesk.pass.PassRow;
import io.frontdesk.people.Role;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The lists in which passes are found. */
@Component
class PassListScreens {

    /** Whoever orders a pass will find it in one of these. */
    private static final Set<Shelf> BEGINNINGS = EnumSet.of(Shelf.UNAPPROVED, Shelf.APPROVED);

    private final PassLists lists;
    private final Searches searches;
    private final PassLabels labels;
    private final InsideScreens inside;

    PassListScreens(PassLists lists, Searches searches, PassLabels labels, InsideScreens inside) {
        this.lists = lists;
        this.searches = searches;
        this.labels = labels;
        this.inside = inside;
    }

    Screen shelves(Viewer viewer) {
        var drawing = viewer.draw(viewer.person().role() == Role.CLIENT ? "passes.shelves-client" : "passes.shelves");
        drawing.list(List.of(Shelf.values()), shelf -> shelf(shelf, drawing, viewer));
        return inside.offer(drawing, viewer)
                .row(drawing.button("find", new Find()), drawing.button("add", new Month(0)))
                .back(new Home())
                .done();
    }

    private Button shelf(Shelf shelf, Drawing drawing, Viewer viewer) {
        var count = Counts.of(lists.count(viewer.person(), list(shelf)), PassLists.MOST, viewer);
        return drawing.labelled(viewer.line("shelf.counted", name(shelf, viewer), count), new Listed(shelf, 0));
    }

    Screen listed(Listed place, Viewer viewer) {
        var list = list(place.shelf());
        var total = lists.count(viewer.person(), list);
        var ofToday = lists.countToday(viewer.person(), list);
        var page = Drawing.page(place.page(), total);
        var drawing = viewer.draw("passes.list", name(place.shelf(), viewer), Counts.of(total, PassLists.MOST, viewer))
                .lineIf(total == 0, "passes.empty." + key(place.shelf()))
                .lineIf(total == 0 && BEGINNINGS.contains(place.shelf()), "passes.empty.begin")
                .lineIf(ofToday > 0, "passes.today", ofToday)
                .lineIf(total == PassLists.MOST, "passes.list-end", total);
        return drawing.list(
                        lists.rows(viewer.person(), list, page, Drawing.PAGE),
                        row -> drawing.labelled(labels.row(viewer, row), new Info(row.id())))
                .pages(page, total, other -> new Listed(place.shelf(), other))
                .rowIf(total > Drawing.PAGE, "find", new Find())
                .row("add", new Month(0))
                .back(new Shelves())
                .done();
    }

    Screen found(Found place, Viewer viewer) {
        var words = searches.of(viewer.person());
        var found = lists.found(viewer.person(), words);
        var page = Drawing.page(place.page(), found.count());
        var drawing = viewer.draw("passes.found", words, found.count());
        DirectoryListScreens.explain(found, drawing);
        return drawing.list(
                        lists.rows(found.page(page, Drawing.PAGE)),
                        row -> drawing.labelled(labels.row(viewer, row), opened(row, viewer)))
                .pages(page, found.count(), Found::new)
                .row("find-again", new Find())
                .back(new Shelves())
                .done();
    }

    /** What somebody looks for a pass for: a guard asks whether its guests may come in. */
    static Place opened(PassRow pass, Viewer viewer) {
        var me = viewer.person();
        return me.role() == Role.GUARD && pass.holder() != me.id() ? new Check(pass.id()) : new Info(pass.id());
    }

    private static String name(Shelf shelf, Viewer viewer) {
        return viewer.line("button.passes." + key(shelf));
    }

    private static String key(Shelf shelf) {
        return shelf.name().toLowerCase(Locale.ROOT);
    }

    private static PassList list(Shelf shelf) {
        return switch (shelf) {
            case UNAPPROVED -> PassList.UNAPPROVED;
            case MISSED -> PassList.MISSED;
            case APPROVED -> PassList.APPROVED;
            case DROPPED -> PassList.DROPPED;
            case ARCHIVE -> PassList.ARCHIVE;
        };
    }
}
