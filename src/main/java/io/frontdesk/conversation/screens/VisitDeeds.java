package io.frontdesk.conversation.screens;

import io.frontdesk.conversation.map.PassPlace.Info;
import io.frontdesk.conversation.map.Place;
import io.frontdesk.conversation.map.VisitCommand;
import io.frontdesk.conversation.map.VisitCommand.LetIn;
import io.frontdesk.conversation.map.VisitCommand.LetInAnyhow;
import io.frontdesk.conversation.map.VisitCommand.LetOut;
import io.frontdesk.conversation.map.VisitCommand.Present;
import io.frontdesk.conversation.map.VisitPlace.Check;
import io.frontdesk.conversation.map.VisitPlace.Doubt;
import io.frontdesk.conversation.map.VisitPlace.Passage;
import io.frontdesk.conversation.map.VisitPlace.Shown;
import io.frontdesk.conversation.view.Viewer;
import io.frontdesk.pass.CodeShows;
import io.frontdesk.pass.Presentations;
import io.frontdesk.pass.Verdict.Light;
import io.frontdesk.pass.Verdicts;
import io.frontdesk.pass.Visits;
import io.frontdesk.people.Person;
import org.springframework.stereotype.Component;

/** What is done at the guard posts at the press of a button. */
@Component
public class VisitDeeds {

    private final Presentations presentations;
    private final Visits visits;
    private final Verdicts verdicts;
    private final CodeShows shows;
    private final DeepLinks links;

    VisitDeeds(Presentations presentations, Visits visits, Verdicts verdicts, CodeShows shows, DeepLinks links) {
        this.presentations = presentations;
        this.visits = visits;
        this.verdicts = verdicts;
        this.shows = shows;
        this.links = links;
    }

    public Place run(VisitCommand command, Viewer viewer) {
        var who = viewer.person();
        return switch (command) {
            case Present(var pass, var post) -> present(pass, post, who);
            case LetIn(var pass, var post) -> letIn(pass, post, who);
            case LetInAnyhow(var pass, var post) ->
                new Passage(visits.admit(who, pass, post).id());
            case LetOut(var visit) -> new Passage(visits.end(who, visit).id());
        };
    }

    /** Those who see the pass on their phones can check that whoever comes has it, too. */
    private Place present(long pass, long post, Person who) {
        links.requireReady();
        presentations.present(who, pass, post);
        shows.begin(who, pass);
        return new Shown(pass);
    }

    /** The time for it may have passed since the button was drawn. */
    private Place letIn(long pass, long post, Person who) {
        return verdicts.of(visits.admissible(who, pass, post)).light() == Light.YELLOW
                ? new Doubt(pass, post)
                : new Passage(visits.admit(who, pass, post).id());
    }

    public Place insteadOf(VisitCommand command) {
        return switch (command) {
            case Present its -> new Info(its.pass());
            case LetIn its -> new Check(its.pass());
            case LetInAnyhow its -> new Check(its.pass());
            case LetOut its -> new Passage(its.visit());
        };
    }
}
