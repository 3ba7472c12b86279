package io.frontdesk.conversation.cards;

import io.frontdesk.conversation.Chatter;
import io.frontdesk.conversation.Viewers;
import io.frontdesk.correspondence.Chats;
import io.frontdesk.correspondence.Copies;
import io.frontdesk.correspondence.Copy;
import io.frontdesk.correspondence.Message;
import io.frontdesk.people.People;
import io.frontdesk.people.Person;
import java.util.List;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Keeps the copies that readers have in step with their messages, and notes where copies have arrived. */
@Component
class EditedCopies implements ReceiptBook {

    private final MessageCards cards;
    private final Chats chats;
    private final Copies copies;
    private final People people;
    private final Viewers viewers;
    private final Chatter chatter;
    private final UnreachableCards unreachable;

    EditedCopies(
            MessageCards cards,
            Chats chats,
            Copies copies,
            People people,
            Viewers viewers,
            Chatter chatter,
            UnreachableCards unreachable) {
        this.cards = cards;
        this.chats = chats;
        this.copies = copies;
        this.people = people;
        this.viewers = viewers;
        this.chatter = chatter;
        this.unreachable = unreachable;
    }

    @EventListener
    void on(Message.Edited event) {
        var message = event.message();
        copies.all(message.id()).stream()
                .filter(copy -> !copy.original() && copy.showsContent())
                .forEach(copy -> cards.redraw(copy, message));
    }

    @EventListener
    void on(Message.Withdrawn event) {
        copies.all(event.message().id()).stream()
                .filter(copy -> !copy.original())
                .forEach(cards::remove);
    }

    @Override
    public Set<String> kinds() {
        return Receipt.KINDS;
    }

    @Override
    public void delivered(String receipt, long chat, List<Long> telegramMessages) {
        Receipt.parse(receipt).ifPresent(known -> {
            var message =
                    chats.delivered(known.message(), chat, telegramMessages, known.carriesContent(), known.occasion());
            catchUp(known, chat, message);
            if (known.carriesContent()) {
                unreachable.arrived(message, chat);
            }
        });
    }

    /** The message may have been edited or taken back while its copy was on the way. */
    private void catchUp(Receipt receipt, long reader, Message message) {
        if (message.isWithdrawn()) {
            copies.of(message.id(), reader).stream()
                    .filter(copy -> !copy.original())
                    .forEach(cards::remove);
        } else if (Receipt.edition(message) != receipt.edition() && receipt.carriesContent()) {
            copies.of(message.id(), reader).stream()
                    .filter(Copy::showsContent)
                    .forEach(copy -> cards.redraw(copy, message));
        }
    }

    /** Whoever wrote it must know that it did not arrive. */
    @Override
    public void refused(String receipt, long chat) {
        Receipt.parse(receipt).filter(Receipt::carriesContent).ifPresent(known -> {
            var message = chats.message(known.message());
            people.find(message.authorId())
                    .filter(author -> author.id() != chat)
                    .ifPresent(author -> tell(author, people.get(chat)));
        });
    }

    private void tell(Person author, Person reader) {
        chatter.line(viewers.of(author), "card.not-delivered", reader.name());
    }

    @Override
    public void stuck(String receipt, long chat) {
        Receipt.parse(receipt)
                .filter(Receipt::carriesContent)
                .ifPresent(known -> unreachable.stuck(chats.message(known.message()), chat));
    }
}
