package io.frontdesk.conversation.screens;

import io.frontdesk.conversation.map.HandoverCommand;
import io.frontdesk.conversation.map.HandoverCommand.PassOnAll;
import io.frontdesk.conversation.map.HandoverPlace;
import io.frontdesk.conversation.map.HandoverPlace.Done;
import io.frontdesk.conversation.map.HandoverPlace.Kept;
import io.frontdesk.conversation.map.HandoverPlace.Sure;
import io.frontdesk.conversation.map.HomePlace.Home;
import io.frontdesk.conversation.map.Place;
import io.frontdesk.conversation.map.TicketPlace.Listed;
import io.frontdesk.conversation.map.TicketPlace.Shelf;
import io.frontdesk.conversation.view.Button.Look;
import io.frontdesk.conversation.view.Screen;
import io.frontdesk.conversation.view.Viewer;
import io.frontdesk.people.People;
import io.frontdesk.people.Person;
import io.frontdesk.ticket.Handovers;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Offers an operator who leaves to give the open tickets to those who stay. */
@Component
public class HandoverScreens {

    private final Handovers handovers;
    private final People people;

    HandoverScreens(Handovers handovers, People people) {
        this.handovers = handovers;
        this.people = people;
    }

    public Screen offer(Viewer viewer, int tickets) {
        var drawing = viewer.draw("card.leaving", tickets);
        return drawing.row(drawing.button("pass-on", new Sure(), Look.PRIMARY))
                .row("keep", new Kept())
                .done();
    }

    public Screen show(HandoverPlace place, Viewer viewer) {
        return switch (place) {
            case Sure its -> sure(viewer);
            case Kept its -> kept(viewer);
            case Done(var passed, var missed) ->
                viewer.draw("handover.passed", passed)
                        .lineIf(missed > 0, "handover.missed", missed)
                        .row("home", new Home())
                        .done();
        };
    }

    private Screen sure(Viewer viewer) {
        var tickets = handovers.countOf(viewer.person());
        if (tickets == 0) {
            return viewer.draw("handover.nothing").row("home", new Home()).done();
        }
        var others = others(viewer.person());
        var drawing = viewer.draw("handover.sure", tickets)
                .lineIf(!others.isEmpty(), "handover.others", others)
                .lineIf(others.isEmpty(), "handover.nobody", tickets);
        return drawing.row(drawing.button("yes", new PassOnAll(), Look.DANGER), drawing.button("no", new Kept()))
                .done();
    }

    private String others(Person person) {
        return people.operatorsOnline().stream()
                .filter(operator -> !operator.equals(person))
                .map(Person::name)
                .limit(10)
                .collect(Collectors.joining(", "));
    }

    private Screen kept(Viewer viewer) {
        var tickets = handovers.countOf(viewer.person());
        return viewer.draw("handover.kept", tickets)
                .row("shelf.unanswered", new Listed(Shelf.UNANSWERED, 0))
                .rowIf(tickets > 0, "pass-on", new Sure())
                .row("home", new Home())
                .done();
    }

    public Place run(HandoverCommand command, Viewer viewer) {
        return switch (command) {
            case PassOnAll its -> {
                var outcome = handovers.passOnAll(viewer.person());
                yield new Done(outcome.passed(), outcome.missed());
            }
        };
    }
}
