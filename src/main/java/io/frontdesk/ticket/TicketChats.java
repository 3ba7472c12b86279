package io.frontdesk.ticket;

import io.frontdesk.correspondence.Chat;
import io.frontdesk.correspondence.ChatKeeper;
import io.frontdesk.correspondence.Message;
import io.frontdesk.correspondence.Writing;
import io.frontdesk.people.Person;
import io.frontdesk.people.Refusal;
import io.frontdesk.people.Role;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Keeps the two chats of each ticket. */
@Component
class TicketChats implements ChatKeeper {

    private static final Set<Role> EMPLOYEES = EnumSet.of(Role.ADMINISTRATOR, Role.MANAGER);

    private final Tickets tickets;
    private final Intake intake;

    TicketChats(Tickets tickets, Intake intake) {
        this.tickets = tickets;
        this.intake = intake;
    }

    private Ticket ticket(Chat chat) {
        return tickets.owning(chat).orElseThrow(Refusal::notYours);
    }

    @Override
    public Chat.Owner owner() {
        return Chat.Owner.TICKET;
    }

    @Override
    public boolean mayRead(Person who, Chat chat) {
        var ticket = ticket(chat);
        return tickets.worksOn(who, ticket) || (!chat.isInternal() && ticket.isApplicant(who));
    }

    @Override
    public void admitWriter(Person who, Chat chat) {
        if (!chat.isInternal()) {
            tickets.requireWritable(ticket(chat));
        }
    }

    @Override
    public Message write(Person who, Chat chat, Writing writing) {
        var ticket = ticket(chat);
        if (chat.isInternal()) {
            return tickets.writeInside(who, ticket.id(), writing);
        }
        return ticket.isApplicant(who)
                ? intake.write(who, ticket.id(), writing)
                : tickets.answer(who, ticket.id(), writing);
    }

    @Override
    public boolean mayInvite(Person who, Chat chat) {
        return chat.isInternal() && tickets.worksOn(who, ticket(chat));
    }

    @Override
    public Set<Role> guests(Chat chat) {
        return EMPLOYEES;
    }

    @Override
    public Set<Long> present(Chat chat) {
        var ticket = ticket(chat);
        var present = new HashSet<>(tickets.workers(ticket));
        present.add(ticket.applicantId());
        return present;
    }

    @Override
    public boolean mayReview(Person who, Chat chat) {
        return tickets.worksOn(who, ticket(chat));
    }

    @Override
    public void opened(Person who, Chat chat, Message newest) {}

    @Override
    public void withdrawn(Chat chat, Message message) {
        if (!chat.isInternal()) {
            tickets.answerWithdrawn(ticket(chat));
        }
    }
}
