package io.frontdesk.conversation.cards;

import io.frontdesk.conversation.Chatter;
import io.frontdesk.conversation.Outgoing.Priority;
import io.frontdesk.conversation.Viewers;
import io.frontdesk.conversation.screens.StatusMessages;
import io.frontdesk.conversation.screens.StatusMessages.Subject;
import io.frontdesk.conversation.view.Screen;
import io.frontdesk.conversation.view.Viewer;
import io.frontdesk.people.People;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/**
 * Messages in which people see how something stands: one for each reader, edited as things change. Their receipts read
 * {@code kind:number:fingerprint of what was sent}.
 */
@Component
class LivingCards {

    private final StatusMessages statuses;
    private final Chatter chatter;
    private final Viewers viewers;
    private final People people;

    LivingCards(StatusMessages statuses, Chatter chatter, Viewers viewers, People people) {
        this.statuses = statuses;
        this.chatter = chatter;
        this.viewers = viewers;
        this.people = people;
    }

    /** @param priority CARD, or INTERACTIVE where the reader waits for it */
    void send(String kind, Subject subject, Viewer reader, Screen card, Priority priority) {
        statuses.sent(subject, reader.person().id(), fingerprint(card));
        var receipt = kind + ":" + subject.id() + ":" + fingerprint(card);
        if (priority == Priority.INTERACTIVE) {
            chatter.awaitedCard(reader, card, receipt);
        } else {
            chatter.card(reader, card, null, receipt);
        }
    }

    /** The same where the reader may have one already, which it takes the place of. */
    void renew(String kind, Subject subject, Viewer reader, Screen card) {
        statuses.of(subject, reader.person().id()).ifPresent(message -> chatter.remove(reader, message));
        send(kind, subject, reader, card, Priority.INTERACTIVE);
    }

    /** Brings the reader's message up to date. */
    void update(Subject subject, Viewer reader, Screen card) {
        statuses.changed(subject, reader.person().id(), fingerprint(card))
                .ifPresent(message -> chatter.redrawCard(reader, message, card));
    }

    /** Brings everybody's message up to date; where nothing is drawn for a reader any more, it stays as it is. */
    void update(Subject subject, Function<Viewer, Optional<Screen>> drawing) {
        statuses.readers(subject).stream()
                .map(reader -> viewers.of(people.get(reader)))
                .forEach(reader -> drawing.apply(reader).ifPresent(card -> update(subject, reader, card)));
    }

    /** The message has arrived; things may have changed while it was on its way. */
    void delivered(
            Subject subject,
            String receipt,
            long chat,
            List<Long> messages,
            Function<Viewer, Optional<Screen>> drawing) {
        var sent = receipt.split(":", -1)[2];
        statuses.arrived(subject, chat, messages.getFirst())
                .filter(shown -> !shown.equals(sent))
                .map(shown -> viewers.of(people.get(chat)))
                .ifPresent(reader ->
                        drawing.apply(reader).ifPresent(card -> chatter.redrawCard(reader, messages.getFirst(), card)));
    }

    /** The number of what a receipt is about. */
    static long number(String receipt) {
        return Long.parseLong(receipt.split(":", -1)[1]);
    }

    private static String fingerprint(Screen screen) {
        return Integer.toHexString(screen.toString().hashCode());
    }
}
