package io.frontdesk.knowledge;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import io.frontdesk.knowledge.Answer.Language;
import io.frontdesk.knowledge.Answer.Link;
import io.frontdesk.people.Audit;
import io.frontdesk.people.Audit.Kind;
import io.frontdesk.people.Audit.Sort;
import io.frontdesk.people.Audit.Thing;
import io.frontdesk.people.Authority;
import io.frontdesk.people.Person;
import io.frontdesk.people.Refusal;
import io.frontdesk.people.Unfit;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What clients are told. Operators answer where there is no answer yet; who manages may change and take away. */
@Service
@Transactional(noRollbackFor = {Refusal.class, Unfit.class})
public class KnownAnswers {

    private final AnswerTable table;
    private final Categories categories;
    private final Revisions revisions;
    private final Audit audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    KnownAnswers(
            AnswerTable table,
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

    /** In the order of the languages. */
    public List<Answer> of(long category) {
        return table.findByCategoryIdIn(List.of(category)).stream()
                .sorted(comparing(Answer::language))
                .toList();
    }

    public Optional<Answer> find(long category, Language language) {
        return table.findByCategoryIdAndLanguage(category, language);
    }

    /** @throws Refusal where there is none in this language */
    public Answer get(long category, Language language) {
        return find(category, language).orElseThrow(() -> new Refusal("refusal.no-answer"));
    }

    /** For somebody who speaks this language: in it where there is one, else in the first in which there is. */
    public Optional<Answer> best(long category, Language language) {
        return Optional.ofNullable(best(List.of(category), language).get(category));
    }

    /** The same for several categories, by their ids; those that have no answer at all are missing. */
    public Map<Long, Answer> best(Collection<Long> categories, Language language) {
        return table.findByCategoryIdIn(categories).stream().collect(groupingBy(Answer::categoryId)).entrySet().stream()
                .collect(toMap(Map.Entry::getKey, answers -> best(answers.getValue(), language)));
    }

    private static Answer best(List<Answer> answers, Language language) {
        return answers.stream()
                .min(comparing((Answer answer) -> answer.language() != language).thenComparing(Answer::language))
                .orElseThrow();
    }

    /**
     * Writes the answer, or another one in its place; its buttons stay.
     *
     * @param ticket the number of the ticket in which it was given first; null where it is written for the category
     * @throws Refusal where an operator who does not manage would change what is there
     */
    public Answer write(Person who, long category, Language language, Statement statement, @Nullable Long ticket) {
        var present = writable(who, category, language);
        var before = present.map(KnownAnswers::words).orElse(null);
        var now = clock.instant();
        present.ifPresent(answer -> answer.write(statement, who, ticket, now));
        var answer = table.saveAndFlush(
                present.orElseGet(() -> new Answer(category, language, statement, who, ticket, now)));
        changed(who, category, before, words(answer));
        return answer;
    }

    private Optional<Answer> writable(Person who, long category, Language language) {
        revisions.alone();
        categories.inUse(category);
        var present = find(category, language);
        Rights.requireManagerOr(present.isEmpty(), who);
        return present;
    }

    private static String words(Answer answer) {
        return answer.content().searchable();
    }

    /** Other buttons below it, or none. */
    public void link(Person who, long category, Language language, List<Link> links) {
        Authority.requireManager(who);
        revisions.alone();
        var answer = get(category, language);
        var before = labels(answer.links());
        answer.link(links);
        answer.confirm(who, clock.instant());
        table.flush();
        changed(who, category, before, labels(links));
    }

    private static @Nullable String labels(List<Link> links) {
        return links.isEmpty() ? null : Links.text(links);
    }

    /** Without an answer in any language the category answers no more. */
    public void clear(Person who, long category, Language language) {
        Authority.requireManager(who);
        revisions.alone();
        var answer = get(category, language);
        table.delete(answer);
        table.flush();
        if (!table.existsByCategoryId(category) && categories.get(category).answers()) {
            categories.letAnswer(who, category, false);
        }
        changed(who, category, words(answer), null);
    }

    /** Somebody has looked at it, and it is right as it is. */
    public void confirm(Person who, long category, Language language) {
        Authority.requireManager(who);
        get(category, language).confirm(who, clock.instant());
    }

    private void changed(Person who, long category, @Nullable String before, @Nullable String after) {
        var thing = new Thing(Sort.CATEGORY, categories.get(category).name());
        audit.note(who, Kind.ENTRY_ANSWER, thing, before, after);
        events.publishEvent(new Category.Changed(category));
    }
}
