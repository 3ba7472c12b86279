package io.frontdesk.conversation.cards;

import io.frontdesk.conversation.Chatter;
import io.frontdesk.conversation.Outgoing.Priority;
import io.frontdesk.conversation.Viewers;
import io.frontdesk.conversation.map.DutyQuestion.HandOver;
import io.frontdesk.people.Duties;
import io.frontdesk.people.Duty;
import io.frontdesk.people.Person;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Guards who come off duty by what others do, or perhaps forget to. */
@Component
class DutyCards {

    private final Chatter chatter;
    private final Viewers viewers;
    private final Duties duties;

    DutyCards(Chatter chatter, Viewers viewers, Duties duties) {
        this.chatter = chatter;
        this.viewers = viewers;
        this.duties = duties;
    }

    @EventListener
    void on(Duty.TakenOff event) {
        var viewer = viewers.of(event.guard());
        var by = event.by() == null ? "" : event.by().name();
        var card = viewer.draw("card.off-duty", event.post().name(), event.why(), by);
        chatter.card(viewer, card.done(), null, null);
    }

    /** Who goes offline may be going home. */
    @EventListener
    void on(Person.WentOffline event) {
        duties.postOf(event.person()).ifPresent(post -> {
            var viewer = viewers.of(event.person());
            var offer = viewer.draw("card.still-on-duty", post.name()).row("hand-over", new HandOver(post.id()));
            chatter.screen(viewer, offer.done(), Priority.INTERACTIVE);
        });
    }
}
