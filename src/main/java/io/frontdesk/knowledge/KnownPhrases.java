package io.frontdesk.knowledge;

import io.frontdesk.knowledge.Phrase.Added;
import io.frontdesk.knowledge.Phrase.Declined;
import io.frontdesk.knowledge.Phrase.Origin;
import io.frontdesk.knowledge.Phrase.Reason;
import io.frontdesk.knowledge.Phrase.Source;
import io.frontdesk.knowledge.PhraseTable.Compared;
import io.frontdesk.people.Audit;
import io.frontdesk.people.Audit.Kind;
import io.frontdesk.people.Audit.Sort;
import io.frontdesk.people.Audit.Thing;
import io.frontdesk.people.Person;
import io.frontdesk.people.Refusal;
import io.frontdesk.people.Wording;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How clients ask about what is known. Operators add to it; who manages, or has given a phrase, takes it away. */
@Service
@Transactional(noRollbackFor = Refusal.class)
public class KnownPhrases {

    private static final Pattern GAP = Pattern.compile("\\s+");

    private final PhraseTable table;
    private final Categories categories;
    private final Revisions revisions;
    private final Audit audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    KnownPhrases(
            PhraseTable table,
            Categories categories,
            Revisions revisions,
            Audit audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.table = table;
        this.categories = categories;
        this.revisions = revisions;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** @throws Refusal where there is none */
    public Phrase get(long id) {
        return find(id).orElseThrow(() -> new Refusal("refusal.no-phrase"));
    }

    public Optional<Phrase> find(long id) {
        return table.find(id);
    }

    /** Newest first; pages count from 0. */
    public List<Phrase> of(long category, int page, int size) {
        return table.newest(category, size, (long) page * size);
    }

    public List<Phrase> of(long category) {
        return table.ofCategory(category);
    }

    public int count(long category) {
        return table.count(category);
    }

    /** Adds those that no category in use has, and says of each other why not; an archived category gives its own up. */
    public Added add(Person who, long category, Collection<String> texts) {
        Rights.requireTeacher(who);
        var added = add(category, texts, Source.typedBy(who));
        if (!added.taken().isEmpty()) {
            var words = added.taken().stream().map(Phrase::text).collect(Collectors.joining("\n"));
            note(who, Kind.ENTRY_PHRASES_ADDED, added.category(), null, words);
        }
        return added;
    }

    /** The same for what was found out, by whomever: nobody's right is asked for. */
    public Added learn(long category, String text, Source source) {
        return add(category, List.of(text), source);
    }

    Added add(long id, Collection<String> texts, Source source) {
        var category = categories.inUse(id);
        revisions.alone();
        var fit = new ArrayList<String>();
        var declined = new ArrayList<Declined>();
        var keys = new HashSet<String>();
        for (var compared : table.compared(tidy(texts))) {
            var reason = reason(compared, category, keys);
            if (reason == null) {
                fit.add(compared.text());
            } else {
                declined.add(new Declined(compared.text(), reason, compared.name()));
            }
        }
        var taken = fit.isEmpty() ? List.<Phrase>of() : table.insert(id, fit, source, clock.instant());
        var added = new Added(category, source, taken, List.copyOf(declined));
        publish(added);
        return added;
    }

    private void publish(Added added) {
        if (!added.taken().isEmpty()) {
            events.publishEvent(new Category.Changed(added.category().id()));
        }
        events.publishEvent(added);
    }

    private static List<String> tidy(Collection<String> texts) {
        return texts.stream()
                .map(text -> GAP.matcher(text.strip()).replaceAll(" "))
                .filter(text -> !text.isEmpty())
                .toList();
    }

    /** Null where nothing stands against it. */
    private static @Nullable Reason reason(Compared compared, Category category, Set<String> keys) {
        if (compared.text().codePointCount(0, compared.text().length()) > Phrase.LONGEST) {
            return Reason.TOO_LONG;
        }
        if (Wording.hasHidden(compared.text())) {
            return Reason.HIDDEN;
        }
        if (Objects.equals(compared.category(), category.id()) || !keys.add(compared.key())) {
            return Reason.KNOWN;
        }
        return compared.category() == null || compared.archived() ? null : Reason.ELSEWHERE;
    }

    public void remove(Person who, long id) {
        var phrase = get(id);
        Rights.requireManagerOr(Objects.equals(phrase.authorId(), who.id()), who);
        revisions.alone();
        table.delete(id);
        if (phrase.origin() != Origin.HELPED && phrase.origin() != Origin.TICKET) {
            note(who, Kind.ENTRY_PHRASE_REMOVED, categories.get(phrase.categoryId()), phrase.text(), null);
        }
        events.publishEvent(new Category.Changed(phrase.categoryId()));
    }

    /** The ticket turns out to be about something else: what was learned from it is forgotten. */
    void unlearn(long category, long ticket) {
        revisions.alone();
        if (table.deleteLearned(category, ticket) > 0) {
            events.publishEvent(new Category.Changed(category));
        }
    }

    /** What somebody was helped with did not help after all. */
    void unlearn(long category, String helped) {
        revisions.alone();
        if (table.deleteHelped(category, helped) > 0) {
            events.publishEvent(new Category.Changed(category));
        }
    }

    /** An answer that it has led to did not help. */
    public void dislike(long id) {
        table.dislike(id);
    }

    private void note(Person who, Kind kind, Category category, @Nullable String before, @Nullable String after) {
        audit.note(who, kind, new Thing(Sort.CATEGORY, category.name()), before, after);
    }
}
