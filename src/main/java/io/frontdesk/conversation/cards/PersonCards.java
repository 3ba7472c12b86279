package io.frontdesk.conversation.cards;

import io.frontdesk.conversation.Chatter;
import io.frontdesk.conversation.Viewers;
import io.frontdesk.people.Person;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Changes that alter what a person finds under the input field, with the new keyboard. */
@Component
class PersonCards {

    private final Chatter chatter;
    private final Viewers viewers;

    PersonCards(Chatter chatter, Viewers viewers) {
        this.chatter = chatter;
        this.viewers = viewers;
    }

    @EventListener
    void on(Person.RoleChanged event) {
        var viewer = viewers.of(event.person());
        chatter.keyboard(viewer, viewer.draw("card.role", event.person().role()).done());
        chatter.commands(viewer);
    }

    /** Said once; whatever they send from now on is met with silence. */
    @EventListener
    void on(Person.Blocked event) {
        var viewer = viewers.of(event.person());
        chatter.lastWord(viewer, viewer.draw("card.blocked").done());
    }

    @EventListener
    void on(Person.Unblocked event) {
        keyboard(event.person(), "card.unblocked");
    }

    @EventListener
    @Order(Ordered.HIGHEST_PRECEDENCE)
    void on(Person.CameOnline event) {
        keyboard(event.person(), "card.online");
    }

    @EventListener
    @Order(Ordered.HIGHEST_PRECEDENCE)
    void on(Person.WentOffline event) {
        keyboard(event.person(), "card.offline");
    }

    @EventListener
    void on(Person.PresenceStood event) {
        keyboard(event.person(), event.person().isOnline() ? "card.online" : "card.offline");
    }

    /** Whom nothing reached was taken offline; the keyboard still shows how it was before. */
    @EventListener
    void on(Person.CameBack event) {
        if (event.person().role().hasPresence()) {
            keyboard(event.person(), "card.back");
        }
    }

    @EventListener
    void on(Person.LanguageChosen event) {
        keyboard(event.person(), "card.language");
        chatter.commands(viewers.of(event.person()));
    }

    private void keyboard(Person person, String key) {
        var viewer = viewers.of(person);
        chatter.keyboard(viewer, viewer.draw(key).done());
    }
}
