package io.frontdesk.people;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/** A place where passes are presented to the guards who stand there. */
@Entity
@Table(name = "guard_post")
public class GuardPost implements CatalogueEntry {

    /** Nobody can stand there any more. */
    public record Archived(GuardPost post, Person by) {}

    /** What is written about it. */
    public enum Line {
        NAME(60),
        /** Where it is. */
        DESCRIPTION(500);

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
    private @Nullable String description;
    private boolean archived;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected GuardPost() {}

    GuardPost(String name) {
        this.name = name;
    }

    void write(Line line, @Nullable String text) {
        switch (line) {
            case NAME -> name = text == null ? name : text;
            case DESCRIPTION -> description = text;
        }
    }

    void archive(boolean whether) {
        archived = whether;
    }

    /** Null where there is nothing. */
    public @Nullable String read(Line line) {
        return switch (line) {
            case NAME -> name;
            case DESCRIPTION -> description;
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

    /** Nobody comes on duty there any more; what happened there stays known. */
    @Override
    public boolean isArchived() {
        return archived;
    }
}
