package io.frontdesk.knowledge;

import io.frontdesk.knowledge.Category.Standing;
import io.frontdesk.people.Audit;
import io.frontdesk.people.Audit.Kind;
import io.frontdesk.people.Audit.Sort;
import io.frontdesk.people.Audit.Thing;
import io.frontdesk.people.Authority;
import io.frontdesk.people.Catalogue;
import io.frontdesk.people.Lookup;
import io.frontdesk.people.Lookup.Rows;
import io.frontdesk.people.Person;
import io.frontdesk.people.References;
import io.frontdesk.people.Refusal;
import io.frontdesk.people.Unfit;
import io.frontdesk.people.Wording;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The problems that recur. Operators file tickets under them and add new ones; those who manage decide the rest. */
@Service
@Transactional(noRollbackFor = {Refusal.class, Unfit.class})
public class Categories extends Catalogue<Category> {

    private final CategoryTable table;
    private final AnswerTable answers;
    private final Revisions revisions;
    private final List<References> references;
    private final Audit audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Categories(
            CategoryTable table,
            AnswerTable answers,
            Revisions revisions,
            Lookup lookup,
            List<References> references,
            Audit audit,
            ApplicationEventPublisher events,
            Clock clock) {
        super(table, lookup, those -> Rows.repeating("category_found", those));
        this.table = table;
        this.answers = answers;
        this.revisions = revisions;
        this.references = references;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    @Override
    protected Refusal missing() {
        return new Refusal("refusal.no-category");
    }

    @Override
    protected Refusal archived(Category category) {
        return new Refusal("refusal.category-archived", category.name());
    }

    @Override
    protected void alone() {
        revisions.alone();
    }

    /**
     * The category of this name, made where there is none; case, signs and spaces make no difference.
     *
     * @throws Unfit where it is no name
     */
    public Registration<Category> add(Person who, String name) {
        Rights.requireTeacher(who);
        return register(who, Wording.name(name, Category.LONGEST_NAME));
    }

    /** @param who null where nobody in the bot does it */
    Registration<Category> register(@Nullable Person who, String name) {
        var registration = register(name, () -> new Category(name, who, clock.instant()));
        if (registration.isNew()) {
            note(who, Kind.ENTRY_ADDED, name, null, null);
            events.publishEvent(new Category.Changed(registration.entry().id()));
        }
        return registration;
    }

    /** @throws Unfit where it is no name, or that of another category in use */
    public void rename(Person who, long id, String text) {
        Authority.requireManager(who);
        var name = Wording.name(text, Category.LONGEST_NAME);
        alone();
        var category = get(id);
        alike(category, name).ifPresent(other -> {
            throw new Unfit("unfit.category-name-taken", other.name());
        });
        if (!category.name().equals(name)) {
            note(who, Kind.ENTRY_RENAMED, category.name(), category.name(), name);
            category.rename(name);
            changed(category);
        }
    }

    private Optional<Category> alike(Category category, String name) {
        return table.findAlike(name, category.id()).filter(other -> !other.isArchived());
    }

    /** Whether a ticket is filed under it, or anybody has asked about it. */
    public boolean isUsed(long id) {
        return references.stream().anyMatch(reference -> reference.toCategory(id));
    }

    /** Deletes what nothing refers to, with its phrases and answers, and archives anything else. */
    public void remove(Person who, long id) {
        Authority.requireManager(who);
        alone();
        var category = get(id);
        if (!isUsed(id)) {
            table.delete(category);
            note(who, Kind.ENTRY_REMOVED, category.name(), null, null);
            changed(category);
        } else if (!category.isArchived()) {
            category.archive(true);
            note(who, Kind.ENTRY_ARCHIVED, category.name(), null, null);
            changed(category);
        }
    }

    /** It has become part of another one. */
    void archiveMerged(Category category) {
        category.archive(true);
        changed(category);
    }

    /** @throws Refusal where another category is called the same by now */
    public void restore(Person who, long id) {
        Authority.requireManager(who);
        alone();
        var category = get(id);
        alike(category, category.name()).ifPresent(other -> {
            throw new Refusal("refusal.category-name-taken", other.name());
        });
        if (category.isArchived()) {
            category.archive(false);
            note(who, Kind.ENTRY_RESTORED, category.name(), null, null);
            changed(category);
        }
    }

    /**
     * Lets its answer go to clients without an operator, or no more.
     *
     * @throws Refusal where it has no answer that could
     */
    public void letAnswer(Person who, long id, boolean whether) {
        Authority.requireManager(who);
        var category = inUse(id);
        if (whether && !answers.existsByCategoryId(id)) {
            throw new Refusal("refusal.nothing-to-answer");
        }
        if (category.answers() != whether) {
            stand(category, whether ? Standing.ANSWERING : Standing.SUGGESTING, who);
        }
    }

    /** Its answers did not help: it is suggested only, until somebody has looked at it. */
    public void suspend(long id) {
        stand(get(id), Standing.SUSPENDED, null);
    }

    private void stand(Category category, Standing standing, @Nullable Person who) {
        var before = category.standing();
        category.stand(standing, clock.instant());
        note(who, Kind.ENTRY_STANDING, category.name(), before.name(), standing.name());
        events.publishEvent(new Category.StandingChanged(category, before, who));
    }

    /** Somebody is asked whether it may answer by itself: that happens once. */
    public void offered(long id) {
        get(id).offered(clock.instant());
    }

    private void note(@Nullable Person who, Kind kind, String name, @Nullable String before, @Nullable String after) {
        audit.note(who, kind, new Thing(Sort.CATEGORY, name), before, after);
    }

    private void changed(Category category) {
        table.flush();
        events.publishEvent(new Category.Changed(category.id()));
    }
}
