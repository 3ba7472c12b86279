package io.frontdesk.conversation.screens;

import io.frontdesk.conversation.map.PassPlace.Info;
import io.frontdesk.conversation.map.PassPlace.Shelves;
import io.frontdesk.conversation.map.Place;
import io.frontdesk.conversation.map.VisitPlace;
import io.frontdesk.conversation.map.VisitPlace.Check;
import io.frontdesk.conversation.map.VisitPlace.Doubt;
import io.frontdesk.conversation.map.VisitPlace.Inside;
import io.frontdesk.conversation.map.VisitPlace.Passage;
import io.frontdesk.conversation.map.VisitPlace.Posts;
import io.frontdesk.conversation.map.VisitPlace.PostsFound;
import io.frontdesk.conversation.map.VisitPlace.Shown;
import io.frontdesk.conversation.view.Screen;
import io.frontdesk.conversation.view.Viewer;
import org.springframework.stereotype.Component;

/** Who shows which place of the guard posts. */
@Component
public class VisitScreens {

    private final PostChoiceScreens choices;
    private final CheckScreens checks;
    private final InsideScreens inside;

    VisitScreens(PostChoiceScreens choices, CheckScreens checks, InsideScreens inside) {
        this.choices = choices;
        this.checks = checks;
        this.inside = inside;
    }

    public Screen show(VisitPlace place, Viewer viewer) {
        return switch (place) {
            case Posts its -> choices.all(its, viewer);
            case PostsFound its -> choices.found(its, viewer);
            case Shown its -> choices.shown(its, viewer);
            case Check its -> checks.check(its, viewer);
            case Doubt its -> checks.doubt(its, viewer);
            case Passage its -> checks.passage(its, viewer);
            case Inside its -> inside.inside(its, viewer);
        };
    }

    /** Where the person stands who cannot go there: guests come and go, and passes are decided upon. */
    public Place insteadOf(VisitPlace place) {
        return switch (place) {
            case Posts its -> new Info(its.pass());
            case PostsFound its -> new Info(its.pass());
            case Shown its -> new Info(its.pass());
            case Check its -> new Shelves();
            case Doubt its -> new Check(its.pass());
            case Passage its -> new Shelves();
            case Inside its -> new Shelves();
        };
    }
}
