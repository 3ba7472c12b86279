package io.frontdesk.pass;

import io.frontdesk.correspondence.Chat;
import io.frontdesk.correspondence.ChatKeeper;
import io.frontdesk.correspondence.Chats;
import io.frontdesk.correspondence.Message;
import io.frontdesk.correspondence.Writing;
import io.frontdesk.people.People;
import io.frontdesk.people.Person;
import io.frontdesk.people.Refusal;
import io.frontdesk.people.Role;
import java.time.Clock;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Keeps the two chats of each pass. All of the staff read them; guards write to the staff only. */
@Component
class PassChats implements ChatKeeper {

    private static final Set<Role> GUESTS =
            EnumSet.of(Role.ADMINISTRATOR, Role.MANAGER, Role.SECURITY_CHIEF, Role.GUARD);

    private final Passes passes;
    private final PassHandovers handovers;
    private final Chats chats;
    private final People people;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PassChats(
            Passes passes,
            PassHandovers handovers,
            Chats chats,
            People people,
            ApplicationEventPublisher events,
            Clock clock) {
        this.passes = passes;
        this.handovers = handovers;
        this.chats = chats;
        this.people = people;
        this.events = events;
        this.clock = clock;
    }

    private Pass pass(Chat chat) {
        return passes.owning(chat).orElseThrow(Refusal::notYours);
    }

    @Override
    public Chat.Owner owner() {
        return Chat.Owner.PASS;
    }

    @Override
    public boolean mayRead(Person who, Chat chat) {
        var pass = pass(chat);
        return passes.worksOn(who, pass) || (!chat.isInternal() && pass.isHolder(who));
    }

    @Override
    public void admitWriter(Person who, Chat chat) {
        var pass = pass(chat);
        if (!chat.isInternal() && !pass.isHolder(who)) {
            requireAnswerable(who, pass);
        }
    }

    private void requireAnswerable(Person who, Pass pass) {
        if (who.role() == Role.GUARD) {
            throw new Refusal("refusal.guard-outside");
        }
        if (Person.isErased(pass.holderId())) {
            throw new Refusal("refusal.person-erased");
        }
        if (people.get(pass.holderId()).isBlocked()) {
            throw new Refusal("refusal.holder-blocked");
        }
    }

    @Override
    public Message write(Person who, Chat chat, Writing writing) {
        var pass = pass(chat);
        if (chat.isInternal()) {
            return writeInside(who, pass, writing);
        }
        return pass.isHolder(who) ? ask(who, pass, writing) : answer(who, pass, writing);
    }

    private Message writeInside(Person who, Pass pass, Writing writing) {
        var message = chats.post(pass.internalChatId(), who, writing);
        events.publishEvent(new Pass.WrittenInside(pass, message));
        return message;
    }

    private Message ask(Person holder, Pass pass, Writing writing) {
        var message = chats.post(pass.externalChatId(), holder, writing);
        handovers.routeAbandoned(pass);
        events.publishEvent(new Pass.HolderWrote(pass, message));
        return message;
    }

    /** A chief who answers takes over what nobody is responsible for. */
    private Message answer(Person who, Pass pass, Writing writing) {
        requireAnswerable(who, pass);
        if (pass.responsibleId() == null && who.role() == Role.SECURITY_CHIEF) {
            pass.assign(who, clock.instant());
        }
        var answer = chats.post(pass.externalChatId(), who, writing);
        events.publishEvent(new Pass.Answered(pass, answer));
        return answer;
    }

    @Override
    public boolean mayInvite(Person who, Chat chat) {
        return chat.isInternal() && who.role() != Role.GUARD && passes.worksOn(who, pass(chat));
    }

    @Override
    public Set<Role> guests(Chat chat) {
        return GUESTS;
    }

    @Override
    public Set<Long> present(Chat chat) {
        var pass = pass(chat);
        var present = new HashSet<>(passes.workers(pass));
        present.add(pass.holderId());
        return present;
    }

    @Override
    public boolean mayReview(Person who, Chat chat) {
        return passes.worksOn(who, pass(chat));
    }

    @Override
    public void opened(Person who, Chat chat, Message newest) {}

    @Override
    public void withdrawn(Chat chat, Message message) {}
}
