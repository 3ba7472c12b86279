package io.frontdesk.conversation.screens;

import io.frontdesk.conversation.map.Place;
import io.frontdesk.conversation.map.ProfileCommand;
import io.frontdesk.conversation.map.ProfileCommand.GoOffline;
import io.frontdesk.conversation.map.ProfileCommand.GoOnline;
import io.frontdesk.conversation.map.ProfileCommand.RemoveEmail;
import io.frontdesk.conversation.map.ProfileCommand.RemovePhone;
import io.frontdesk.conversation.map.ProfileCommand.Speak;
import io.frontdesk.conversation.map.ProfilePlace.Profile;
import io.frontdesk.conversation.view.Viewer;
import io.frontdesk.people.Dossiers;
import io.frontdesk.people.People;
import io.frontdesk.people.Person.Detail;
import io.frontdesk.people.PhoneNumbers;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** What people change about themselves by a press. */
@Component
public class ProfileDeeds {

    private static final String NOTHING = "-";

    private final People people;
    private final PhoneNumbers phones;
    private final Dossiers dossiers;

    ProfileDeeds(People people, PhoneNumbers phones, Dossiers dossiers) {
        this.people = people;
        this.phones = phones;
        this.dossiers = dossiers;
    }

    public Place run(ProfileCommand command, Viewer viewer) {
        var me = viewer.person();
        switch (command) {
            case GoOnline its -> people.switchPresence(me, true);
            case GoOffline its -> people.switchPresence(me, false);
            case Speak(var tongue) -> people.speak(me, tongue.name().toLowerCase(Locale.ROOT));
            case RemovePhone its -> phones.remove(me);
            case RemoveEmail its -> dossiers.note(me, me.id(), Detail.EMAIL, NOTHING);
        }
        return new Profile();
    }
}
