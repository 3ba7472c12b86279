package io.frontdesk.knowledge;

import io.frontdesk.knowledge.CategorySheet.Column;
import io.frontdesk.knowledge.CategorySheet.Line;
import io.frontdesk.knowledge.Phrase.Source;
import io.frontdesk.knowledge.sheets.Sheets;
import io.frontdesk.knowledge.sheets.UnreadableSheet;
import io.frontdesk.people.Audit;
import io.frontdesk.people.Audit.Kind;
import io.frontdesk.people.Audit.Sort;
import io.frontdesk.people.Audit.Thing;
import io.frontdesk.people.Authority;
import io.frontdesk.people.Person;
import io.frontdesk.people.Refusal;
import io.frontdesk.people.Unfit;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** All categories as a file, and a file as categories: looked through as a whole, and written as a whole once somebody has said yes. */
@Service
@Transactional(noRollbackFor = {Refusal.class, Unfit.class})
public class CategoryFiles {

    /** How a file is written. */
    public enum Format {
        XLSX,
        CSV
    }

    /** Somebody has sent a file, of which nothing but its Telegram id is known. */
    public record Sent(Person by, long message, String fileId) {}

    /** Somebody wants all categories in a file. */
    public record Wanted(Person by, Format format) {}

    public record Written(Person by, ImportPlan plan) {}

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<List<Line>> LINES = new TypeReference<>() {};

    private final CategoryTable categories;
    private final Categories registry;
    private final KnownPhrases phrases;
    private final KnownAnswers answers;
    private final ImportPlans plans;
    private final Revisions revisions;
    private final Audit audit;
    private final JdbcClient database;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CategoryFiles(
            CategoryTable categories,
            Categories registry,
            KnownPhrases phrases,
            KnownAnswers answers,
            ImportPlans plans,
            Revisions revisions,
            Audit audit,
            JdbcClient database,
            ApplicationEventPublisher events,
            Clock clock) {
        this.categories = categories;
        this.registry = registry;
        this.phrases = phrases;
        this.answers = answers;
        this.plans = plans;
        this.revisions = revisions;
        this.audit = audit;
        this.database = database;
        this.events = events;
        this.clock = clock;
    }

    public void want(Person who, Format format) {
        Authority.requireManager(who);
        events.publishEvent(new Wanted(who, format));
    }

    /**
     * All categories in use with their phrases, and with what can be read in their answers.
     *
     * @param headings of the columns, in their order
     */
    public byte[] export(Person who, Format format, String title, List<String> headings) {
        Authority.requireManager(who);
        var rows = new ArrayList<>(List.of(headings));
        for (var category : categories.findInUse(Integer.MAX_VALUE, 0)) {
            rows.addAll(CategorySheet.rows(category, phrases.of(category.id()), answers.of(category.id())));
        }
        return Sheets.write(Sheets.Kind.valueOf(format.name()), title, rows);
    }

    /**
     * A file is to be looked through as soon as it is here; another one that waits is forgotten.
     *
     * @throws Unfit where it is none of the formats by its name
     */
    public void send(Person who, long message, String fileId, String name) {
        Authority.requireManager(who);
        if (Sheets.kind(name).isEmpty()) {
            throw new Unfit("unfit.sheet-kind");
        }
        database.sql("""
                        insert into category_file (person_id, message, name, sent_at) values (:who, :message, :name, :now)
                        on conflict (person_id) do update
                           set message = excluded.message, name = excluded.name, lines = null, sent_at = excluded.sent_at
                        """)
                .param("who", who.id())
                .param("message", message)
                .param("name", name.length() > 255 ? name.substring(name.length() - 255) : name)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        events.publishEvent(new Sent(who, message, fileId));
    }

    /** The name of the file in this message, where it is waited for. */
    public Optional<String> awaited(long person, long message) {
        return database.sql("select name from category_file where person_id = ? and message = ? and lines is null")
                .params(person, message)
                .query(String.class)
                .optional();
    }

