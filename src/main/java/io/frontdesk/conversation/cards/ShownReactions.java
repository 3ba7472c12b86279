package io.frontdesk.conversation.cards;

import io.frontdesk.conversation.Chatter;
import io.frontdesk.correspondence.Copies;
import io.frontdesk.correspondence.Message;
import io.frontdesk.correspondence.Reactions;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Shows the author what readers put on a message, and the readers what its author did. */
@Component
class ShownReactions {

    private final Copies copies;
    private final Reactions reactions;
    private final Chatter chatter;

    ShownReactions(Copies copies, Reactions reactions, Chatter chatter) {
        this.copies = copies;
        this.reactions = reactions;
        this.chatter = chatter;
    }

    @EventListener
    void on(Message.Reacted event) {
        copies.all(event.message()).stream()
                .filter(copy -> copy.original() != event.byAuthor())
                .filter(copy -> copy.showsContent() && copy.part() == event.part())
                .forEach(copy -> chatter.react(
                        copy.person(),
                        copy.telegramMessage(),
                        reactions.seenOn(copy).orElse(null)));
    }
}
