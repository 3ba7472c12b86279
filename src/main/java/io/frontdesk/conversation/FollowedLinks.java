package io.frontdesk.conversation;

import io.frontdesk.correspondence.Content;
import io.frontdesk.people.Invitations;
import io.frontdesk.people.People;
import io.frontdesk.people.Person;
import io.frontdesk.people.Refusal;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What comes of a link that somebody opened the bot with. Whatever it is, they are greeted afterwards as who they are then. */
@Component
class FollowedLinks {

    private final TelegramLinks links;
    private final Invitations invitations;
    private final People people;
    private final Viewers viewers;
    private final Chatter chatter;

    FollowedLinks(TelegramLinks links, Invitations invitations, People people, Viewers viewers, Chatter chatter) {
        this.links = links;
        this.invitations = invitations;
        this.people = people;
        this.viewers = viewers;
        this.chatter = chatter;
    }

    /** What somebody meant to follow who sent a link to the bot to the bot itself. */
    Optional<String> pasted(Content content) {
        return content instanceof Content.Text(var words) ? links.payload(words.text()) : Optional.empty();
    }

    void follow(String payload, Person person) {
        var viewer = viewers.of(person);
        try {
            var invitation = invitations.accept(person, payload);
            var counterparty = people.counterpartyName(invitation.counterpartyId());
            if (counterparty == null) {
                chatter.line(viewer, "invitation.accepted");
            } else {
                chatter.line(viewer, "invitation.accepted-by", counterparty);
            }
        } catch (Refusal refusal) {
            chatter.line(viewer, refusal.key());
        }
    }
}
