package io.frontdesk.conversation.screens;

import io.frontdesk.conversation.map.HomePlace.Home;
import io.frontdesk.conversation.map.TicketPlace.Found;
import io.frontdesk.conversation.map.TicketPlace.Info;
import io.frontdesk.conversation.map.TicketPlace.Listed;
import io.frontdesk.conversation.map.TicketPlace.Shelf;
import io.frontdesk.conversation.map.TicketPlace.Shelves;
import io.frontdesk.conversation.map.TicketQuestion.Ask;
import io.frontdesk.conversation.map.TicketQuestion.Find;
import io.frontdesk.conversation.view.Button;
import io.frontdesk.conversation.view.Drawing;
import io.frontdesk.conversation.view.Screen;
import io.frontdesk.conversation.view.Viewer;
import io.frontdesk.people.Refusal;
import io.frontdesk.people.Role;
import io.frontdesk.ticket.TicketList;
import io.frontdesk.ticket.TicketLists;
import io.frontdesk.ticket.TicketRow;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** The lists in which tickets are found. */
@Component
class TicketListScreens {

    private static final List<Shelf> OF_STAFF =
            List.of(Shelf.UNANSWERED, Shelf.ANSWERED, Shelf.MISSED, Shelf.FINISHED, Shelf.MINE);

    private static final List<Shelf> OF_MANAGERS =
            List.of(Shelf.UNANSWERED, Shelf.ANSWERED, Shelf.MISSED, Shelf.FINISHED, Shelf.MINE, Shelf.ALL);

    private final TicketLists lists;
    private final Searches searches;
    private final TicketLabels labels;

    TicketListScreens(TicketLists lists, Searches searches, TicketLabels labels) {
        this.lists = lists;
        this.searches = searches;
        this.labels = labels;
    }

    Screen shelves(Viewer viewer) {
        var staff = viewer.person().role().servesTickets();
        var drawing = viewer.draw(staff ? "tickets.shelves" : "tickets.shelves-client");
        return drawing.list(shelves(viewer.person().role()), shelf -> shelf(shelf, drawing, viewer))
                .rowIf(staff, "find", new Find())
                .row("add", new Ask())
                .back(new Home())
                .done();
    }

    private Button shelf(Shelf shelf, Drawing drawing, Viewer viewer) {
        var list = list(shelf);
        var count = Counts.of(lists.count(viewer.person(), list), list.most(), viewer);
        return drawing.labelled(viewer.line("shelf.counted", name(shelf, viewer), count), new Listed(shelf, 0));
    }

    private static List<Shelf> shelves(Role role) {
        if (role.manages()) {
            return OF_MANAGERS;
        }
        return role.servesTickets() ? OF_STAFF : List.of(Shelf.MINE);
    }

    Screen listed(Listed place, Viewer viewer) {
        if (!shelves(viewer.person().role()).contains(place.shelf())) {
            throw Refusal.notYours();
        }
        var list = list(place.shelf());
        var total = lists.count(viewer.person(), list);
        var page = Drawing.page(place.page(), total);
        var rows = lists.rows(viewer.person(), list, page, Drawing.PAGE);
        var drawing = viewer.draw("tickets.list", name(place.shelf(), viewer), Counts.of(total, list.most(), viewer))
                .lineIf(total == 0, "tickets.empty." + key(place.shelf()))
                .lineIf(total == 0 && place.shelf() == Shelf.UNANSWERED && isAway(viewer), "tickets.empty.offline")
                .lineIf(total == list.most() && place.shelf() != Shelf.MINE, "tickets.list-end", total);
        return drawing.list(rows, row -> drawing.labelled(row(place.shelf(), row, viewer), new Info(row.id())))
                .pages(page, total, other -> new Listed(place.shelf(), other))
                .rowIf(place.shelf() == Shelf.MINE, "add", new Ask())
                .rowIf(place.shelf() != Shelf.MINE && total > Drawing.PAGE, "find", new Find())
                .back(new Shelves())
                .done();
    }

    /** New work goes to others then. */
    private static boolean isAway(Viewer viewer) {
        return viewer.person().role().hasPresence() && !viewer.person().isOnline();
    }

    private String row(Shelf shelf, TicketRow row, Viewer viewer) {
        return shelf == Shelf.MINE ? labels.ownRow(viewer, row) : labels.row(viewer, row);
    }

    Screen found(Found place, Viewer viewer) {
        var words = searches.of(viewer.person());
        var found = lists.found(viewer.person(), words);
        var total = found.size();
        var page = Drawing.page(place.page(), total);
        var shown = found.subList(page * Drawing.PAGE, Math.min(total, (page + 1) * Drawing.PAGE));
        var drawing = viewer.draw("tickets.found", words, Counts.of(total, TicketLists.MOST_FOUND, viewer))
                .lineIf(total == 0, "tickets.found-nothing")
                .lineIf(total == TicketLists.MOST_FOUND, "tickets.found-end", total);
        return drawing.list(lists.rows(shown), row -> drawing.labelled(labels.row(viewer, row), new Info(row.id())))
                .pages(page, total, Found::new)
                .row("find-again", new Find())
                .back(new Shelves())
                .done();
    }

    private static String name(Shelf shelf, Viewer viewer) {
        return viewer.line("button.shelf." + key(shelf));
    }

    private static String key(Shelf shelf) {
        return shelf.name().toLowerCase(Locale.ROOT);
    }

    private static TicketList list(Shelf shelf) {
        return switch (shelf) {
            case UNANSWERED -> TicketList.UNANSWERED;
            case ANSWERED -> TicketList.ANSWERED;
            case MISSED -> TicketList.MISSED;
            case FINISHED -> TicketList.FINISHED;
            case MINE -> TicketList.MINE;
            case ALL -> TicketList.ALL;
        };
    }
}
