package io.frontdesk.conversation.cards;

import io.frontdesk.dialog.Dialog;
import io.frontdesk.people.People;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Brings what one writes in a private talk to the other. */
@Component
class DialogCards {

    private final MessageCards cards;
    private final People people;

    DialogCards(MessageCards cards, People people) {
        this.cards = cards;
        this.people = people;
    }

    @EventListener
    void on(Dialog.Written event) {
        var author = people.get(event.message().authorId());
        cards.deliver(event.dialog().partnerOf(author), event.message());
    }
}
