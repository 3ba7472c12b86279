package io.frontdesk.conversation.screens;

import io.frontdesk.conversation.map.DirectoryPlace.Directories;
import io.frontdesk.conversation.map.HomePlace.Home;
import io.frontdesk.conversation.map.Place;
import io.frontdesk.conversation.map.ProfileCommand;
import io.frontdesk.conversation.map.ProfileCommand.GoOffline;
import io.frontdesk.conversation.map.ProfileCommand.GoOnline;
import io.frontdesk.conversation.map.ProfileCommand.Speak;
import io.frontdesk.conversation.map.ProfileCommand.Tongue;
import io.frontdesk.conversation.map.ProfilePlace;
import io.frontdesk.conversation.map.ProfilePlace.Languages;
import io.frontdesk.conversation.map.ProfilePlace.Profile;
import io.frontdesk.conversation.view.Screen;
import io.frontdesk.conversation.view.Viewer;
import io.frontdesk.people.People;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** The own profile: who I am here, my language, my presence. */
@Component
public class ProfileScreens {

    private final People people;
    private final WatchScreens watch;

    ProfileScreens(People people, WatchScreens watch) {
        this.people = people;
        this.watch = watch;
    }

    public Screen show(ProfilePlace place, Viewer viewer) {
        return switch (place) {
            case Profile its -> profile(viewer);
            case Languages its -> languages(viewer);
        };
    }

    private Screen profile(Viewer viewer) {
        var me = viewer.person();
        var counterparty = people.counterpartyName(me.counterpartyId());
        var drawing = viewer.draw("profile", me.name()).line("person.role", me.role());
        if (counterparty != null) {
            drawing.line("person.counterparty", counterparty);
        }
        drawing.line("person.language");
        if (me.role().hasPresence()) {
            drawing.line("profile.presence", me.isOnline());
            drawing.row(me.isOnline() ? "go-offline" : "go-online", me.isOnline() ? new GoOffline() : new GoOnline());
        }
        return watch.offer(drawing, viewer)
                .row("language", new Languages())
                .rowIf(me.role().manages(), "directories", new Directories())
                .back(new Home())
                .done();
    }

    private static Screen languages(Viewer viewer) {
        var drawing = viewer.draw("language.choose");
        return drawing.list(
                        List.of(Tongue.values()),
                        tongue ->
                                drawing.button("language." + tongue.name().toLowerCase(Locale.ROOT), new Speak(tongue)))
                .back(new Profile())
                .done();
    }

    public Place run(ProfileCommand command, Viewer viewer) {
        switch (command) {
            case GoOnline its -> people.switchPresence(viewer.person(), true);
            case GoOffline its -> people.switchPresence(viewer.person(), false);
            case Speak(var tongue) ->
                people.speak(viewer.person(), tongue.name().toLowerCase(Locale.ROOT));
        }
        return new Profile();
    }
}
