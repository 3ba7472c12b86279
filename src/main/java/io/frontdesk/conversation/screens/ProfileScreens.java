package io.frontdesk.conversation.screens;

import io.frontdesk.conversation.map.DirectoryPlace.Directories;
import io.frontdesk.conversation.map.HomePlace.Home;
import io.frontdesk.conversation.map.PrivacyPlace.MyData;
import io.frontdesk.conversation.map.ProfileCommand.GoOffline;
import io.frontdesk.conversation.map.ProfileCommand.GoOnline;
import io.frontdesk.conversation.map.ProfileCommand.RemovePhone;
import io.frontdesk.conversation.map.ProfileCommand.Speak;
import io.frontdesk.conversation.map.ProfileCommand.Tongue;
import io.frontdesk.conversation.map.ProfilePlace;
import io.frontdesk.conversation.map.ProfilePlace.Languages;
import io.frontdesk.conversation.map.ProfilePlace.Profile;
import io.frontdesk.conversation.map.ProfilePlace.RemovingPhone;
import io.frontdesk.conversation.map.ProfileQuestion.Email;
import io.frontdesk.conversation.map.ProfileQuestion.Phone;
import io.frontdesk.conversation.map.SettingsPlace.Settings;
import io.frontdesk.conversation.view.Button.Look;
import io.frontdesk.conversation.view.Drawing;
import io.frontdesk.conversation.view.Screen;
import io.frontdesk.conversation.view.Viewer;
import io.frontdesk.people.People;
import io.frontdesk.people.Person;
import io.frontdesk.people.Refusal;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** The own profile: who I am here, how I am reached, my language, my presence. */
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
            case RemovingPhone its -> removingPhone(viewer);
        };
    }

    private Screen profile(Viewer viewer) {
        var me = viewer.person();
        var drawing = viewer.draw("profile", me.name()).line("person.role", me.role());
        PersonInfoScreens.line(drawing, "person.counterparty", people.counterpartyName(me.counterpartyId()));
        PersonInfoScreens.noted(me, drawing);
        PersonInfoScreens.line(drawing, "person.phone", me.phone());
        drawing.line("person.language");
        presence(me, drawing);
        watch.offer(drawing, viewer);
        addresses(me, drawing);
        return drawing.row(drawing.button("language", new Languages()), drawing.button("my-data", new MyData()))
                .rowIf(me.role().manages(), "directories", new Directories())
                .rowIf(me.role().manages(), "settings", new Settings())
                .back(new Home())
                .done();
    }

    private static void presence(Person me, Drawing drawing) {
        if (me.role().hasPresence()) {
            drawing.line("profile.presence", me.isOnline());
            drawing.row(me.isOnline() ? "go-offline" : "go-online", me.isOnline() ? new GoOffline() : new GoOnline());
        }
    }

    private static void addresses(Person me, Drawing drawing) {
        drawing.row("share-phone", new Phone())
                .rowIf(me.phone() != null, "remove-phone", new RemovingPhone())
                .row("own-email", new Email());
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

    private static Screen removingPhone(Viewer viewer) {
        var phone = viewer.person().phone();
        if (phone == null) {
            throw new Refusal("refusal.no-phone");
        }
        var drawing = viewer.draw("profile.removing-phone", phone);
        return drawing.row(drawing.button("yes", new RemovePhone(), Look.DANGER), drawing.button("no", new Profile()))
                .done();
    }
}
