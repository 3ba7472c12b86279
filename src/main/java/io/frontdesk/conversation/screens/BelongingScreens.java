package io.frontdesk.conversation.screens;

import io.frontdesk.conversation.map.CounterpartyPlace;
import io.frontdesk.conversation.map.DirectoryPlace;
import io.frontdesk.conversation.map.PersonCommand.Belong;
import io.frontdesk.conversation.map.PersonCommand.BelongNowhere;
import io.frontdesk.conversation.map.PersonPlace.Belonging;
import io.frontdesk.conversation.map.PersonPlace.BelongingFound;
import io.frontdesk.conversation.map.PersonPlace.Known;
import io.frontdesk.conversation.map.PersonQuestion.FindBelonging;
import io.frontdesk.conversation.map.PersonQuestion.NewBelonging;
import io.frontdesk.conversation.view.Button.Look;
import io.frontdesk.conversation.view.Drawing;
import io.frontdesk.conversation.view.Screen;
import io.frontdesk.conversation.view.Viewer;
import io.frontdesk.people.Counterparties;
import io.frontdesk.people.Counterparty;
import io.frontdesk.people.Person;
import java.util.List;
import org.springframework.stereotype.Component;

/** Chooses the organisation where a person belongs. */
@Component
class BelongingScreens {

    private final Counterparties counterparties;
    private final Searches searches;

    BelongingScreens(Counterparties counterparties, Searches searches) {
        this.counterparties = counterparties;
        this.searches = searches;
    }

    Screen choice(Belonging place, Person person, Viewer viewer) {
        var total = counterparties.countInUse();
        var page = Drawing.page(place.page(), total);
        var drawing = viewer.draw("belonging.choose", person.name());
        present(person, drawing, viewer);
        drawing.lineIf(total == 0, "belonging.empty");
        choices(drawing, counterparties.inUse(page, Drawing.PAGE), person);
        drawing.pages(page, total, other -> new Belonging(person.id(), other))
                .rowIf(total > 0, "find", new FindBelonging(person.id()))
                .row("new-counterparty", new NewBelonging(person.id()))
                .rowIf(person.counterpartyId() != null, "no-counterparty", new BelongNowhere(person.id()));
        return drawing.back(new DirectoryPlace.Person(person.id())).done();
    }

    private void present(Person person, Drawing drawing, Viewer viewer) {
        var id = person.counterpartyId();
        if (id == null) {
            drawing.line("belonging.nowhere");
        } else {
            var name = counterparties.get(id).name();
            drawing.line("person.counterparty", name);
            drawing.row(drawing.labelled(viewer.line("belonging.open", name), new CounterpartyPlace.Info(id)));
        }
    }

    Screen found(BelongingFound place, Person person, Viewer viewer) {
        var words = searches.of(viewer.person());
        var found = counterparties.foundInUse(words);
        var page = Drawing.page(place.page(), found.count());
        var drawing = viewer.draw("belonging.choose", person.name()).line("belonging.found", words, found.count());
        DirectoryListScreens.explain(found, drawing);
        choices(drawing, counterparties.known(found.page(page, Drawing.PAGE)), person);
        return drawing.pages(page, found.count(), other -> new BelongingFound(person.id(), other))
                .row("find-again", new FindBelonging(person.id()))
                .row("new-counterparty", new NewBelonging(person.id()))
                .back(new Belonging(person.id(), 0))
                .done();
    }

    private static void choices(Drawing drawing, List<Counterparty> choices, Person person) {
        drawing.list(choices, each -> drawing.labelled(each.name(), new Belong(person.id(), each.id())));
    }

    Screen known(Known place, Person person, Viewer viewer) {
        var known = counterparties.get(place.counterparty());
        var drawing = viewer.draw("counterparty.known", known.name())
                .lineIf(known.isArchived(), "counterparty.archived")
                .line("counterparty.known-why");
        drawing.row(
                known.isArchived()
                        ? drawing.button("open", new CounterpartyPlace.Info(known.id()), Look.PRIMARY)
                        : drawing.button("choose-counterparty", new Belong(person.id(), known.id()), Look.PRIMARY));
        return drawing.row("other-name", new NewBelonging(person.id()))
                .back(new Belonging(person.id(), 0))
                .done();
    }
}
