package io.frontdesk.dialog;

import io.frontdesk.correspondence.Chat;
import io.frontdesk.correspondence.ChatKeeper;
import io.frontdesk.correspondence.Message;
import io.frontdesk.correspondence.Readings;
import io.frontdesk.correspondence.Writing;
import io.frontdesk.people.Person;
import io.frontdesk.people.Refusal;
import io.frontdesk.people.Role;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Keeps the chats of private talks: they are for two. */
@Component
class DialogChats implements ChatKeeper {

    private final Dialogs dialogs;
    private final Readings readings;

    DialogChats(Dialogs dialogs, Readings readings) {
        this.dialogs = dialogs;
        this.readings = readings;
    }

    private Dialog dialog(Chat chat) {
        return dialogs.owning(chat).orElseThrow(Refusal::notYours);
    }

    @Override
    public Chat.Owner owner() {
        return Chat.Owner.DIALOG;
    }

    @Override
    public boolean mayRead(Person who, Chat chat) {
        return dialog(chat).isOf(who);
    }

    @Override
    public void admitWriter(Person who, Chat chat) {
        Dialogs.requireWelcome(dialogs.partner(dialog(chat), who));
    }

    @Override
    public Message write(Person who, Chat chat, Writing writing) {
        return dialogs.write(who, dialog(chat).partnerOf(who), writing);
    }

    @Override
    public boolean mayInvite(Person who, Chat chat) {
        return false;
    }

    @Override
    public Set<Role> guests(Chat chat) {
        return Set.of();
    }

    @Override
    public Set<Long> present(Chat chat) {
        return Set.of();
    }

    @Override
    public boolean mayReview(Person who, Chat chat) {
        return false;
    }

    @Override
    public void opened(Person who, Chat chat, Message newest) {
        readings.read(chat.id(), who.id(), newest.id());
    }

    @Override
    public void withdrawn(Chat chat, Message message) {}
}
