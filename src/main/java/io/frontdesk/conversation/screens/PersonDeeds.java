package io.frontdesk.conversation.screens;

import io.frontdesk.conversation.map.DirectoryPlace;
import io.frontdesk.conversation.map.PersonCommand;
import io.frontdesk.conversation.map.PersonCommand.Belong;
import io.frontdesk.conversation.map.PersonCommand.BelongNowhere;
import io.frontdesk.conversation.map.PersonCommand.Clear;
import io.frontdesk.conversation.map.PersonPlace.Belonging;
import io.frontdesk.conversation.map.PersonPlace.Edit;
import io.frontdesk.conversation.map.Place;
import io.frontdesk.conversation.view.Viewer;
import io.frontdesk.people.Dossiers;
import org.springframework.stereotype.Component;

/** What managers change about a person by a press, but for the role. */
@Component
public class PersonDeeds {

    private static final String NOTHING = "-";

    private final Dossiers dossiers;

    PersonDeeds(Dossiers dossiers) {
        this.dossiers = dossiers;
    }

    public Place run(PersonCommand command, Viewer viewer) {
        var who = viewer.person();
        return switch (command) {
            case Clear(var id, var detail) -> {
                dossiers.note(who, id, PersonQuestions.detail(detail), NOTHING);
                yield new Edit(id);
            }
            case Belong(var id, var counterparty) -> {
                dossiers.belong(who, id, counterparty);
                yield new DirectoryPlace.Person(id);
            }
            case BelongNowhere(var id) -> {
                dossiers.belong(who, id, null);
                yield new DirectoryPlace.Person(id);
            }
        };
    }

    public Place insteadOf(PersonCommand command) {
        return switch (command) {
            case Clear its -> new DirectoryPlace.Person(its.person());
            case Belong its -> new Belonging(its.person(), 0);
            case BelongNowhere its -> new DirectoryPlace.Person(its.person());
        };
    }
}
