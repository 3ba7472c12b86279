package io.frontdesk.correspondence;

import io.frontdesk.people.Person;
import io.frontdesk.people.Refusal;
import java.time.Clock;
import java.time.Duration;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets an author take back what was just sent: it goes from everybody's chat, and the record keeps it. */
@Service
@Transactional(noRollbackFor = Refusal.class)
public class Withdrawals {

    private final MessageTable messages;
    private final ChatTable chats;
    private final Keepers keepers;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final Duration undoFor;

    Withdrawals(
            MessageTable messages,
            ChatTable chats,
            Keepers keepers,
            ApplicationEventPublisher events,
            Clock clock,
            CorrespondenceSettings settings) {
        this.messages = messages;
        this.chats = chats;
        this.keepers = keepers;
        this.events = events;
        this.clock = clock;
        this.undoFor = settings.undoFor();
    }

    public boolean mayWithdraw(Person who, Message message) {
        return message.authorId() == who.id() && !message.isWithdrawn() && isFresh(message);
    }

    private boolean isFresh(Message message) {
        return clock.instant().isBefore(message.sentAt().plus(undoFor));
    }

    /** @throws Refusal where it is too late, or somebody else's message */
    public void withdraw(Person who, long id) {
        var message = messages.findToEdit(id)
                .filter(its -> its.authorId() == who.id())
                .orElseThrow(Refusal::notYours);
        if (message.isWithdrawn()) {
            throw new Refusal("refusal.withdrawn");
        }
        if (!isFresh(message)) {
            throw new Refusal("refusal.too-late-to-withdraw");
        }
        message.withdraw(clock.instant());
        var chat = chats.findById(message.chatId()).orElseThrow(Refusal::notYours);
        keepers.of(chat).withdrawn(chat, message);
        events.publishEvent(new Message.Withdrawn(message));
    }
}
