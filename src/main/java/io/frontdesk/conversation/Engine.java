package io.frontdesk.conversation;

import io.frontdesk.conversation.Incoming.Sender;
import io.frontdesk.conversation.screens.AskedMessages;
import io.frontdesk.correspondence.Chats;
import io.frontdesk.correspondence.Reactions;
import io.frontdesk.people.Introduction;
import io.frontdesk.people.People;
import io.frontdesk.people.Person;
import org.springframework.stereotype.Component;

/** Takes in what people do, one thing at a time. */
@Component
class Engine implements Conversation {

    private final People people;
    private final Doorkeeper doorkeeper;
    private final Chats chats;
    private final AskedMessages asked;
    private final Reactions reactions;
    private final Hearing hearing;
    private final Presses presses;
    private final Viewers viewers;
    private final Chatter chatter;
    private final TypingHints hints;

    Engine(
            People people,
            Doorkeeper doorkeeper,
            Chats chats,
            AskedMessages asked,
            Reactions reactions,
            Hearing hearing,
            Presses presses,
            Viewers viewers,
            Chatter chatter,
            TypingHints hints) {
        this.people = people;
        this.doorkeeper = doorkeeper;
        this.chats = chats;
        this.asked = asked;
        this.reactions = reactions;
        this.hearing = hearing;
        this.presses = presses;
        this.viewers = viewers;
        this.chatter = chatter;
        this.hints = hints;
    }

    @Override
    public void take(Incoming incoming) {
        if (isStrange(incoming)) {
            doorkeeper.turnAway(incoming, people.stranger(introduction(incoming.from())));
            return;
        }
        var meeting = people.meet(introduction(incoming.from()));
        var person = meeting.person();
        if (person.isBlocked()) {
            doorkeeper.turnAway(incoming, person);
            return;
        }
        if (incoming instanceof Incoming.Chose choice) {
            hints.chosen(choice, person); // it may have been made in another chat, and says nothing of this one
            return;
        }
        people.reachable(person.id(), !(incoming instanceof Incoming.Left));
        if (!(incoming instanceof Incoming.Left)) {
            people.acted(person);
        }
        switch (incoming) {
            case Incoming.Said said -> hearing.take(said, person, meeting.first());
            case Incoming.Edited edited -> edit(edited, person);
            case Incoming.Reacted reacted -> reactions.react(person.id(), reacted.message(), reacted.emoji());
            case Incoming.Pressed press -> presses.take(press, person);
            case Incoming.Chose chose -> {}
            case Incoming.Left left -> {}
            case Incoming.Returned returned -> {}
        }
    }

    /** What has gone on to an operator is in a chat by then. */
    private void edit(Incoming.Edited edited, Person person) {
        if (chats.edit(person, edited.message(), edited.content()).isEmpty()) {
            asked.edit(person, edited.message(), edited.content());
        }
    }

    /** Only words make somebody known. Whoever was erased may still press old buttons, or leave. */
    private boolean isStrange(Incoming incoming) {
        return !(incoming instanceof Incoming.Said)
                && people.find(incoming.from().id()).isEmpty();
    }

    @Override
    public void apologise(Incoming incoming) {
        var sender = introduction(incoming.from());
        var viewer = viewers.of(people.find(sender.id()).orElseGet(() -> people.stranger(sender)));
        if (incoming instanceof Incoming.Pressed press) {
            chatter.notice(viewer, press.callback(), viewer.line("notice.failed"), true);
        } else if (incoming instanceof Incoming.Said) {
            chatter.line(viewer, "notice.failed");
        }
    }

    static Introduction introduction(Sender sender) {
        return new Introduction(
                sender.id(), sender.firstName(), sender.lastName(), sender.username(), sender.languageCode());
    }
}
