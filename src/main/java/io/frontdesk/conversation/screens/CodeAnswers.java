package io.frontdesk.conversation.screens;

import io.frontdesk.conversation.map.PassPlace.Info;
import io.frontdesk.conversation.view.Drawing;
import io.frontdesk.conversation.view.Screen;
import io.frontdesk.conversation.view.Viewer;
import io.frontdesk.pass.CodeReading;
import io.frontdesk.pass.Pass;
import io.frontdesk.people.People;
import org.springframework.stereotype.Component;

/** Tells whoever has read a code what it is. */
@Component
public class CodeAnswers {

    private final CheckScreens checks;
    private final PassLabels labels;
    private final People people;

    CodeAnswers(CheckScreens checks, PassLabels labels, People people) {
        this.checks = checks;
        this.labels = labels;
        this.people = people;
    }

    public Screen of(CodeReading reading, Viewer viewer) {
        return switch (reading) {
            case CodeReading.Known(var pass) -> known(pass, viewer);
            case CodeReading.Own(var pass) -> opening(viewer.draw("code.own", pass.id()), pass);
            case CodeReading.Old(var pass) -> opening(viewer.draw("code.old", pass.id()), pass);
            case CodeReading.Spent(var pass, var at, var by) ->
                opening(
                        viewer.draw(
                                "code.spent",
                                pass.id(),
                                viewer.moment(at),
                                people.get(by).name()),
                        pass);
            case CodeReading.Unknown() -> viewer.draw("code.unknown").done();
            case CodeReading.Withheld() -> viewer.draw("code.withheld").done();
        };
    }

    private Screen known(Pass pass, Viewer viewer) {
        return viewer.person().role().watchesPosts()
                ? checks.checked(pass, viewer).done()
                : described(pass, viewer);
    }

    private Screen described(Pass pass, Viewer viewer) {
        var drawing = viewer.draw("pass.heading", pass.id());
        labels.standing(pass, drawing, viewer);
        PassLabels.times(pass, drawing, viewer);
        PassLabels.details(pass, drawing);
        return opening(drawing, pass);
    }

    private static Screen opening(Drawing drawing, Pass pass) {
        return drawing.row("pass", new Info(pass.id())).done();
    }
}
