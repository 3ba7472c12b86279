package io.frontdesk.conversation.screens;

import io.frontdesk.conversation.map.Place;
import io.frontdesk.conversation.map.TicketCommand;
import io.frontdesk.conversation.map.TicketCommand.Assign;
import io.frontdesk.conversation.map.TicketCommand.File;
import io.frontdesk.conversation.map.TicketCommand.Finish;
import io.frontdesk.conversation.map.TicketCommand.NewStatus;
import io.frontdesk.conversation.map.TicketCommand.Rate;
import io.frontdesk.conversation.map.TicketCommand.SetStatus;
import io.frontdesk.conversation.map.TicketCommand.Unfile;
import io.frontdesk.conversation.map.TicketPlace.Categories;
import io.frontdesk.conversation.map.TicketPlace.Info;
import io.frontdesk.conversation.map.TicketPlace.Rating;
import io.frontdesk.conversation.view.Viewer;
import io.frontdesk.people.Person;
import io.frontdesk.ticket.Handovers;
import io.frontdesk.ticket.TicketStatus;
import io.frontdesk.ticket.Tickets;
import org.jspecify.annotations.Nullable;
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
            case File(var ticket, var category) -> file(who, ticket, category);
            case Unfile(var ticket) -> file(who, ticket, null);
            case Rate(var ticket, var stars) -> {
                tickets.rate(who, ticket, stars);
                yield new Rating(ticket);
            }
        };
    }

    private Place file(Person who, long ticket, @Nullable Long category) {
        tickets.file(who, ticket, category);
        return new Info(ticket);
    }

    public Place insteadOf(TicketCommand command) {
        return switch (command) {
            case Finish(var ticket) -> new Info(ticket);
            case SetStatus its -> new Info(its.ticket());
            case Assign its -> new Info(its.ticket());
            case File its -> new Categories(its.ticket(), 0);
            case Unfile its -> new Info(its.ticket());
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
