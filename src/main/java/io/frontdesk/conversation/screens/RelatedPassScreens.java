package io.frontdesk.conversation.screens;

import io.frontdesk.conversation.map.CounterpartyPlace;
import io.frontdesk.conversation.map.DirectoryPlace;
import io.frontdesk.conversation.map.PassPlace.Info;
import io.frontdesk.conversation.map.PassPlace.OfCounterparty;
import io.frontdesk.conversation.map.PassPlace.OfPerson;
import io.frontdesk.conversation.map.PassPlace.Shelves;
import io.frontdesk.conversation.map.Place;
import io.frontdesk.conversation.view.Drawing;
import io.frontdesk.conversation.view.Screen;
import io.frontdesk.conversation.view.Viewer;
import io.frontdesk.pass.PassLists;
import io.frontdesk.pass.PassRow;
import io.frontdesk.people.Counterparties;
import io.frontdesk.people.People;
import io.frontdesk.people.Refusal;
import io.frontdesk.people.Role;
import java.util.List;
import java.util.function.IntFunction;
import org.springframework.stereotype.Component;

/** The passes that a person or the people of an organisation have ordered. */
@Component
class RelatedPassScreens {

    private final PassLists lists;
    private final PassLabels labels;
    private final People people;
    private final Counterparties counterparties;

    RelatedPassScreens(PassLists lists, PassLabels labels, People people, Counterparties counterparties) {
        this.lists = lists;
        this.labels = labels;
        this.people = people;
        this.counterparties = counterparties;
    }

    /** The way here from the person's screen, with what is to come today. */
    void offer(Drawing drawing, long person, Viewer viewer) {
        var today = lists.countToday(viewer.person(), person);
        var all = lists.countHeldBy(viewer.person(), person);
        drawing.lineIf(today > 0, "person.passes-today", today);
        button(drawing, all, new OfPerson(person, 0), viewer);
    }

    /** The way here from the organisation's screen. */
    void offerOf(Drawing drawing, long counterparty, Viewer viewer) {
        button(drawing, lists.countOf(viewer.person(), counterparty), new OfCounterparty(counterparty, 0), viewer);
    }

    private static void button(Drawing drawing, int count, Place place, Viewer viewer) {
        if (count > 0) {
            var counted = Counts.of(count, PassLists.MOST, viewer);
            drawing.row(drawing.labelled(viewer.line("passes.related", counted), place));
        }
    }

    Screen ofPerson(OfPerson place, Viewer viewer) {
        requireStaff(viewer);
        var id = place.person();
        var person = people.find(id).orElseThrow(Refusal::notYours);
        var total = lists.countHeldBy(viewer.person(), id);
        var page = Drawing.page(place.page(), total);
        return list(
                viewer.draw("person.name", person.name()),
                lists.heldBy(viewer.person(), id, page, Drawing.PAGE),
                page,
                total,
                other -> new OfPerson(id, other),
                new DirectoryPlace.Person(id),
                viewer);
    }

    Screen ofCounterparty(OfCounterparty place, Viewer viewer) {
        requireStaff(viewer);
        var id = place.counterparty();
        var total = lists.countOf(viewer.person(), id);
        var page = Drawing.page(place.page(), total);
        return list(
                viewer.draw("directory.element", counterparties.get(id).name()),
                lists.of(viewer.person(), id, page, Drawing.PAGE),
                page,
                total,
                other -> new OfCounterparty(id, other),
                new CounterpartyPlace.Info(id),
                viewer);
    }

    private static void requireStaff(Viewer viewer) {
        if (viewer.person().role() == Role.CLIENT) {
            throw Refusal.notYours();
        }
    }

    private Screen list(
            Drawing drawing,
            List<PassRow> rows,
            int page,
            int total,
            IntFunction<Place> at,
            Place origin,
            Viewer viewer) {
        return drawing.line("passes.related-list", Counts.of(total, PassLists.MOST, viewer))
                .lineIf(total == 0, "related.empty")
                .lineIf(total == PassLists.MOST, "passes.list-end", total)
                .list(rows, row -> drawing.labelled(labels.row(viewer, row), new Info(row.id())))
                .pages(page, total, at)
                .back(viewer.person().role().manages() ? origin : new Shelves())
                .done();
    }
}
