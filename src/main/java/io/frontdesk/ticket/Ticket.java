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

    public record Opened(Ticket ticket, Message question) {}

    public record ApplicantWrote(Ticket ticket, Message message) {}

    /**
     * @param tookOver whether the answer made its author the one who is responsible
     */
    public record Answered(Ticket ticket, Message answer, boolean tookOver) {}

    public record WrittenInside(Ticket ticket, Message message) {}

    public record Finished(Ticket ticket, Person by) {}

    public record Rated(Ticket ticket) {}

    public record Commented(Ticket ticket) {}

    /** Someone is responsible who was not, by somebody's decision or by rerouting. */
    public record Assigned(
            Ticket ticket, Person to, @Nullable Person by) {}

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
    private long externalChatId;
    private long internalChatId;
    private Instant createdAt;
    private Instant waitingSince;
    private @Nullable Instant assignedAt;
    private @Nullable Instant firstAnswerAt;
    private @Nullable Instant finishedAt;
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

    void assign(Person operator, Instant now) {
        responsibleId = operator.id();
        assignedAt = now;
        if (status == TicketStatus.MISSED) {
            status = TicketStatus.UNANSWERED;
        }
    }

    void miss() {
        responsibleId = null;
        assignedAt = null;
        reopen(TicketStatus.MISSED);
    }

    void applicantWrote(Instant now) {
        if (status == TicketStatus.ANSWERED) {
            status = TicketStatus.UNANSWERED;
            waitingSince = now;
        }
    }

    /** @return whether the operator took over what nobody was responsible for */
    boolean answered(Person operator, Instant now) {
        var takesOver = responsibleId == null;
        if (takesOver) {
            assign(operator, now);
        }
        status = TicketStatus.ANSWERED;
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

    void finish(Instant now) {
        requireOpen();
        status = TicketStatus.FINISHED;
        finishedAt = now;
    }

    /** What is open again will be rated again. */
    void reopen(TicketStatus to) {
        status = to;
        finishedAt = null;
        rating = null;
        ratingComment = "";
    }

    void rate(int stars) {
        if (isOpen() || rating != null) {
            throw new Refusal("refusal.rated");
        }
        if (stars < 1 || stars > 5) {
            throw Refusal.notYours();
        }
        rating = stars;
    }

    void comment(String comment) {
        if (rating == null) {
            throw new Refusal("refusal.not-rated");
        }
        ratingComment = comment;
    }

    void rename(String newSubject) {
        subject = newSubject;
    }

    void describe(String newDescription) {
        description = newDescription;
    }

    /** @throws Refusal once it is finished */
    public void requireOpen() {
        if (!isOpen()) {
            throw new Refusal("refusal.finished");
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

    public @Nullable Instant finishedAt() {
        return finishedAt;
    }

    /** 1 to 5; null until the applicant rates. */
    public @Nullable Integer rating() {
        return rating;
    }

    public String ratingComment() {
        return ratingComment;
    }
}
