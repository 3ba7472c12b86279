package io.frontdesk.correspondence;

import io.frontdesk.people.Person;
import io.frontdesk.people.Refusal;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Chats and what is written in them. Who may write where is for the owner of the chat to say. */
@Service
@Transactional(noRollbackFor = Refusal.class)
public class Chats {

    private final ChatTable chats;
    private final MessageTable messages;
    private final Copies copies;
    private final Versions versions;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Chats(
            ChatTable chats,
            MessageTable messages,
            Copies copies,
            Versions versions,
            ApplicationEventPublisher events,
            Clock clock) {
        this.chats = chats;
        this.messages = messages;
        this.copies = copies;
        this.versions = versions;
        this.events = events;
        this.clock = clock;
    }

    public Chat open(Chat.Kind kind, Chat.Owner owner) {
        return chats.save(new Chat(kind, owner));
    }

    /** Writes a message into the chat and remembers what the author sees of it. */
    public Message post(long chat, Person author, Writing writing) {
        var message = new Message(chat, author.id(), writing, clock.instant());
        if (writing.reply() != null) {
            answer(message, author, writing.reply());
        }
        messages.save(message);
        copies.originals(message, writing);
        return message;
    }

    private void answer(Message message, Person author, Writing.Reference reply) {
        copies.at(author.id(), reply.message())
                .ifPresent(copy -> messages.findById(copy.message())
                        .filter(other -> other.chatId() == message.chatId())
                        .ifPresent(other -> {
                            var position = copy.start() + reply.quotePosition();
                            var quote = Quote.in(other.wordsOf(copy.part()), reply.quote(), position);
                            message.answers(other, copy.part(), quote);
                        }));
    }

    /** The author has changed a message in Telegram. */
    public Optional<Message> edit(Person author, long telegramMessage, Content changed) {
        var original = copies.at(author.id(), telegramMessage).filter(Copy::original);
        return original.map(copy -> {
            var message = messages.findToEdit(copy.message()).orElseThrow(Refusal::notYours);
            edit(message, exchange(message.content(), copy.part(), changed), copy.part());
            return message;
        });
    }

    /** Telegram tells of changes nobody sees, too. A place that moves has no versions, nor is it another message. */
    private void edit(Message message, Content changed, int part) {
        var before = message.content();
        if (changed.equals(before)) {
            return;
        }
        if (changed instanceof Content.Location) {
            message.move(changed);
        } else {
            versions.keep(message.id(), before, clock.instant());
            message.edit(changed, clock.instant());
        }
        events.publishEvent(new Message.Edited(message, before, part));
    }

    /** Telegram tells of one changed item of an album, not of the album. */
    private static Content exchange(Content whole, int part, Content changed) {
        if (!(whole instanceof Content.Album album && changed instanceof Content.Media item)) {
            return changed;
        }
        var items = new ArrayList<>(album.items());
        items.set(part, item);
        return new Content.Album(items);
    }

    public Chat chat(long id) {
        return chats.findById(id).orElseThrow(Refusal::notYours);
    }

    public Message message(long id) {
        return messages.findById(id).orElseThrow(Refusal::notYours);
    }

    /** What the message said before its author changed it; the oldest first. */
    public List<EarlierVersion> versions(Message message) {
        return message.editedAt() == null ? List.of() : versions.of(message.id());
    }

    /** Whether somebody else has written after it, and not only the assistant. */
    public boolean isAnswered(Message message) {
        return messages.existsByChatIdAndIdGreaterThanAndAuthorIdNotInAndWithdrawnAtIsNull(
                message.chatId(), message.id(), List.of(message.authorId(), Person.ASSISTANT));
    }

    /** What the assistant had answered before the message came into the chat. */
    public Optional<Message> assistantsAnswer(Message message) {
        return messages.findFirstByChatIdAndIdGreaterThanOrderById(message.chatId(), message.id())
                .filter(next -> next.authorId() == Person.ASSISTANT);
    }

    /** The person has the message at these places in Telegram. An edit is seen here, or sees these copies, but is never missed. */
    public Message delivered(long id, long reader, Arrival arrival, boolean showContent) {
        copies.delivered(id, reader, arrival, showContent);
        return messages.findUnlessEdited(id).orElseThrow(Refusal::notYours);
    }

    public Optional<Message> shownAt(Person person, long telegramMessage) {
        return copies.at(person.id(), telegramMessage).flatMap(copy -> messages.findById(copy.message()));
    }

    /** With what the chat has begun; nothing where that was taken back. */
    public Optional<Message> opening(long chat) {
        return messages.findFirstByChatIdAndIdGreaterThanOrderById(chat, 0).filter(message -> !message.isWithdrawn());
    }

    /** Newest first; pages count from 0. */
    public List<Message> history(long chat, int page, int size) {
        return messages.findByChatIdOrderByIdDesc(chat, PageRequest.of(page, size));
    }

    /** How many messages of its chat are newer. */
    public int countAfter(Message message) {
        return messages.countByChatIdAndIdGreaterThan(message.chatId(), message.id());
    }

    public int count(long chat) {
        return messages.countByChatId(chat);
    }
}
