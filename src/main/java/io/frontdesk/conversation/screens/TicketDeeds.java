package io.frontdesk.conversation.screens;

import io.frontdesk.conversation.map.Place;
import io.frontdesk.conversation.map.TicketCommand;
import io.frontdesk.conversation.map.TicketCommand.Assign;
import io.frontdesk.conversation.map.TicketCommand.Finish;
import io.frontdesk.conversation.map.TicketCommand.NewStatus;
import io.frontdesk.conversation.map.TicketCommand.Rate;
import io.frontdesk.conversation.map.TicketCommand.SetStatus;
import io.frontdesk.conversation.map.TicketPlace.Info;
import io.frontdesk.conversation.map.TicketPlace.Rating;
import io.frontdesk.conversation.view.Viewer;
import io.frontdesk.ticket.Handovers;
import io.frontdesk.ticket.TicketStatus;
import io.frontdesk.ticket.Tickets;
import org.springframework.stereotype.Component;

/** What is done with tickets at the press of a button. */
@Component
public class TicketDeeds {

    private final Tickets tickets;
    private final Handovers handovers;

    TicketDeeds(Tickets tickets, Handovers handovers) {
        this.tickets = tickets;
        this.handovers = handovers;
    }

    public Place run(TicketCommand command, Viewer viewer) {
        var who = viewer.person();
        return switch (command) {
            case Finish(var ticket) -> {
                tickets.finish(who, ticket);
                yield tickets.of(who, ticket).isApplicant(who) ? new Rating(ticket) : new Info(ticket);
            }
            case SetStatus(var ticket, var status, var seen) -> {
                tickets.setStatus(who, ticket, TicketStatus.valueOf(seen.name()), status(status));
                yield new Info(ticket);
            }
            case Assign(var ticket, var operator, var hands) -> {
                handovers.give(who, ticket, operator, hands);
                yield new Info(ticket);
            }
            case Rate(var ticket, var stars) -> {
                tickets.rate(who, ticket, stars);
                yield new Rating(ticket);
            }
        };
    }

    public Place insteadOf(TicketCommand command) {
        return switch (command) {
            case Finish(var ticket) -> new Info(ticket);
            case SetStatus its -> new Info(its.ticket());
            case Assign its -> new Info(its.ticket());
            case Rate its -> new Rating(its.ticket());
        };
    }

    private static TicketStatus status(NewStatus status) {
        return switch (status) {
            case UNANSWERED -> TicketStatus.UNANSWERED;
            case ANSWERED -> TicketStatus.ANSWERED;
            case MISSED -> TicketStatus.MISSED;
        };
    }
}
