package io.frontdesk.conversation;

import io.frontdesk.conversation.Outgoing.Priority;
import io.frontdesk.conversation.screens.CodeAnswers;
import io.frontdesk.conversation.screens.GuestCodeScreens;
import io.frontdesk.conversation.view.Viewer;
import io.frontdesk.correspondence.Content;
import io.frontdesk.pass.CodeReading;
import io.frontdesk.pass.CodeReadings;
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
    private final CodeReadings readings;
    private final CodeAnswers answers;
    private final People people;
    private final Viewers viewers;
    private final Chatter chatter;

    FollowedLinks(
            TelegramLinks links,
            Invitations invitations,
            GuestCodeScreens guests,
            CodeReadings readings,
            CodeAnswers answers,
            People people,
            Viewers viewers,
            Chatter chatter) {
        this.links = links;
        this.invitations = invitations;
        this.guests = guests;
        this.readings = readings;
        this.answers = answers;
        this.people = people;
        this.viewers = viewers;
        this.chatter = chatter;
    }

    /** What somebody meant to follow who sent a link to the bot to the bot itself. */
    Optional<String> pasted(Content content) {
        return content instanceof Content.Text(var words) ? links.payload(words.text()) : Optional.empty();
    }

    /** @return whether they are greeted afterwards, as who they are then; whoever wants a code or has read one has what they came for */
    boolean follow(String payload, Person person) {
        if (payload.equals(TypingHints.PAYLOAD)) {
            return true;
        }
        var viewer = viewers.of(person);
        try {
            if (GuestLinks.isToken(payload)) {
                guests.show(payload, viewer).ifPresent(screen -> chatter.screen(viewer, screen, Priority.INTERACTIVE));
                return false;
            }
            if (CodeReadings.isCode(payload)) {
                return !isTold(readings.read(person, payload), viewer);
            }
            accept(payload, viewer);
        } catch (Refusal refusal) {
            chatter.line(viewer, refusal.key());
        }
        return true;
    }

    /** Answers whoever has read a code; guests hear nothing of it but where it belongs, and are welcome. */
    private boolean isTold(CodeReading reading, Viewer viewer) {
        chatter.card(viewer, answers.of(reading, viewer), null, null);
        return !(reading instanceof CodeReading.Withheld);
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
