package io.frontdesk.conversation.screens;

import io.frontdesk.conversation.map.HomePlace.Home;
import io.frontdesk.conversation.map.PassPlace;
import io.frontdesk.conversation.map.PassPlace.Passes;
import io.frontdesk.conversation.map.TicketQuestion.Ask;
import io.frontdesk.conversation.view.Screen;
import io.frontdesk.conversation.view.Viewer;
import org.springframework.stereotype.Component;

/** Passes cannot be ordered in the bot yet: says so, and offers a person instead. */
@Component
public class PassScreens {

    public Screen show(PassPlace place, Viewer viewer) {
        return switch (place) {
            case Passes its ->
                viewer.draw("passes.by-ticket")
                        .row("ask", new Ask())
                        .back(new Home())
                        .done();
        };
    }
}
