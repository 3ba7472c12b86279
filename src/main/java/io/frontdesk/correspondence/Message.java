package io.frontdesk.correspondence;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.hibernate.annotations.ColumnTransformer;
import org.jspecify.annotations.Nullable;

/** One message of a chat; the author and the readers each have Telegram copies of it. */
@Entity
@Table(name = "message")
public class Message {

    /** Its author changed it; the copies that readers have are out of date. */
    public record Edited(Message message) {}

    /** Its author took it back; the copies that readers have are to go. */
    public record Withdrawn(Message message) {}

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    private long chatId;
    private long authorId;

    @Column(columnDefinition = "jsonb")
    @Convert(converter = ContentJson.class)
    @ColumnTransformer(write = "cast(? as jsonb)")
    private Content content;

    private String words;
    private @Nullable Long replyTo;
    private @Nullable String quote;
    private int quotePosition;
    private Instant sentAt;
    private @Nullable Instant editedAt;
    private @Nullable Instant withdrawnAt;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected Message() {}

    Message(long chatId, long authorId, Content content, Instant sentAt) {
        this.chatId = chatId;
        this.authorId = authorId;
        this.content = content;
        this.words = content.words().text();
        this.sentAt = sentAt;
    }

    void answers(Message other, Writing.Reference reference) {
        replyTo = other.id;
        quote = reference.quote();
        quotePosition = reference.quotePosition();
    }

    void edit(Content newContent, Instant now) {
        content = newContent;
        words = newContent.words().text();
        editedAt = now;
    }

    void withdraw(Instant now) {
        withdrawnAt = now;
    }

    public long id() {
        return id;
    }

    public long chatId() {
        return chatId;
    }

    public long authorId() {
        return authorId;
    }

    public Content content() {
        return content;
    }

    public @Nullable Long replyTo() {
        return replyTo;
    }

    public @Nullable String quote() {
        return quote;
    }

    public int quotePosition() {
        return quotePosition;
    }

    public Instant sentAt() {
        return sentAt;
    }

    public @Nullable Instant editedAt() {
        return editedAt;
    }

    public boolean isWithdrawn() {
        return withdrawnAt != null;
    }
}
