package io.frontdesk.conversation.cards;

import io.frontdesk.conversation.Chatter;
import io.frontdesk.conversation.Viewers;
import io.frontdesk.conversation.map.DirectoryPlace;
import io.frontdesk.conversation.map.Target;
import io.frontdesk.conversation.screens.DeepLinks;
import io.frontdesk.correspondence.FormattedText;
import io.frontdesk.people.Invitation;
import io.frontdesk.people.People;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Invitations on their way: the link to hand on, and word of who came by it. */
@Component
class InvitationCards {

    private final Chatter chatter;
    private final Viewers viewers;
    private final People people;
    private final DeepLinks links;

    InvitationCards(Chatter chatter, Viewers viewers, People people, DeepLinks links) {
        this.chatter = chatter;
        this.viewers = viewers;
        this.people = people;
        this.links = links;
    }

    /** The link alone, so that the message can be forwarded as it is. */
    @EventListener
    void on(Invitation.Made event) {
        var inviter = viewers.of(event.by());
        var link = links.start(event.token());
        var message = inviter.blank()
                .line(FormattedText.plain(link.toString()))
                .row("share", new Target.Web(links.share(link)));
        chatter.card(inviter, message.done(), null, null);
    }

    @EventListener
    void on(Invitation.Used event) {
        var inviter = viewers.of(people.get(event.invitation().inviterId()));
        var card = inviter.draw(
                        "card.invited", event.by().name(), event.invitation().role())
                .row("open", new DirectoryPlace.Person(event.by().id()));
        chatter.card(inviter, card.done(), null, null);
    }
}
