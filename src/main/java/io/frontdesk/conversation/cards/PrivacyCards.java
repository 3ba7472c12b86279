package io.frontdesk.conversation.cards;

import io.frontdesk.conversation.Chatter;
import io.frontdesk.conversation.Outgoing.Priority;
import io.frontdesk.conversation.PersonalFiles;
import io.frontdesk.conversation.Viewers;
import io.frontdesk.people.Person;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What people get who want to have what is kept about them, or to be forgotten. */
@Component
class PrivacyCards {

    private final Chatter chatter;
    private final Viewers viewers;
    private final PersonalFiles files;

    PrivacyCards(Chatter chatter, Viewers viewers, PersonalFiles files) {
        this.chatter = chatter;
        this.viewers = viewers;
        this.files = files;
    }

    @EventListener
    void on(Person.DataRequested event) {
        var viewer = viewers.of(event.person());
        var caption = viewer.draw("my-data.file", viewer.moment(event.at())).done();
        chatter.file(viewer, files.of(viewer, event.at()), caption, Priority.INTERACTIVE, null);
    }

    /** A key pressed by mistake would make them known again. */
    @EventListener
    void on(Person.Erasing event) {
        var viewer = viewers.of(event.person());
        chatter.withoutKeyboard(viewer, viewer.draw("card.farewell").done());
    }
}
