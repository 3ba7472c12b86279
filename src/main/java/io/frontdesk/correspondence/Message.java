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
import java.util.Optional;
import org.hibernate.annotations.ColumnTransformer;
import org.jspecify.annotations.Nullable;

/** One message of a chat; the author and the readers each have Telegram copies of it. */
@Entity
@Table(name = "message")
public class Message {

    /**
     * Its author changed it; the copies that readers have are out of date.
     *
     * @param part the item of an album that is another now; 0 otherwise
     */
    public record Edited(Message message, Content before, int part) {}

    /**
     * Somebody put an emoji on it, or took it back.
     *
     * @param part the item of an album that it is on; 0 otherwise
     */
    public record Reacted(long message, int part, boolean byAuthor) {}

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
    private int replyPart;
    private @Nullable String forwardedFrom;
    private Instant sentAt;
    private @Nullable Instant editedAt;
    private @Nullable Instant withdrawnAt;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected Message() {}

    Message(long chatId, long authorId, Writing writing, Instant sentAt) {
        this.chatId = chatId;
        this.authorId = authorId;
        this.content = writing.content();
        this.words = content.searchable();
        this.forwardedFrom = writing.forwardedFrom();
        this.sentAt = sentAt;
    }

    void answers(Message other, int part, Optional<Quote> quoted) {
        replyTo = other.id;
        replyPart = part;
        quote = quoted.map(Quote::text).orElse(null);
        quotePosition = quoted.map(Quote::position).orElse(0);
    }

    void edit(Content newContent, Instant now) {
        content = newContent;
        words = newContent.searchable();
        editedAt = now;
    }

    /** What moves by itself is not edited. */
    void move(Content place) {
        content = place;
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

    /** The words of the whole, or of one item of an album. */
    public FormattedText wordsOf(int part) {
        return content instanceof Content.Album album && part < album.items().size()
                ? album.items().get(part).words()
                : content.words();
    }

    public @Nullable Long replyTo() {
        return replyTo;
    }

    /** Which item of an album it replies to; 0 otherwise. */
    public int replyPart() {
        return replyPart;
    }

    /** What it quotes of the message it replies to. */
    public Optional<Quote> quote() {
        return Optional.ofNullable(quote).map(text -> new Quote(text, quotePosition));
    }

    /** Whom the author has it from, as Telegram names them; null where they wrote it. */
    public @Nullable String forwardedFrom() {
        return forwardedFrom;
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
