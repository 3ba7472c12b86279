package io.frontdesk.dialog;

import io.frontdesk.correspondence.Message;
import io.frontdesk.people.Person;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/** A private talk of two people. */
@Entity
@Table(name = "dialog")
public class Dialog {

    public record Written(Dialog dialog, Message message) {}

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    private long chatId;
    private long firstId;
    private long secondId;
    private boolean mutedByFirst;
    private boolean mutedBySecond;
    private Instant latestAt;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected Dialog() {}

    Dialog(long chat, Person one, Person other, Instant now) {
        this.chatId = chat;
        this.firstId = Math.min(one.id(), other.id());
        this.secondId = Math.max(one.id(), other.id());
        this.latestAt = now;
    }

    void written(Instant now) {
        latestAt = now;
    }

    void mute(Person who, boolean whether) {
        if (who.id() == firstId) {
            mutedByFirst = whether;
        } else {
            mutedBySecond = whether;
        }
    }

    /** Whether the person wants no sound for what the other writes. */
    public boolean isMutedBy(Person who) {
        return who.id() == firstId ? mutedByFirst : mutedBySecond;
    }

    public boolean isOf(Person who) {
        return who.id() == firstId || who.id() == secondId;
    }

    /** The Telegram id of the one to whom the person talks. */
    public long partnerOf(Person who) {
        return who.id() == firstId ? secondId : firstId;
    }

    public long id() {
        return id;
    }

    public long chatId() {
        return chatId;
    }
}
