package io.frontdesk.ticket;

import io.frontdesk.correspondence.Chat;
import io.frontdesk.correspondence.Chats;
import io.frontdesk.correspondence.Message;
import io.frontdesk.correspondence.Participants;
import io.frontdesk.correspondence.Writing;
import io.frontdesk.knowledge.Categories;
import io.frontdesk.people.People;
import io.frontdesk.people.Person;
import io.frontdesk.people.Refusal;
import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Everybody's tickets. Who acts is always given, and refused what is not theirs. */
@Service
@Transactional(noRollbackFor = Refusal.class)
public class Tickets {

    private final TicketTable tickets;
    private final Chats chats;
    private final Participants participants;
    private final People people;
    private final Categories categories;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Tickets(
            TicketTable tickets,
            Chats chats,
            Participants participants,
            People people,
            Categories categories,
            ApplicationEventPublisher events,
            Clock clock) {
        this.tickets = tickets;
        this.chats = chats;
        this.participants = participants;
        this.people = people;
        this.categories = categories;
        this.events = events;
        this.clock = clock;
    }

    /** A ticket that this person may see: an own one, or one to work on. */
    public Ticket of(Person who, long id) {
        return visible(who, id).orElseThrow(() -> notOpenTo(who));
    }

    private Optional<Ticket> visible(Person who, long id) {
        return tickets.findById(id).filter(ticket -> ticket.isApplicant(who) || worksOn(who, ticket));
    }

    /** The ticket that this one follows, where the person may see that too. */
    public Optional<Ticket> previous(Person who, Ticket ticket) {
        return Optional.ofNullable(ticket.previousId()).flatMap(previous -> visible(who, previous));
    }

    /** Whether the person sees the inside of the ticket; an applicant never does. */
    public boolean worksOn(Person who, Ticket ticket) {
        return !ticket.isApplicant(who)
                && (who.role().servesTickets()
                        || participants.of(ticket.internalChatId()).contains(who.id()));
    }

    /** A ticket whose inside this person may see and change. */
    public Ticket workedBy(Person who, long id) {
        return tickets.findById(id).filter(ticket -> worksOn(who, ticket)).orElseThrow(() -> notOpenTo(who));
    }

    /** Staff who do not serve tickets see one while they take part in it. */
    private static Refusal notOpenTo(Person who) {
        return who.role().hasPresence() && !who.role().servesTickets()
                ? new Refusal("refusal.not-member")
                : Refusal.notYours();
    }

    /** A ticket of this person's own. */
    public Ticket appliedBy(Person who, long id) {
        return tickets.findById(id).filter(ticket -> ticket.isApplicant(who)).orElseThrow(Refusal::notYours);
    }

    /** The ticket that a chat belongs to. */
    public Optional<Ticket> owning(Chat chat) {
        return chat.owner() == Chat.Owner.TICKET ? tickets.findById(chat.ownerId()) : Optional.empty();
    }

    /** An operator answers the applicant, taking the ticket over where nobody has it. */
    public Message answer(Person operator, long id, Writing writing) {
        var ticket = workedBy(operator, id);
        requireWritable(ticket);
        var tookOver = ticket.answered(operator, clock.instant());
        var answer = chats.post(ticket.externalChatId(), operator, writing);
        events.publishEvent(new Ticket.Answered(ticket, answer, tookOver));
        return answer;
    }

    /** @throws Refusal once it is finished, and while nothing is to reach its applicant */
    void requireWritable(Ticket ticket) {
        ticket.requireOpen();
        if (people.get(ticket.applicantId()).isBlocked()) {
            throw new Refusal("refusal.applicant-blocked");
        }
    }

    /** @throws Refusal where there is nobody for whom it could be open */
    private static void requireApplicant(Ticket ticket) {
        if (Person.isErased(ticket.applicantId())) {
            throw new Refusal("refusal.applicant-erased");
        }
    }

    /** One of the staff writes to the others who work on the ticket. */
    public Message writeInside(Person who, long id, Writing writing) {
        var ticket = workedBy(who, id);
        var message = chats.post(ticket.internalChatId(), who, writing);
        events.publishEvent(new Ticket.WrittenInside(ticket, message));
        return message;
    }

    /** What was taken back is no answer: where it was the last word, the applicant waits again. */
    void answerWithdrawn(Ticket ticket) {
        latestWord(ticket)
                .filter(word -> word.authorId() == ticket.applicantId())
                .ifPresent(question -> ticket.answerWithdrawn(question.sentAt()));
        events.publishEvent(new Ticket.AnswerWithdrawn(ticket));
    }

    private Optional<Message> latestWord(Ticket ticket) {
        return chats.history(ticket.externalChatId(), 0, 20).stream()
                .filter(message -> !message.isWithdrawn() && message.authorId() != Person.ASSISTANT)
                .findFirst();
    }

