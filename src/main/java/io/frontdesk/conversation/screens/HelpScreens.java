package io.frontdesk.conversation.screens;

import io.frontdesk.conversation.map.HomePlace.Home;
import io.frontdesk.conversation.map.Place;
import io.frontdesk.conversation.map.Question;
import io.frontdesk.conversation.view.Button;
import io.frontdesk.conversation.view.Drawing;
import io.frontdesk.conversation.view.Screen;
import io.frontdesk.conversation.view.Viewer;
import org.springframework.stereotype.Component;

/** Explains the screen that somebody has in front of them, and leads back to it. What is asked there stays open. */
@Component
public class HelpScreens {

    private static final int EXCERPT = 300;

    /** What the role can do here. */
    public Screen about(Home home, Viewer viewer) {
        return everywhere(ofRole(viewer)).done();
    }

    /** @param seen the place as it looks now */
    public Screen about(Place place, Screen seen, Viewer viewer) {
        var sight = new Sight(seen, viewer.person().role());
        var topic = HelpTopics.of(place, sight);
        if (topic.equals(HelpTopics.HOME)) {
            return about(new Home(), viewer);
        }
        var drawing = viewer.draw(topic, sight.role());
        if (place instanceof Question) {
            drawing.gap().line("help.form.open", wayOut(sight), words(seen));
        }
        drawing.back(place);
        return everywhere(drawing).done();
    }

    private static Drawing ofRole(Viewer viewer) {
        var role = viewer.person().role();
        return switch (role) {
            case CLIENT -> viewer.draw("help.home.client");
            case SECURITY_CHIEF -> passes(viewer.draw("help.home.chief"));
            case GUARD -> passes(viewer.draw("help.home.guard"));
            case ADMINISTRATOR -> passes(viewer.draw("help.home.desk", role));
            case MANAGER -> passes(viewer.draw("help.home.desk", role).line("help.home.managing"));
            case ROOT ->
                passes(viewer.draw("help.home.desk", role)
                        .line("help.home.managing")
                        .line("help.home.approving"));
        };
    }

    private static Drawing passes(Drawing drawing) {
        return drawing.line("help.home.passes");
    }

    private static Drawing everywhere(Drawing drawing) {
        return drawing.gap().line("help.everywhere").row("home", new Home());
    }

    private static String words(Screen seen) {
        return Excerpt.of(seen.content().words().text(), EXCERPT);
    }

    /** The label of the button that leaves the question unanswered: the last one of those that ask nothing else. */
    private static String wayOut(Sight sight) {
        return sight.buttons()
                .filter(button -> button.target() instanceof Place && !(button.target() instanceof Question))
                .map(Button::label)
                .reduce((earlier, later) -> later)
                .orElseThrow();
    }
}
