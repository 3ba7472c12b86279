package io.frontdesk.conversation.cards;

import io.frontdesk.conversation.Chatter;
import io.frontdesk.conversation.Viewers;
import io.frontdesk.conversation.map.Target;
import io.frontdesk.conversation.screens.DeepLinks;
import io.frontdesk.correspondence.FormattedText;
import io.frontdesk.pass.GuestLink;
import io.frontdesk.people.People;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Links for guests on their way: to the holder, who hands them on. */
@Component
class GuestCards {

    private final Chatter chatter;
    private final Viewers viewers;
    private final People people;
    private final DeepLinks links;

    GuestCards(Chatter chatter, Viewers viewers, People people, DeepLinks links) {
        this.chatter = chatter;
        this.viewers = viewers;
        this.people = people;
        this.links = links;
    }

    /** The link with what there is to say to a guest, so that the message can be forwarded as it is. */
    @EventListener
    void on(GuestLink.Made event) {
        var holder = viewers.of(people.get(event.pass().holderId()));
        var link = links.start(event.token());
        var message = holder.draw("guest.invited", holder.moment(event.pass().starts()))
                .line(FormattedText.plain(link.toString()))
                .row("share", new Target.Web(links.share(link)));
        chatter.card(holder, message.done(), null, null);
    }
}
