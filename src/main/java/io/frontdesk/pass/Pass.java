package io.frontdesk.pass;

import io.frontdesk.correspondence.Message;
import io.frontdesk.people.Person;
import io.frontdesk.people.Refusal;
import io.frontdesk.people.Role;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A permission to enter at a date and time; its id is the number people know it by. */
@Entity
@Table(name = "pass")
public class Pass {

    /** What happens to a pass so that those who see how it stands may notice. */
    public sealed interface Progress {

        Pass pass();
    }

    public record Ordered(Pass pass) implements Progress {}

    /** The holder has said more about the visit, or something else. */
    public record Described(Pass pass) implements Progress {}

    public record Approved(Pass pass, Person by) implements Progress {}

    public record Rejected(Pass pass, Person by) implements Progress {}

    /** What was approved is so no more. */
    public record Withdrawn(Pass pass, Person by) implements Progress {}

    public record Cancelled(Pass pass) implements Progress {}

    /** A chief is responsible who was not. */
    public record Assigned(Pass pass, Person to) implements Progress {}

    /**
     * Another chief is responsible without the former one's doing.
     *
     * @param late whether because the former one has not decided in time
     */
    public record TakenAway(Pass pass, Person from, Person to, boolean late) {}

    /**
     * Others were looked for to decide instead of a chief who has gone home.
     *
     * @param missed those for whom nobody was there
     */
    public record HandedOver(Person from, int passed, int missed) {}

    /** Nobody is responsible any more. */
    public record Missed(Pass pass) implements Progress {}

    /** The responsible one has not decided in time, and nobody else is there. */
    public record Overdue(Pass pass, Person responsible) {}

    /** The visit is near, and nobody has decided. */
    public record Near(Pass pass) {}

    public record HolderWrote(Pass pass, Message message) {}

    /** One of the staff has written to the holder. */
    public record Answered(Pass pass, Message answer) implements Progress {}

    public record WrittenInside(Pass pass, Message message) {}

    /** What a holder can say about the visit. */
    public enum Detail {
        /** A line for each guest. */
        GUESTS,
        CAR,
        PURPOSE,
        COMMENT
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @Enumerated(EnumType.STRING)
    private PassStatus status;

    private long holderId;
    private @Nullable Long counterpartyId;
    private @Nullable Long responsibleId;
    private long externalChatId;
    private long internalChatId;
    private Instant starts;
    private @Nullable Instant ends;
    private String guests = "";
    private String car = "";
    private String purpose = "";
    private String comment = "";
    private boolean singleUse = true;
    private short edition;
    private Instant createdAt;
    private @Nullable Instant assignedAt;
    private @Nullable Instant decidedAt;
    private @Nullable Long decidedById;
    private String reason = "";
    private @Nullable Instant remindedAt;
    private @Nullable Instant warnedAt;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected Pass() {}

    Pass(Person holder, Instant starts, long externalChat, long internalChat, Instant now) {
        this.holderId = holder.id();
        this.counterpartyId = holder.counterpartyId();
        this.starts = starts;
        this.externalChatId = externalChat;
        this.internalChatId = internalChat;
        this.status = PassStatus.MISSED;
        this.createdAt = now;
    }

    /** Says of the visit what was said of another one. */
    void repeat(Pass other, @Nullable Instant end) {
        guests = other.guests;
        car = other.car;
        purpose = other.purpose;
        comment = other.comment;
        singleUse = other.singleUse;
        ends = end;
    }

    void describe(Detail detail, String text) {
        requireOpen();
        switch (detail) {
            case GUESTS -> guests = text;
            case CAR -> car = text;
            case PURPOSE -> purpose = text;
            case COMMENT -> comment = text;
        }
        changed();
    }

    /** @param end null where nothing is said about it */
    void end(@Nullable Instant end) {
        requireOpen();
        ends = end;
        changed();
    }

    /** @param whether only one entry is allowed */
    void singleUse(boolean whether) {
        requireOpen();
        singleUse = whether;
        changed();
    }

    private void changed() {
        edition = (short) (edition == Short.MAX_VALUE ? 0 : edition + 1);
    }

    void assign(Person chief, Instant now) {
        responsibleId = chief.id();
        assignedAt = now;
        if (status == PassStatus.MISSED) {
            status = PassStatus.UNAPPROVED;
        }
    }

    /** Nobody is responsible any more. */
    void release() {
        responsibleId = null;
        assignedAt = null;
        if (status == PassStatus.UNAPPROVED) {
            status = PassStatus.MISSED;
        }
    }

    void approve(Person by, Instant now) {
        decide(PassStatus.APPROVED, by, "", now);
        answerFor(by, now);
    }

