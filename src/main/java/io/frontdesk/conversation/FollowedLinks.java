package io.frontdesk.conversation;

import io.frontdesk.conversation.Outgoing.Priority;
import io.frontdesk.conversation.screens.GuestCodeScreens;
import io.frontdesk.conversation.view.Viewer;
import io.frontdesk.correspondence.Content;
import io.frontdesk.pass.GuestLinks;
import io.frontdesk.people.Invitations;
import io.frontdesk.people.People;
import io.frontdesk.people.Person;
import io.frontdesk.people.Refusal;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What comes of a link that somebody opened the bot with. */
@Component
class FollowedLinks {

    private final TelegramLinks links;
    private final Invitations invitations;
    private final GuestCodeScreens guests;
    private final People people;
    private final Viewers viewers;
    private final Chatter chatter;

    FollowedLinks(
            TelegramLinks links,
            Invitations invitations,
            GuestCodeScreens guests,
            People people,
            Viewers viewers,
            Chatter chatter) {
        this.links = links;
        this.invitations = invitations;
        this.guests = guests;
        this.people = people;
        this.viewers = viewers;
        this.chatter = chatter;
    }

    /** What somebody meant to follow who sent a link to the bot to the bot itself. */
    Optional<String> pasted(Content content) {
        return content instanceof Content.Text(var words) ? links.payload(words.text()) : Optional.empty();
    }

    /** @return whether they are greeted afterwards, as who they are then; guests want their code and nothing else */
    boolean follow(String payload, Person person) {
        var viewer = viewers.of(person);
        try {
            if (GuestLinks.isToken(payload)) {
                chatter.screen(viewer, guests.show(payload, viewer), Priority.INTERACTIVE);
                return false;
            }
            accept(payload, viewer);
        } catch (Refusal refusal) {
            chatter.line(viewer, refusal.key());
        }
        return true;
    }

    private void accept(String payload, Viewer viewer) {
        var invitation = invitations.accept(viewer.person(), payload);
        var counterparty = people.counterpartyName(invitation.counterpartyId());
        if (counterparty == null) {
            chatter.line(viewer, "invitation.accepted");
        } else {
            chatter.line(viewer, "invitation.accepted-by", counterparty);
        }
    }
}
