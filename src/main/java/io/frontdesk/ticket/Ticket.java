package io.frontdesk.ticket;

import io.frontdesk.correspondence.Message;
import io.frontdesk.people.Person;
import io.frontdesk.people.Refusal;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One concrete problem of one client, the applicant; its id is the number people know it by. */
@Entity
@Table(name = "ticket")
public class Ticket {

    /** What happens to a ticket so that its applicant may notice. */
    public sealed interface Progress {

        Ticket ticket();
    }

    public record Opened(Ticket ticket, Message question) implements Progress {}

    public record ApplicantWrote(Ticket ticket, Message message) implements Progress {}

    /**
     * @param tookOver whether the answer made its author the one who is responsible
     */
    public record Answered(Ticket ticket, Message answer, boolean tookOver) implements Progress {}

    public record WrittenInside(Ticket ticket, Message message) {}

    public record Finished(Ticket ticket, Person by) implements Progress {}

    public record Rated(Ticket ticket) implements Progress {}

    public record Commented(Ticket ticket) implements Progress {}

    /** Somebody set the status of a ticket, which is open now, by hand. */
    public record StatusSet(Ticket ticket, TicketStatus before, Person by) implements Progress {

        public boolean reopens() {
            return !before.isOpen();
        }
    }

    /** An operator has taken an answer back. */
    public record AnswerWithdrawn(Ticket ticket) implements Progress {}

    /** Someone is responsible who was not, by somebody's decision or by rerouting. */
    public record Assigned(
            Ticket ticket, Person to, @Nullable Person by) implements Progress {}

    /**
     * Someone else is responsible without the former one's doing.
     *
     * @param absent whether because the applicant waited while the former one was away
     */
    public record TakenAway(Ticket ticket, Person from, Person to, boolean absent) {}

    /**
     * It is about another category now.
     *
     * @param before null where it was about none
     */
    public record Filed(Ticket ticket, @Nullable Long before, Person by) {}

    /** Its applicant will be nobody in a moment: it is finished, and nobody waits for an answer. */
    public record Abandoned(Ticket ticket) implements Progress {}

    /**
     * Nobody is responsible any more.
     *
     * @param by who has decided so; null where simply nobody was there
     */
    public record Missed(
            Ticket ticket, @Nullable Person from, @Nullable Person by) implements Progress {}

    /** The applicant waits, the responsible one is away, and nobody else is there. */
    public record Overdue(Ticket ticket, Person responsible) {}

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    private String subject;
    private String description = "";

    @Enumerated(EnumType.STRING)
    private TicketStatus status;

    private long applicantId;
    private @Nullable Long counterpartyId;
    private @Nullable Long responsibleId;
    private @Nullable Long categoryId;
    private long externalChatId;
    private long internalChatId;
    private Instant createdAt;
    private Instant waitingSince;
    private @Nullable Instant assignedAt;
    private @Nullable Instant firstAnswerAt;
    private @Nullable Instant answeredAt;
    private @Nullable Instant finishedAt;
    private @Nullable Long finishedById;
    private @Nullable Long previousId;
    private boolean continuesPrevious;
    private @Nullable Instant remindedAt;
    private short hands;
    private @Nullable Integer rating;
    private String ratingComment = "";

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected Ticket() {}

    Ticket(Person applicant, String subject, long externalChat, long internalChat, Instant now) {
        this.applicantId = applicant.id();
        this.counterpartyId = applicant.counterpartyId();
        this.subject = subject;
        this.externalChatId = externalChat;
        this.internalChatId = internalChat;
        this.status = TicketStatus.MISSED;
        this.createdAt = now;
        this.waitingSince = now;
    }

    /** @param continues whether it takes up the very matter of the other one again */
    void follow(Ticket previous, boolean continues) {
        previousId = previous.id;
        continuesPrevious = continues;
    }

    void assign(Person operator, Instant now) {
        responsibleId = operator.id();
        assignedAt = now;
        hands = (short) (hands == Short.MAX_VALUE ? 0 : hands + 1);
        if (status == TicketStatus.MISSED) {
            status = TicketStatus.UNANSWERED;
        }
    }

    void miss() {
        responsibleId = null;
        assignedAt = null;
        become(TicketStatus.MISSED);
    }

    void applicantWrote(Instant now) {
        if (status == TicketStatus.ANSWERED) {
            status = TicketStatus.UNANSWERED;
            waitingSince = now;
        }
    }

    /**
     * A missed ticket stays missed where somebody of the staff answers who is no operator.
     *
     * @return whether the operator took over what nobody was responsible for
     */
    boolean answered(Person operator, Instant now) {
        var takesOver = responsibleId == null && operator.role().servesTickets();
        if (takesOver) {
            assign(operator, now);
        }
        if (responsibleId != null) {
            status = TicketStatus.ANSWERED;
        }
        answeredAt = now;
        if (firstAnswerAt == null) {
            firstAnswerAt = now;
        }
        return takesOver;
    }

    void answerWithdrawn(Instant asked) {
        if (status == TicketStatus.ANSWERED) {
            status = TicketStatus.UNANSWERED;
            waitingSince = asked;
        }
    }