    /** Who works on the ticket: the responsible one and the participants of the internal chat. */
    public Set<Long> workers(Ticket ticket) {
        var workers = new LinkedHashSet<Long>(participants.of(ticket.internalChatId()));
        if (ticket.responsibleId() != null) {
            workers.add(ticket.responsibleId());
        }
        return workers;
    }

    /** Whom the applicant's rating concerns: the responsible one and whoever finished it. */
    public Set<Long> rated(Ticket ticket) {
        return Stream.of(ticket.responsibleId(), ticket.finishedById())
                .filter(Objects::nonNull)
                .filter(person -> worksOn(people.get(person), ticket))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Whoever works on it, or the applicant, calls the matter closed. */
    public void finish(Person who, long id) {
        var ticket = of(who, id);
        ticket.finish(who, clock.instant());
        events.publishEvent(new Ticket.Finished(ticket, who));
    }

    public void rate(Person applicant, long id, int stars) {
        var ticket = appliedBy(applicant, id);
        ticket.rate(stars);
        events.publishEvent(new Ticket.Rated(ticket));
    }

    public void comment(Person applicant, long id, String comment) {
        var ticket = appliedBy(applicant, id);
        ticket.comment(comment);
        events.publishEvent(new Ticket.Commented(ticket));
    }

    /**
     * Sets the status by hand, with all that belongs to it.
     *
     * @param seen the status when the ticket was looked at
     * @throws Refusal where it has changed since
     */
    public void setStatus(Person who, long id, TicketStatus seen, TicketStatus status) {
        var ticket = workedBy(who, id);
        ticket.requireStatus(seen, who);
        requireApplicant(ticket);
        switch (status) {
            case FINISHED -> finish(who, id);
            case MISSED -> miss(who, ticket);
            case UNANSWERED, ANSWERED -> reopen(who, ticket, status);
        }
    }

    private void miss(Person who, Ticket ticket) {
        var before = ticket.status();
        var from = responsibleFor(ticket);
        ticket.miss();
        events.publishEvent(new Ticket.StatusSet(ticket, before, who));
        events.publishEvent(new Ticket.Missed(ticket, from.orElse(null), who));
    }

    private void reopen(Person who, Ticket ticket, TicketStatus status) {
        var before = ticket.status();
        if (!hasOperator(ticket)) {
            ticket.assign(who, clock.instant());
        }
        ticket.reopen(status, clock.instant());
        events.publishEvent(new Ticket.StatusSet(ticket, before, who));
    }

    /** Whoever was responsible for a finished ticket may serve no more by now. */
    private boolean hasOperator(Ticket ticket) {
        return responsibleFor(ticket).filter(Person::servesTickets).isPresent();
    }

    Optional<Person> responsibleFor(Ticket ticket) {
        return Optional.ofNullable(ticket.responsibleId()).flatMap(people::find);
    }

    public void rename(Person who, long id, String subject) {
        workedBy(who, id).rename(Subject.cut(subject));
    }

    public void describe(Person who, long id, String description) {
        workedBy(who, id).describe(description);
    }

    /** @param category what it is about; null where that is none of those that are known */
    public void file(Person who, long id, @Nullable Long category) {
        var ticket = filedBy(who, id);
        var before = ticket.categoryId();
        if (category != null) {
            categories.inUse(category);
        }
        if (!Objects.equals(before, category)) {
            ticket.file(category);
            events.publishEvent(new Ticket.Filed(ticket, before, who));
        }
    }

    /** A ticket of which this operator may say what it is about. */
    public Ticket filedBy(Person who, long id) {
        if (!who.servesTickets()) {
            throw Refusal.notYours();
        }
        return workedBy(who, id);
    }

    /** Makes an operator responsible. */
    public void assign(Person who, long id, long operator) {
        var ticket = workedBy(who, id);
        ticket.requireOpen();
        var to = people.get(operator);
        if (!to.servesTickets() || ticket.isApplicant(to)) {
            throw new Refusal("refusal.not-operator");
        }
        if (!ticket.isResponsible(to)) {
            var from = responsibleFor(ticket).filter(former -> !former.equals(who));
            ticket.assign(to, clock.instant());
            events.publishEvent(new Ticket.Assigned(ticket, to, who));
            from.ifPresent(former -> events.publishEvent(new Ticket.TakenAway(ticket, former, to, false)));
        }
    }

    /** What the newest message of the applicant says, to be shown with a ticket that changes hands. */
    public Optional<Message> latestQuestion(Ticket ticket) {
        return chats.history(ticket.externalChatId(), 0, 20).stream()
                .filter(message -> message.authorId() == ticket.applicantId())
                .findFirst();
    }
}