    /** Rows of a file, as they were understood. */
    public record Contents(List<Line> lines) {}

    /**
     * Reads a file, which may take its time and needs no transaction.
     *
     * @param headings how each column may be headed
     * @throws Unfit where it cannot be read, or is more than we would read
     */
    @Transactional(propagation = Propagation.SUPPORTS)
    public Contents read(String name, byte[] file, Map<Column, Set<String>> headings) {
        try {
            return new Contents(CategorySheet.lines(Sheets.read(name, file), headings));
        } catch (UnreadableSheet unreadable) {
            throw switch (unreadable.reason()) {
                case KIND -> new Unfit("unfit.sheet-kind");
                case DAMAGED -> new Unfit("unfit.sheet-damaged");
                case FORMULA -> new Unfit("unfit.sheet-formula", unreadable.where());
                case TOO_MANY_ROWS -> new Unfit("unfit.sheet-rows", Sheets.MOST_ROWS);
                case TOO_LARGE -> new Unfit("unfit.sheet-large");
            };
        }
    }

    /** Remembers what stands in the file until somebody says yes or no. */
    public void keep(Person who, Contents contents) {
        Authority.requireManager(who);
        database.sql("update category_file set lines = cast(? as jsonb) where person_id = ?")
                .params(JSON.writerFor(LINES).writeValueAsString(contents.lines()), who.id())
                .update();
    }

    /** The name of the file that waits for a yes. */
    public Optional<String> waiting(Person who) {
        return kept(who, "name");
    }

    /** Whether a file of this person is on its way. */
    public boolean isAwaiting(Person who) {
        return database.sql("select exists (select from category_file where person_id = ? and lines is null)")
                .param(who.id())
                .query(Boolean.class)
                .single();
    }

    /**
     * What would come of the file.
     *
     * @throws Refusal where there is none
     */
    public ImportPlan plan(Person who) {
        Authority.requireManager(who);
        var lines = kept(who, "lines").orElseThrow(() -> new Refusal("refusal.no-file"));
        return plans.of(JSON.readValue(lines, LINES));
    }

    private Optional<String> kept(Person who, String column) {
        return database.sql("select cast(%s as text) from category_file where person_id = ? and lines is not null"
                        .formatted(column))
                .param(who.id())
                .query(String.class)
                .optional();
    }

    /**
     * Writes all of the file.
     *
     * @throws Refusal where there is none, or there is something wrong with it by now
     */
    public void write(Person who) {
        var name = waiting(who).orElseThrow(() -> new Refusal("refusal.no-file"));
        revisions.alone();
        var plan = plan(who);
        write(who, name, plan);
        drop(who);
        events.publishEvent(new Written(who, plan));
    }

    /** The same at once, without asking or telling anybody. */
    public void write(Person who, String name, Contents contents) {
        Authority.requireManager(who);
        revisions.alone();
        write(who, name, plans.of(contents.lines()));
    }

    private void write(Person who, String name, ImportPlan plan) {
        if (!plan.isFit()) {
            throw new Refusal("refusal.file-outdated");
        }
        plan.parts().forEach(part -> write(who, part));
        audit.note(who, Kind.IMPORTED, new Thing(Sort.CATEGORY, name), null, name);
    }

    private void write(Person who, ImportPlan.Part part) {
        var id = id(who, part);
        if (!part.phrases().isEmpty()) {
            phrases.add(id, part.phrases(), Source.importedBy(who));
        }
        part.answers().forEach((language, statement) -> answers.write(who, id, language, statement, null));
    }

    private long id(Person who, ImportPlan.Part part) {
        @Nullable Long present = part.id();
        return present == null ? registry.register(who, part.name()).entry().id() : present;
    }

    /** The file is not to be written. */
    public void drop(Person who) {
        database.sql("delete from category_file where person_id = ?")
                .param(who.id())
                .update();
    }
}
