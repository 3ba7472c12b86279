package io.frontdesk.conversation.cards;

import io.frontdesk.conversation.Outgoing.Reply;
import io.frontdesk.conversation.Viewers;
import io.frontdesk.correspondence.Arrival;
import io.frontdesk.correspondence.Chats;
import io.frontdesk.correspondence.Content;
import io.frontdesk.correspondence.Copies;
import io.frontdesk.correspondence.Copy;
import io.frontdesk.correspondence.Message;
import io.frontdesk.people.People;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Keeps the copies that readers have in step with their messages, and notes where copies have arrived. */
@Component
class EditedCopies implements ReceiptBook {

    private final MessageCards cards;
    private final MessageCopies sheets;
    private final Chats chats;
    private final Copies copies;
    private final People people;
    private final Viewers viewers;
    private final UnreachableCards unreachable;

    EditedCopies(
            MessageCards cards,
            MessageCopies sheets,
            Chats chats,
            Copies copies,
            People people,
            Viewers viewers,
            UnreachableCards unreachable) {
        this.cards = cards;
        this.sheets = sheets;
        this.chats = chats;
        this.copies = copies;
        this.people = people;
        this.viewers = viewers;
        this.unreachable = unreachable;
    }

    @EventListener
    void on(Message.Edited event) {
        copies.all(event.message().id()).stream()
                .filter(copy -> !copy.original() && copy.showsContent())
                .map(Copy::person)
                .distinct()
                .forEach(reader -> cards.redraw(reader, event.message(), event.part()));
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
            switch (known.kind()) {
                case COPY, BESIDE, LINE -> arrived(known, chat, telegramMessages);
                case PIECE -> {
                    var viewer = viewers.of(people.get(chat));
                    replaced(known, chat).forEach(copy -> sheets.delete(viewer, copy));
                    arrived(known, chat, telegramMessages);
                }
                case CHANGE, REFRESH -> shifted(known, chat, telegramMessages);
            }
        });
    }

    private void shifted(Receipt receipt, long reader, List<Long> telegramMessages) {
        receipt.starts().forEach(start -> telegramMessages.forEach(changed -> copies.startsAt(reader, changed, start)));
    }

    /** Of two edits that both made a message longer, the later one counts. */
    private List<Copy> replaced(Receipt receipt, long reader) {
        return copies.of(receipt.message(), reader).stream()
                .filter(copy -> copy.showsContent() && copy.part() == receipt.part())
                .filter(copy -> Objects.equals(copy.occasion(), receipt.occasion()))
                .toList();
    }

    private void arrived(Receipt receipt, long reader, List<Long> telegramMessages) {
        var arrival = new Arrival(telegramMessages, receipt.part(), receipt.starts(), receipt.occasion());
        var message = chats.delivered(receipt.message(), reader, arrival, receipt.carriesContent());
        catchUp(receipt, reader, message);
        if (receipt.carriesContent()) {
            unreachable.arrived(message, reader);
        }
    }

    /** The message may have been edited or taken back while its copy was on the way. */
    private void catchUp(Receipt receipt, long reader, Message message) {
        if (message.isWithdrawn()) {
            copies.of(message.id(), reader).stream()
                    .filter(copy -> !copy.original())
                    .forEach(cards::remove);
        } else if (Receipt.edition(message) != receipt.edition() && receipt.carriesContent()) {
            cards.redraw(reader, message, null);
        }
    }

    /** Whoever wrote it must know that it did not arrive, and whoever was to read it what it is. */
    @Override
    public void refused(String receipt, long chat) {
        Receipt.parse(receipt).filter(Receipt::carriesContent).ifPresent(known -> {
            var message = chats.message(known.message());
            cards.deliverLine(chat, message);
            sheets.tellAuthor(message, people.get(chat));
        });
    }

    /** Too old to be changed, or deleted by its reader: what it says now comes as a new message. */
    @Override
    public void unchangeable(String receipt, long chat, long telegramMessage) {
        Receipt.parse(receipt)
                .filter(known -> known.kind() == Receipt.Kind.CHANGE)
                .flatMap(known -> copies.of(known.message(), chat).stream()
                        .filter(copy -> copy.showsContent() && copy.telegramMessage() == telegramMessage)
                        .findFirst())
                .ifPresent(copy -> renew(copy, chats.message(copy.message())));
    }

    private void renew(Copy copy, Message message) {
        if (message.isWithdrawn()) {
            return;
        }
        if (message.content() instanceof Content.Album) {
            copies.outdated(copy);
            var reader = viewers.of(people.get(copy.person()));
            sheets.sendItem(reader, message, copy.part(), Reply.to(copy.telegramMessage()));
        } else {
            copies.of(message.id(), copy.person()).forEach(copies::outdated);
            cards.deliverAgain(copy, message);
        }
    }

    @Override
    public void stuck(String receipt, long chat) {
        Receipt.parse(receipt)
                .filter(Receipt::carriesContent)
                .ifPresent(known -> unreachable.stuck(chats.message(known.message()), chat));
    }
}
