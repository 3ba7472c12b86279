package io.frontdesk.conversation.cards;

import io.frontdesk.conversation.Chatter;
import io.frontdesk.conversation.Viewers;
import io.frontdesk.conversation.screens.OwnTicketScreens;
import io.frontdesk.conversation.screens.StatusMessages;
import io.frontdesk.conversation.screens.StatusMessages.Subject;
import io.frontdesk.conversation.view.Screen;
import io.frontdesk.correspondence.Chat;
import io.frontdesk.people.People;
import io.frontdesk.ticket.Ticket;
import io.frontdesk.ticket.Tickets;
import java.util.List;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** One message per ticket that tells its applicant how things stand: sent when the ticket is opened, and edited from then on. */
@Component
class StatusCards implements ReceiptBook {

    private static final String KIND = "status";

    private final OwnTicketScreens screens;
    private final StatusMessages statuses;
    private final Tickets tickets;
    private final People people;
    private final Viewers viewers;
    private final Chatter chatter;

    StatusCards(
            OwnTicketScreens screens,
            StatusMessages statuses,
            Tickets tickets,
            People people,
            Viewers viewers,
            Chatter chatter) {
        this.screens = screens;
        this.statuses = statuses;
        this.tickets = tickets;
        this.people = people;
        this.viewers = viewers;
        this.chatter = chatter;
    }

    @EventListener
    void on(Ticket.Progress event) {
        var ticket = event.ticket();
        var applicant = viewers.of(people.get(ticket.applicantId()));
        var status = screens.status(ticket, applicant);
        if (event instanceof Ticket.Opened) {
            statuses.sent(subject(ticket.id()), ticket.applicantId(), fingerprint(status));
            chatter.awaitedCard(applicant, status, KIND + ":" + ticket.id() + ":" + fingerprint(status));
        } else {
            statuses.changed(subject(ticket.id()), ticket.applicantId(), fingerprint(status))
                    .ifPresent(message -> chatter.redrawCard(applicant, message, status));
        }
    }

    private static Subject subject(long ticket) {
        return new Subject(Chat.Owner.TICKET, ticket);
    }

    private static String fingerprint(Screen screen) {
        return Integer.toHexString(screen.toString().hashCode());
    }

    @Override
    public Set<String> kinds() {
        return Set.of(KIND);
    }

    /** Things may have changed while it was on its way. */
    @Override
    public void delivered(String receipt, long chat, List<Long> messages) {
        var parts = receipt.split(":", -1);
        var ticket = Long.parseLong(parts[1]);
        var sent = parts[2];
        statuses.arrived(subject(ticket), chat, messages.getFirst())
                .filter(shown -> !shown.equals(sent))
                .ifPresent(shown -> redraw(ticket, chat, messages.getFirst()));
    }

    private void redraw(long ticket, long chat, long message) {
        var applicant = viewers.of(people.get(chat));
        var status = screens.status(tickets.appliedBy(applicant.person(), ticket), applicant);
        chatter.redrawCard(applicant, message, status);
    }
}