    void finish(Person by, Instant now) {
        requireOpen();
        status = TicketStatus.FINISHED;
        finishedAt = now;
        finishedById = by.id();
    }

    void reminded(Instant now) {
        remindedAt = now;
    }

    /** Sets an open status by hand; who begins to wait by that waits from now on. */
    void reopen(TicketStatus to, Instant now) {
        if (to == TicketStatus.UNANSWERED && (status == TicketStatus.ANSWERED || !isOpen())) {
            waitingSince = now;
        }
        become(to);
    }

    /** What is open again will be rated again. */
    private void become(TicketStatus open) {
        status = open;
        finishedAt = null;
        finishedById = null;
        rating = null;
        ratingComment = "";
    }

    void rate(int stars) {
        requireFinished();
        if (rating != null) {
            throw new Refusal("refusal.rated");
        }
        if (stars < 1 || stars > 5) {
            throw Refusal.notYours();
        }
        rating = stars;
    }

    void comment(String comment) {
        requireRated();
        ratingComment = comment;
    }

    void rename(String newSubject) {
        subject = newSubject;
    }

    void file(@Nullable Long category) {
        categoryId = category;
    }

    void describe(String newDescription) {
        description = newDescription;
    }

    /** @throws Refusal once it is finished */
    public void requireOpen() {
        if (finishedById != null && finishedAt != null) {
            throw new Refusal("refusal.finished-by", new Refusal.Named(finishedById), finishedAt);
        }
        if (!isOpen()) {
            throw new Refusal("refusal.finished");
        }
    }

    /** @throws Refusal while it is open, or open again */
    private void requireFinished() {
        if (isOpen()) {
            throw new Refusal("refusal.not-finished");
        }
    }

    /** @throws Refusal until the applicant has rated how it ended */
    public void requireRated() {
        requireFinished();
        if (rating == null) {
            throw new Refusal("refusal.not-rated");
        }
    }

    /** @throws Refusal once somebody else is responsible, or it is finished */
    public void requireFreeFor(Person person) {
        requireOpen();
        if (isTakenBeside(person)) {
            refuseAsTaken();
        }
    }

    /** Whether somebody else is responsible. */
    public boolean isTakenBeside(Person person) {
        return responsibleId != null && responsibleId != person.id();
    }

    private void refuseAsTaken() {
        if (responsibleId != null && assignedAt != null) {
            throw new Refusal("refusal.taken", id, new Refusal.Named(responsibleId), assignedAt);
        }
    }

    /**
     * @param seen how often the ticket had changed hands when it was looked at
     * @throws Refusal where it has changed hands since, or is finished
     */
    void requireHands(short seen) {
        requireOpen();
        if (hands != seen) {
            refuseAsTaken();
        }
    }

    /**
     * @param seen the status when the ticket was looked at
     * @throws Refusal where it is another one now
     */
    void requireStatus(TicketStatus seen, Person person) {
        if (seen == TicketStatus.MISSED) {
            requireFreeFor(person);
        }
        if (seen.isOpen()) {
            requireOpen();
        }
        if (status != seen) {
            throw new Refusal("refusal.status", id, status);
        }
    }

    public boolean isOpen() {
        return status.isOpen();
    }

    public boolean isApplicant(Person person) {
        return applicantId == person.id();
    }

    /** Whether the message is one of those that the applicant never sees. */
    public boolean isInside(Message message) {
        return message.chatId() == internalChatId;
    }

    public boolean isResponsible(Person person) {
        return responsibleId != null && responsibleId == person.id();
    }

    public long id() {
        return id;
    }

    public String subject() {
        return subject;
    }

    public String description() {
        return description;
    }

    public TicketStatus status() {
        return status;
    }

    public long applicantId() {
        return applicantId;
    }

    public @Nullable Long counterpartyId() {
        return counterpartyId;
    }

    /** What it is about; null where nobody has said. */
    public @Nullable Long categoryId() {
        return categoryId;
    }

    /** The operator who answers for it; null while it is missed. */
    public @Nullable Long responsibleId() {
        return responsibleId;
    }

    public long externalChatId() {
        return externalChatId;
    }

    public long internalChatId() {
        return internalChatId;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public @Nullable Instant firstAnswerAt() {
        return firstAnswerAt;
    }

    /** The newest answer. */
    public @Nullable Instant answeredAt() {
        return answeredAt;
    }

    public @Nullable Instant finishedAt() {
        return finishedAt;
    }

    public @Nullable Long finishedById() {
        return finishedById;
    }

    /** The applicant's last finished ticket when this one was opened. */
    public @Nullable Long previousId() {
        return previousId;
    }

    /** Since when the applicant has waited for an answer. */
    public Instant waitingSince() {
        return waitingSince;
    }

    /** How often it has changed hands, to tell whether it has since it was looked at. */
    public short hands() {
        return hands;
    }

    /** Whether the responsible one has been reminded of the applicant who waits now. */
    boolean isReminded() {
        return remindedAt != null
                && !remindedAt.isBefore(waitingSince)
                && (assignedAt == null || !remindedAt.isBefore(assignedAt));
    }

    /** 1 to 5; null until the applicant rates. */
    public @Nullable Integer rating() {
        return rating;
    }

    public String ratingComment() {
        return ratingComment;
    }
}
