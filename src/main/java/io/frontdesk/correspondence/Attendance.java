package io.frontdesk.correspondence;

import io.frontdesk.people.People;
import io.frontdesk.people.Person;
import io.frontdesk.people.Refusal;
import io.frontdesk.people.Role;
import java.util.List;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Brings people into a chat, and lets them go. */
@Service
@Transactional(noRollbackFor = Refusal.class)
public class Attendance {

    private final Correspondence correspondence;
    private final Keepers keepers;
    private final ChatTable chats;
    private final Participants participants;
    private final People people;
    private final ApplicationEventPublisher events;

    Attendance(
            Correspondence correspondence,
            Keepers keepers,
            ChatTable chats,
            Participants participants,
            People people,
            ApplicationEventPublisher events) {
        this.correspondence = correspondence;
        this.keepers = keepers;
        this.chats = chats;
        this.participants = participants;
        this.people = people;
        this.events = events;
    }

    /** @throws Refusal where the person may not choose who takes part */
    public Chat hostedBy(Person who, long id) {
        var chat = correspondence.readBy(who, id);
        if (!keepers.of(chat).mayInvite(who, chat)) {
            throw Refusal.notYours();
        }
        return chat;
    }

    public boolean mayInvite(Person who, Chat chat) {
        return keepers.of(chat).mayInvite(who, chat);
    }

    /** The roles of those who can be brought in. */
    public Set<Role> guests(Chat chat) {
        return keepers.of(chat).guests(chat);
    }

    /** Who takes part already, by office or as a participant; Telegram ids. */
    public Set<Long> present(Chat chat) {
        return keepers.of(chat).present(chat);
    }

    /** Bringing in somebody who is there already changes nothing. */
    public void add(Person who, long id, long whom) {
        var chat = hostedBy(who, id);
        var person = people.get(whom);
        if (present(chat).contains(whom)) {
            throw new Refusal("refusal.present");
        }
        if (person.isBlocked() || !guests(chat).contains(person.role())) {
            throw new Refusal("refusal.no-guest");
        }
        participants.add(id, whom);
        events.publishEvent(new Chat.Joined(chat, person, who));
    }

    /** Everybody may leave; whoever may bring people in may send them away as well. */
    public void remove(Person who, long id, long whom) {
        var chat = who.id() == whom ? correspondence.readBy(who, id) : hostedBy(who, id);
        if (!participants.of(id).contains(whom) || !participants.remove(id, whom)) {
            throw new Refusal("refusal.not-participant");
        }
        events.publishEvent(new Chat.Left(chat, people.get(whom), who));
    }

    @EventListener
    void on(Person.RoleChanged event) {
        settle(event.person());
    }

    @EventListener
    void on(Person.Blocked event) {
        settle(event.person());
    }

    @EventListener
    void on(Person.Unblocked event) {
        settle(event.person());
    }

    /** Nobody from outside the staff stays where they were brought in, until they are of the staff again. */
    private void settle(Person person) {
        participants.suspend(person.id(), person.isBlocked() || person.role() == Role.CLIENT);
    }

    /** The participants of the chat, by name. */
    public List<Person> of(Chat chat) {
        return people.known(participants.of(chat.id()));
    }
}
