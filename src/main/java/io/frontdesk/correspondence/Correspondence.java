package io.frontdesk.correspondence;

import io.frontdesk.people.Person;
import io.frontdesk.people.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Chats for those who read and write in them: each access is allowed by the keeper of the chat, or refused. */
@Service
@Transactional(noRollbackFor = Refusal.class)
public class Correspondence {

    private final ChatTable chats;
    private final Chats messages;
    private final Keepers keepers;

    Correspondence(ChatTable chats, Chats messages, Keepers keepers) {
        this.chats = chats;
        this.messages = messages;
        this.keepers = keepers;
    }

    /** @throws Refusal where there is no such chat, or none that the person may read */
    public Chat readBy(Person who, long id) {
        return chats.findById(id).filter(chat -> mayRead(who, chat)).orElseThrow(Refusal::notYours);
    }

    public boolean mayRead(Person who, Chat chat) {
        return keepers.of(chat).mayRead(who, chat);
    }

    /** @throws Refusal where the person cannot write there now */
    public Chat writtenBy(Person who, long id) {
        var chat = readBy(who, id);
        keepers.of(chat).admitWriter(who, chat);
        return chat;
    }

    /** Whether {@link #write} would be refused. */
    public boolean mayWrite(Person who, Chat chat) {
        try {
            keepers.of(chat).admitWriter(who, chat);
            return true;
        } catch (Refusal refusal) {
            return false;
        }
    }

    /** The person looks at the newest messages. */
    public void opened(Person who, Chat chat, Message newest) {
        keepers.of(chat).opened(who, chat, newest);
    }

    public Message write(Person who, long id, Writing writing) {
        var chat = readBy(who, id);
        return keepers.of(chat).write(who, chat, writing);
    }

    /** Whether the person sees how messages of the chat read before they were changed. */
    public boolean mayReview(Person who, Chat chat) {
        return keepers.of(chat).mayReview(who, chat);
    }

    /** @throws Refusal where it stands in no chat that the person may read */
    public Message messageFor(Person who, long id) {
        var message = messages.message(id);
        readBy(who, message.chatId());
        return message;
    }
}
