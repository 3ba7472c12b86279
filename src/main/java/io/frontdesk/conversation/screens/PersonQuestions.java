package io.frontdesk.conversation.screens;

import io.frontdesk.conversation.map.DirectoryPlace;
import io.frontdesk.conversation.map.PersonCommand.Clear;
import io.frontdesk.conversation.map.PersonPlace.Belonging;
import io.frontdesk.conversation.map.PersonPlace.BelongingFound;
import io.frontdesk.conversation.map.PersonPlace.Edit;
import io.frontdesk.conversation.map.PersonPlace.Known;
import io.frontdesk.conversation.map.PersonQuestion;
import io.frontdesk.conversation.map.PersonQuestion.Describe;
import io.frontdesk.conversation.map.PersonQuestion.FindBelonging;
import io.frontdesk.conversation.map.PersonQuestion.NewBelonging;
import io.frontdesk.conversation.map.Place;
import io.frontdesk.conversation.view.Screen;
import io.frontdesk.conversation.view.Viewer;
import io.frontdesk.correspondence.Writing;
import io.frontdesk.people.Authority;
import io.frontdesk.people.Counterparties;
import io.frontdesk.people.Counterparty;
import io.frontdesk.people.Dossiers;
import io.frontdesk.people.People;
import io.frontdesk.people.Person;
import io.frontdesk.people.Person.Detail;
import io.frontdesk.people.Refusal;
import org.springframework.stereotype.Component;

/** What managers are asked about a person, and what becomes of the answers. */
@Component
public class PersonQuestions {

    private final People people;
    private final Dossiers dossiers;
    private final Counterparties counterparties;
    private final Searches searches;

    PersonQuestions(People people, Dossiers dossiers, Counterparties counterparties, Searches searches) {
        this.people = people;
        this.dossiers = dossiers;
        this.counterparties = counterparties;
        this.searches = searches;
    }

    public Screen show(PersonQuestion question, Viewer viewer) {
        return switch (question) {
            case Describe its -> describe(its, described(its.person(), viewer), viewer);
            case FindBelonging(var id) -> {
                described(id, viewer);
                yield viewer.draw("question.find-counterparty")
                        .row("cancel", new Belonging(id, 0))
                        .done();
            }
            case NewBelonging(var id) ->
                viewer.draw("question.new-belonging", described(id, viewer).name(), Counterparty.Line.NAME.longest())
                        .row("cancel", new Belonging(id, 0))
                        .done();
        };
    }

    private Person described(long id, Viewer viewer) {
        var person = people.get(id);
        if (!Authority.describes(viewer.person(), person)) {
            throw new Refusal("refusal.person");
        }
        return person;
    }

    private static Screen describe(Describe its, Person person, Viewer viewer) {
        var detail = detail(its.detail());
        var now = person.detail(detail);
        var drawing = viewer.draw("question.describe", its.detail(), person.name(), detail.longest());
        if (now != null) {
            drawing.line("question.now", now).line("question.clear");
            drawing.row("clear", new Clear(person.id(), its.detail()));
        }
        return drawing.row("cancel", new Edit(person.id())).done();
    }

    public Heard hear(PersonQuestion question, Writing answer, Viewer viewer) {
        var words = Answers.words(answer);
        return switch (question) {
            case Describe(var id, var detail) -> {
                dossiers.note(viewer.person(), id, detail(detail), words);
                yield Heard.then(new Edit(id));
            }
            case FindBelonging(var id) -> {
                searches.look(viewer.person(), words);
                yield Heard.then(new BelongingFound(id, 0));
            }
            case NewBelonging(var id) -> Heard.then(belongAnew(id, words, viewer));
        };
    }

    /** An organisation that is there already is offered instead of made again. */
    private Place belongAnew(long id, String name, Viewer viewer) {
        described(id, viewer);
        var registration = counterparties.add(viewer.person(), name);
        var counterparty = registration.entry().id();
        if (!registration.isNew()) {
            return new Known(id, counterparty);
        }
        dossiers.belong(viewer.person(), id, counterparty);
        return new DirectoryPlace.Person(id);
    }

    static Detail detail(PersonQuestion.Detail detail) {
        return switch (detail) {
            case POSITION -> Detail.POSITION;
            case DEPARTMENT -> Detail.DEPARTMENT;
            case EMAIL -> Detail.EMAIL;
        };
    }
}
