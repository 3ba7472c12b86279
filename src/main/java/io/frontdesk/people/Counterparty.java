package io.frontdesk.people;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/** An organisation that people belong to. */
@Entity
@Table(name = "counterparty")
public class Counterparty implements CatalogueEntry {

    /** What is written about it. */
    public enum Line {
        NAME(200),
        INN(12),
        /** Phones, addresses: as many lines as are needed. */
        CONTACTS(1000);

        private final int longest;

        Line(int longest) {
            this.longest = longest;
        }

        /** In characters. */
        public int longest() {
            return longest;
        }
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    private String name;
    private @Nullable String inn;
    private String contacts = "";
    private boolean archived;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected Counterparty() {}

    Counterparty(String name) {
        this.name = name;
    }

    void write(Line line, @Nullable String text) {
        switch (line) {
            case NAME -> name = text == null ? name : text;
            case INN -> inn = text;
            case CONTACTS -> contacts = text == null ? "" : text;
        }
    }

    void archive(boolean whether) {
        archived = whether;
    }

    /** Null where there is nothing. */
    public @Nullable String read(Line line) {
        return switch (line) {
            case NAME -> name;
            case INN -> inn;
            case CONTACTS -> contacts.isEmpty() ? null : contacts;
        };
    }

    @Override
    public long id() {
        return id;
    }

    @Override
    public String name() {
        return name;
    }

    /** Nobody can be put there any more; it stays shown where it was used. */
    @Override
    public boolean isArchived() {
        return archived;
    }
}
