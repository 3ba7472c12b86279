package io.frontdesk.conversation.screens;

import io.frontdesk.conversation.map.AuditPlace.Everything;
import io.frontdesk.conversation.map.DirectoryPlace.Directories;
import io.frontdesk.conversation.map.DirectoryPlace.Directory;
import io.frontdesk.conversation.map.DirectoryPlace.Found;
import io.frontdesk.conversation.map.DirectoryPlace.Listed;
import io.frontdesk.conversation.map.DirectoryQuestion.Find;
import io.frontdesk.conversation.map.Place;
import io.frontdesk.conversation.map.ProfilePlace.Profile;
import io.frontdesk.conversation.screens.Contents.Row;
import io.frontdesk.conversation.view.Drawing;
import io.frontdesk.conversation.view.Screen;
import io.frontdesk.conversation.view.Viewer;
import io.frontdesk.people.Findings;
import io.frontdesk.people.Refusal;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import org.springframework.stereotype.Component;

/** How every directory is listed, searched and paged, whatever stands in it. */
@Component
class DirectoryListScreens {

    private final List<Contents> all;
    private final InvitationScreens invitations;
    private final Searches searches;

    DirectoryListScreens(List<Contents> all, InvitationScreens invitations, Searches searches) {
        this.all =
                all.stream().sorted(Comparator.comparing(Contents::directory)).toList();
        this.invitations = invitations;
        this.searches = searches;
    }

    Screen directories(Viewer viewer) {
        var drawing = viewer.draw("directories");
        drawing.list(
                all.stream().filter(each -> each.isOpenTo(viewer.person())).toList(),
                each -> drawing.labelled(
                        viewer.line("directory.counted", name(each.directory(), viewer), each.count()),
                        new Listed(each.directory(), 0)));
        return invitations
                .offer(drawing, viewer)
                .row("audit", new Everything(0))
                .back(new Profile())
                .done();
    }

    Screen listed(Listed place, Viewer viewer) {
        var directory = place.directory();
        var contents = contents(directory, viewer);
        var total = contents.count();
        var page = Drawing.page(place.page(), total);
        var drawing = viewer.draw("directory.list", name(directory, viewer), total)
                .line("directory.about." + key(directory))
                .lineIf(total == 0, "directory.empty", directory);
        rows(drawing, contents.page(page, Drawing.PAGE, viewer), page, total, other -> new Listed(directory, other));
        drawing.rowIf(total > 0, "find", new Find(directory));
        contents.ways()
                .forEach(way ->
                        drawing.row(drawing.labelled(viewer.line("button." + way.key(), way.count()), way.place())));
        return drawing.back(new Directories()).done();
    }

    Screen found(Found place, Viewer viewer) {
        var directory = place.directory();
        var contents = contents(directory, viewer);
        var words = searches.of(viewer.person());
        var found = contents.found(words);
        var page = Drawing.page(place.page(), found.count());
        var drawing = viewer.draw("directory.found", name(directory, viewer), words, found.count());
        explain(found, drawing);
        var rows = contents.rows(found.page(page, Drawing.PAGE), viewer);
        rows(drawing, rows, page, found.count(), other -> new Found(directory, other));
        return drawing.row("find-again", new Find(directory))
                .back(new Listed(directory, 0))
                .done();
    }

    /** What there is to say about the result of any search. */
    static void explain(Findings found, Drawing drawing) {
        drawing.lineIf(found.count() == 0, "found.nothing")
                .lineIf(found.count() > 0 && found.alike(), "found.alike")
                .lineIf(found.isCut(), "found.cut", Findings.MOST);
    }

    private static void rows(Drawing drawing, List<Row> rows, int page, int total, IntFunction<Place> at) {
        drawing.list(rows, row -> drawing.labelled(row.label(), row.place())).pages(page, total, at);
    }

    /** @throws Refusal where there is no such directory for the viewer */
    Contents contents(Directory directory, Viewer viewer) {
        return all.stream()
                .filter(each -> each.directory() == directory && each.isOpenTo(viewer.person()))
                .findFirst()
                .orElseThrow(Refusal::notYours);
    }

    static String name(Directory directory, Viewer viewer) {
        return viewer.line("directory.name." + key(directory));
    }

    private static String key(Directory directory) {
        return directory.name().toLowerCase(Locale.ROOT);
    }
}