    void reject(Person by, String why, Instant now) {
        decide(PassStatus.REJECTED, by, why, now);
        answerFor(by, now);
    }

    void cancel(Person holder, Instant now) {
        decide(PassStatus.CANCELLED, holder, "", now);
    }

    private void decide(PassStatus decision, Person by, String why, Instant now) {
        status = decision;
        decidedById = by.id();
        decidedAt = now;
        reason = why;
        changed();
    }

    /** A chief who decides is responsible from then on; others only where nobody is. */
    private void answerFor(Person by, Instant now) {
        if (responsibleId == null || by.role() == Role.SECURITY_CHIEF) {
            assign(by, now);
        }
    }

    void reminded(Instant now) {
        remindedAt = now;
    }

    void warned(Instant now) {
        warnedAt = now;
    }

    /** @throws Refusal once somebody has decided, or it is cancelled */
    public void requireOpen() {
        if (!status.isOpen()) {
            throw decided();
        }
    }

    /** @throws Refusal unless it is approved */
    public void requireApproved() {
        if (status != PassStatus.APPROVED) {
            throw unapproved();
        }
    }

    Refusal unapproved() {
        return status.isOpen() ? new Refusal("refusal.pass-open", id) : decided();
    }

    /** @throws Refusal once it is approved or cancelled */
    void requireApprovable() {
        if (!isApprovable()) {
            throw decided();
        }
    }

    /** What was refused can be approved after all. */
    public boolean isApprovable() {
        return status.isOpen() || status == PassStatus.REJECTED;
    }

    /** @throws Refusal once it is refused or cancelled */
    void requireCancellable() {
        if (!isCancellable()) {
            throw decided();
        }
    }

    /** Whether its holder can still do without it. */
    public boolean isCancellable() {
        return status.isOpen() || status == PassStatus.APPROVED;
    }

    /**
     * @param seen the edition that was looked at
     * @throws Refusal where it reads otherwise by now, or somebody has decided since
     */
    void requireEdition(short seen) {
        if (edition != seen) {
            throw status.isOpen() ? new Refusal("refusal.pass-changed", id) : decided();
        }
    }

    private Refusal decided() {
        if (decidedById == null || decidedAt == null) {
            throw new IllegalStateException("Nobody has decided on pass " + id);
        }
        return new Refusal("refusal.pass-decided", id, status, new Refusal.Named(decidedById), decidedAt);
    }

    public boolean isHolder(Person person) {
        return holderId == person.id();
    }

    public boolean isResponsible(Person person) {
        return responsibleId != null && responsibleId == person.id();
    }

    /** Whether the message is one of those that the holder never sees. */
    public boolean isInside(Message message) {
        return message.chatId() == internalChatId;
    }

    /** Whether the responsible one has been reminded since becoming so. */
    boolean isReminded() {
        return remindedAt != null && (assignedAt == null || !remindedAt.isBefore(assignedAt));
    }

    public long id() {
        return id;
    }

    public PassStatus status() {
        return status;
    }

    public long holderId() {
        return holderId;
    }

    public @Nullable Long counterpartyId() {
        return counterpartyId;
    }

    /** The chief who answers for it; null where there is none. */
    public @Nullable Long responsibleId() {
        return responsibleId;
    }

    public long externalChatId() {
        return externalChatId;
    }

    public long internalChatId() {
        return internalChatId;
    }

    public Instant starts() {
        return starts;
    }

    /** Null where it was not said. */
    public @Nullable Instant ends() {
        return ends;
    }

    /** The day of this moment, in the company's time, is the last one on which the pass is of any use. */
    public Instant until() {
        return ends == null ? starts : ends;
    }

    /** Their names; empty where it was not said who comes. */
    public List<String> guests() {
        return guests.lines().toList();
    }

    /** Empty where nothing is said. */
    public String detail(Detail detail) {
        return switch (detail) {
            case GUESTS -> guests;
            case CAR -> car;
            case PURPOSE -> purpose;
            case COMMENT -> comment;
        };
    }

    /** Whether it is used up by one entry. */
    public boolean isSingleUse() {
        return singleUse;
    }

    /** How often what is to be decided has changed, to tell whether it has since it was looked at. */
    public short edition() {
        return edition;
    }

    public Instant createdAt() {
        return createdAt;
    }

    /** When somebody decided, or the holder cancelled it. */
    public @Nullable Instant decidedAt() {
        return decidedAt;
    }

    public @Nullable Long decidedById() {
        return decidedById;
    }

    /** Why it was refused; empty otherwise. */
    public String reason() {
        return reason;
    }
}
