package io.frontdesk.conversation.screens;

import io.frontdesk.conversation.map.CodeCommand;
import io.frontdesk.conversation.map.CodeCommand.Hide;
import io.frontdesk.conversation.map.CodeCommand.Renew;
import io.frontdesk.conversation.map.CodeCommand.Send;
import io.frontdesk.conversation.map.CodeCommand.Show;
import io.frontdesk.conversation.map.CodePlace;
import io.frontdesk.conversation.map.CodePlace.Renewing;
import io.frontdesk.conversation.map.PassPlace.Info;
import io.frontdesk.conversation.map.Place;
import io.frontdesk.conversation.view.Button.Look;
import io.frontdesk.conversation.view.Screen;
import io.frontdesk.conversation.view.Viewer;
import io.frontdesk.pass.CodeShows;
import io.frontdesk.pass.PassCodes;
import io.frontdesk.pass.Presentations;
import org.springframework.stereotype.Component;

/** What holders see and do of the codes of their passes; the codes themselves come as cards. */
@Component
public class CodeScreens {

    private final Presentations presentations;
    private final PassCodes codes;
    private final CodeShows shows;
    private final DeepLinks links;

    CodeScreens(Presentations presentations, PassCodes codes, CodeShows shows, DeepLinks links) {
        this.presentations = presentations;
        this.codes = codes;
        this.shows = shows;
        this.links = links;
    }

    public Screen show(CodePlace place, Viewer viewer) {
        return switch (place) {
            case Renewing its -> renewing(its, viewer);
        };
    }

    private Screen renewing(Renewing place, Viewer viewer) {
        var pass = presentations.presentable(viewer.person(), place.pass());
        var drawing = viewer.draw("code.renew-sure", pass.id());
        return drawing.row(
                        drawing.button("yes", new Renew(pass.id()), Look.DANGER),
                        drawing.button("no", new Info(pass.id())))
                .done();
    }

    public Place run(CodeCommand command, Viewer viewer) {
        var who = viewer.person();
        links.requireReady();
        switch (command) {
            case Send its -> codes.send(who, its.pass());
            case Renew its -> codes.renew(who, its.pass());
            case Show its -> shows.begin(who, its.pass());
            case Hide its -> shows.hide(who, its.pass());
        }
        return new Info(command.pass());
    }
}
