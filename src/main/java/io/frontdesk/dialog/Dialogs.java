package io.frontdesk.dialog;

import io.frontdesk.correspondence.Chat;
import io.frontdesk.correspondence.Chats;
import io.frontdesk.correspondence.Message;
import io.frontdesk.correspondence.Readings;
import io.frontdesk.correspondence.Writing;
import io.frontdesk.people.People;
import io.frontdesk.people.Person;
import io.frontdesk.people.Refusal;
import io.frontdesk.people.Role;
import java.time.Clock;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Everybody's private talks. A client may begin one with the employees; staff may begin one with anybody. */
@Service
@Transactional(noRollbackFor = Refusal.class)
public class Dialogs {

    private final DialogTable dialogs;
    private final Chats chats;
    private final Readings readings;
    private final People people;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Dialogs(
            DialogTable dialogs,
            Chats chats,
            Readings readings,
            People people,
            ApplicationEventPublisher events,
            Clock clock) {
        this.dialogs = dialogs;
        this.chats = chats;
        this.readings = readings;
        this.people = people;
        this.events = events;
        this.clock = clock;
    }

    /** The talk of two people, where they have one. */
    public Optional<Dialog> of(Person who, long other) {
        return dialogs.findByFirstIdAndSecondId(Math.min(who.id(), other), Math.max(who.id(), other));
    }

    /** The talk that a chat belongs to. */
    public Optional<Dialog> owning(Chat chat) {
        return chat.owner() == Chat.Owner.DIALOG ? dialogs.findById(chat.ownerId()) : Optional.empty();
    }

    /** Whether the person may write to the other, or go on doing so. */
    public boolean mayWrite(Person who, Person other) {
        return !who.equals(other)
                && (mayBegin(who, other) || of(who, other.id()).isPresent());
    }

    private static boolean mayBegin(Person who, Person other) {
        return isThere(other) && (who.role() != Role.CLIENT || other.role().isEmployee());
    }

    /** Writes to the other, beginning the talk where there is none. */
    public Message write(Person who, long other, Writing writing) {
        var partner = people.get(other);
        if (!mayWrite(who, partner)) {
            throw Refusal.notYours();
        }
        requireWelcome(partner);
        var dialog = of(who, other).orElseGet(() -> begin(who, partner));
        var message = chats.post(dialog.chatId(), who, writing);
        dialog.written(clock.instant());
        readings.read(dialog.chatId(), who.id(), message.id());
        events.publishEvent(new Dialog.Written(dialog, message));
        return message;
    }

    /** Whether what is written to the person will be read by anybody. */
    public static boolean isThere(Person person) {
        return !person.isBlocked() && !person.isErased();
    }

    /** @throws Refusal where nothing would reach the person, who has been shut out or is nobody any more */
    public static void requireWelcome(Person partner) {
        if (partner.isErased()) {
            throw new Refusal("refusal.person-erased");
        }
        if (partner.isBlocked()) {
            throw new Refusal("refusal.person-blocked");
        }
    }

    /** The other one of a talk. */
    public Person partner(Dialog dialog, Person who) {
        return people.get(dialog.partnerOf(who));
    }

    private Dialog begin(Person who, Person other) {
        var chat = chats.open(Chat.Kind.DIRECT, Chat.Owner.DIALOG);
        var dialog = dialogs.save(new Dialog(chat.id(), who, other, clock.instant()));
        chat.belongsTo(dialog.id());
        return dialog;
    }

    public void mute(Person who, long other, boolean whether) {
        of(who, other).orElseThrow(Refusal::notYours).mute(who, whether);
    }
}
