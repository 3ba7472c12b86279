package io.frontdesk.conversation.cards;

import io.frontdesk.conversation.Chatter;
import io.frontdesk.conversation.Moved;
import io.frontdesk.conversation.Viewers;
import io.frontdesk.conversation.map.ChatQuestion;
import io.frontdesk.conversation.map.ChatQuestion.FindMember;
import io.frontdesk.conversation.screens.ChatFaces;
import io.frontdesk.conversation.screens.Entries;
import io.frontdesk.correspondence.Chat;
import io.frontdesk.correspondence.Chats;
import io.frontdesk.correspondence.Copies;
import io.frontdesk.people.Person;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Who comes into a chat, who goes, and who is writing there: told to the others. */
@Component
class ChatCards {

    /** How many of the last messages somebody new is shown at once. */
    private static final int LAST = 5;

    private final MessageCards cards;
    private final Chatter chatter;
    private final Viewers viewers;
    private final Chats chats;
    private final Copies copies;
    private final ChatFaces faces;
    private final Entries entries;

    ChatCards(
            MessageCards cards,
            Chatter chatter,
            Viewers viewers,
            Chats chats,
            Copies copies,
            ChatFaces faces,
            Entries entries) {
        this.cards = cards;
        this.chatter = chatter;
        this.viewers = viewers;
        this.chats = chats;
        this.copies = copies;
        this.faces = faces;
        this.entries = entries;
    }

    @EventListener
    void on(Chat.Joined event) {
        var viewer = viewers.of(event.person());
        var chat = event.chat();
        var card = faces.of(chat).invitation(chat, event.by().name(), viewer);
        entries.of(chats.history(chat.id(), 0, LAST).reversed(), viewer)
                .forEach(entry -> card.gap().line(entry));
        chatter.card(viewer, card.done(), null, null);
    }

    @EventListener
    void on(Chat.Left event) {
        if (!event.person().equals(event.by())) {
            var viewer = viewers.of(event.person());
            var card = viewer.draw("card.removed", event.by().name());
            card.line(faces.of(event.chat()).title(event.chat(), viewer));
            chatter.card(viewer, card.done(), null, null);
        }
    }

    @EventListener
    void on(Moved event) {
        redraw(event.from(), event.person());
        redraw(event.to(), event.person());
    }

    /** The cards on which the others could answer the same thing. */
    private void redraw(Moved.@Nullable Stop stop, Person writer) {
        if (stop != null && stop.question() instanceof ChatQuestion question && !(question instanceof FindMember)) {
            copies.cardsSince(question.chat(), writer.id(), stop.since())
                    .forEach(copy -> cards.redraw(copy, chats.message(copy.message())));
        }
    }
}
