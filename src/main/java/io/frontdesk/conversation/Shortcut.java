package io.frontdesk.conversation;

import io.frontdesk.conversation.map.ContactPlace.Contacts;
import io.frontdesk.conversation.map.HomePlace.Home;
import io.frontdesk.conversation.map.PassPlace;
import io.frontdesk.conversation.map.ProfileCommand.GoOffline;
import io.frontdesk.conversation.map.ProfileCommand.GoOnline;
import io.frontdesk.conversation.map.ProfilePlace.Profile;
import io.frontdesk.conversation.map.Target;
import io.frontdesk.conversation.map.TicketPlace.Shelves;

/** The keys of the keyboard under the input field; a press sends the key's label as a message. */
enum Shortcut {
    TICKETS("keyboard.tickets", new Shelves()),
    PASSES("keyboard.passes", new PassPlace.Shelves()),
    CONTACTS("keyboard.contacts", new Contacts()),
    PROFILE("keyboard.profile", new Profile()),
    HOME("keyboard.home", new Home()),
    /** Shows the present state; a press leaves it. */
    ONLINE("keyboard.online", new GoOffline()),
    OFFLINE("keyboard.offline", new GoOnline());

    private final String key;
    private final Target.Carried target;

    Shortcut(String key, Target.Carried target) {
        this.key = key;
        this.target = target;
    }

    String key() {
        return key;
    }

    Target.Carried target() {
        return target;
    }
}
