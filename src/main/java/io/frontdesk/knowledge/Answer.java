package io.frontdesk.knowledge;

import io.frontdesk.correspondence.Content;
import io.frontdesk.correspondence.ContentJson;
import io.frontdesk.people.Person;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.hibernate.annotations.ColumnTransformer;
import org.jspecify.annotations.Nullable;

/** What clients are told about a category in one language, and its passport: who wrote it, from which ticket, who has confirmed it. */
@Entity
@Table(name = "answer")
public class Answer {

    /** Those who lack an answer in their language get the first that there is. */
    public enum Language {
        RU,
        UK,
        EN
    }

    /** A web page that a button below the answer opens. */
    public record Link(String label, URI address) {

        /** As many stand below an answer. */
        public static final int MOST = 3;

        /** In characters; a phone shows no more of a button. */
        public static final int LONGEST_LABEL = 40;
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    private long categoryId;

    @Enumerated(EnumType.STRING)
    private Language language;

    @Column(columnDefinition = "jsonb")
    @Convert(converter = ContentJson.class)
    @ColumnTransformer(write = "cast(? as jsonb)")
    private Content content;

    private @Nullable String article;

    @Column(columnDefinition = "jsonb")
    @Convert(converter = LinksJson.class)
    @ColumnTransformer(write = "cast(? as jsonb)")
    private List<Link> links = List.of();

    private @Nullable Long authorId;
    private @Nullable Long ticketId;
    private Instant writtenAt;
    private Instant confirmedAt;
    private @Nullable Long confirmedById;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected Answer() {}

    Answer(long category, Language language, Statement statement, Person author, @Nullable Long ticket, Instant now) {
        this.categoryId = category;
        this.language = language;
        this.ticketId = ticket;
        this.authorId = author.id();
        this.content = statement.content();
        this.article = address(statement);
        this.writtenAt = now;
        this.confirmedAt = now;
        this.confirmedById = author.id();
    }

    private static @Nullable String address(Statement statement) {
        return statement.article() == null ? null : statement.article().toString();
    }

    /** @param ticket the number of the ticket in which it was given first */
    void write(Statement statement, Person author, @Nullable Long ticket, Instant now) {
        content = statement.content();
        article = address(statement);
        authorId = author.id();
        ticketId = ticket;
        writtenAt = now;
        confirm(author, now);
    }

    void link(List<Link> newLinks) {
        links = List.copyOf(newLinks);
    }

    void confirm(Person by, Instant now) {
        confirmedAt = now;
        confirmedById = by.id();
    }

    public long id() {
        return id;
    }

    public long categoryId() {
        return categoryId;
    }

    public Language language() {
        return language;
    }

    /** What is sent; the address alone where the answer is an article. */
    public Content content() {
        return content;
    }

    /** The telegra.ph page that is the answer; null where it is a message. */
    public @Nullable URI article() {
        return article == null ? null : URI.create(article);
    }

    /** The buttons below it. */
    public List<Link> links() {
        return links;
    }

    /** Tells what clients get by it now from what they got before it was changed, in every process. */
    public int edition() {
        return (content.toString() + links).hashCode() & Integer.MAX_VALUE;
    }

    public @Nullable Long authorId() {
        return authorId;
    }

    /** The number of the ticket in which it was given first; null where it was written for the category. */
    public @Nullable Long ticketId() {
        return ticketId;
    }

    public Instant writtenAt() {
        return writtenAt;
    }

    /** When somebody last said that it is right. */
    public Instant confirmedAt() {
        return confirmedAt;
    }

    public @Nullable Long confirmedById() {
        return confirmedById;
    }
}
