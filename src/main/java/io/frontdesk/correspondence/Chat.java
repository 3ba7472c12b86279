package io.frontdesk.correspondence;

import io.frontdesk.people.Person;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Where messages stand together. */
@Entity
@Table(name = "chat")
public class Chat {

    /** EXTERNAL: with the applicant. INTERNAL: staff only. DIRECT: two people between themselves. */
    public enum Kind {
        EXTERNAL,
        INTERNAL,
        DIRECT
    }

    /** What chats belong to; {@link ChatKeeper} says what that means. */
    public enum Owner {
        TICKET,
        PASS,
        DIALOG
    }

    /** Somebody was brought in as a participant. */
    public record Joined(Chat chat, Person person, Person by) {}

    /** A participant left, or was sent away by somebody else. */
    public record Left(Chat chat, Person person, Person by) {}

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    @Enumerated(EnumType.STRING)
    private Owner owner;

    private @Nullable Long ownerId;

    @SuppressWarnings("NullAway.Init")
    protected Chat() {}

    Chat(Kind kind, Owner owner) {
        this.kind = kind;
        this.owner = owner;
    }

    /** Says to which ticket, pass or dialog it belongs, once that has a number. */
    public void belongsTo(long number) {
        ownerId = number;
    }

    public long id() {
        return id;
    }

    public boolean isInternal() {
        return kind == Kind.INTERNAL;
    }

    public Owner owner() {
        return owner;
    }

    /** The id of the ticket, pass or dialog it belongs to. */
    public long ownerId() {
        return Objects.requireNonNull(ownerId);
    }
}
