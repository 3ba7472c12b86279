package io.frontdesk.ticket;

import io.frontdesk.people.Person;
import io.frontdesk.people.Refusal;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Passes tickets from one operator to another: by somebody's decision, or because the one is gone or away. */
@Service
@Transactional(noRollbackFor = Refusal.class)
public class Handovers {

    private static final List<TicketStatus> IN_WORK = List.of(TicketStatus.UNANSWERED, TicketStatus.ANSWERED);

    private final TicketTable table;
    private final Tickets tickets;
    private final Routing routing;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Handovers(TicketTable table, Tickets tickets, Routing routing, ApplicationEventPublisher events, Clock clock) {
        this.table = table;
        this.tickets = tickets;
        this.routing = routing;
        this.events = events;
        this.clock = clock;
    }

    /** What became of tickets for which others were looked for. */
    public record Outcome(int passed, int missed) {}

    /** How many open tickets the person is responsible for. */
    public int countOf(Person who) {
        return table.countByResponsibleIdAndStatusIn(who.id(), IN_WORK);
    }

    /**
     * Finds others for all open tickets of the person; those for whom nobody is there become missed.
     *
     * @throws Refusal where there are none
     */
    public Outcome passOnAll(Person who) {
        var outcome = passOnAll(who, who);
        if (outcome.equals(new Outcome(0, 0))) {
            throw new Refusal("refusal.nothing-open");
        }
        return outcome;
    }

    /**
     * Makes an operator responsible.
     *
     * @param hands how often the ticket had changed hands when it was looked at
     * @throws Refusal where a colleague was quicker
     */
    public void give(Person who, long id, long operator, short hands) {
        tickets.workedBy(who, id).requireHands(hands);
        tickets.assign(who, id, operator);
    }

    /** Finds others for the open tickets of someone who is gone. */
    void rerouteAllOf(Person former) {
        passOnAll(former, null);
    }

    /** @param by who has decided so; null where the person did not give them away, but cannot work on them any more */
    private Outcome passOnAll(Person from, @Nullable Person by) {
        routing.alone();
        var passed = 0;
        var missed = 0;
        for (var ticket : table.findByResponsibleIdAndStatusInOrderById(from.id(), IN_WORK)) {
            if (passOn(ticket, from, by)) {
                passed++;
            } else {
                missed++;
            }
        }
        return new Outcome(passed, missed);
    }

    private boolean passOn(Ticket ticket, Person from, @Nullable Person by) {
        var operator = routing.operatorFor(ticket);
        operator.ifPresentOrElse(
                to -> {
                    pass(ticket, to, by);
                    if (by == null) {
                        events.publishEvent(new Ticket.TakenAway(ticket, from, to, false));
                    }
                },
                () -> {
                    ticket.miss();
                    events.publishEvent(new Ticket.Missed(ticket, from, by));
                });
        return operator.isPresent();
    }

    private void pass(Ticket ticket, Person to, @Nullable Person by) {
        ticket.assign(to, clock.instant());
        events.publishEvent(new Ticket.Assigned(ticket, to, by));
    }

    /**
     * Finds someone else for a ticket whose applicant waits while its responsible one is away; where nobody is there, reminds that
     * one, once.
     *
     * @param activeSince who has done something since is not away
     */
    void relieve(long id, Instant activeSince) {
        var ticket = table.findById(id).orElseThrow();
        tickets.responsibleFor(ticket)
                .ifPresent(absent -> routing.operatorFor(ticket, activeSince)
                        .ifPresentOrElse(to -> takeAway(ticket, absent, to), () -> remind(ticket, absent)));
    }

    private void takeAway(Ticket ticket, Person absent, Person to) {
        routing.lost(ticket, absent, clock.instant());
        pass(ticket, to, null);
        events.publishEvent(new Ticket.TakenAway(ticket, absent, to, true));
    }

    private void remind(Ticket ticket, Person absent) {
        if (!ticket.isReminded()) {
            ticket.reminded(clock.instant());
            events.publishEvent(new Ticket.Overdue(ticket, absent));
        }
    }
}
