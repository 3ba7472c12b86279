package io.frontdesk.knowledge;

import static java.util.stream.Collectors.toMap;

import io.frontdesk.knowledge.Answer.Language;
import io.frontdesk.knowledge.matching.Phrase.Kind;
import io.frontdesk.knowledge.matching.Similar;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Questions that have an answer, for people to choose from: one of each category. */
@Service
@Transactional(readOnly = true)
public class KnownQuestions {

    /** So many phrases are looked through, as several may be of one category. */
    private static final int PHRASES = 50;

    /** So many of the latest questions tell what is asked most. */
    private static final int LATEST = 1_000;

    private final Memory memory;
    private final Categories categories;
    private final KnownAnswers answers;
    private final JdbcClient database;

    KnownQuestions(Memory memory, Categories categories, KnownAnswers answers, JdbcClient database) {
        this.memory = memory;
        this.categories = categories;
        this.answers = answers;
        this.database = database;
    }

    /** @param phrase the id of the phrase that the question is */
    public record Known(long phrase, String question, Answer answer) {}

    private record Found(long phrase, long category, String question) {}

    /** The most alike first; words may be cut short. */
    public List<Known> like(String words, boolean toStaff, Language language, int most) {
        return answered(closest(words), toStaff, language, most);
    }

    private List<Found> closest(String words) {
        return memory.closest(words, PHRASES).stream()
                .map(Similar::phrase)
                .filter(phrase -> phrase.kind() == Kind.QUESTION)
                .map(phrase -> new Found(phrase.id(), phrase.category(), phrase.text()))
                .toList();
    }

    /** What is asked most at present comes first, then what was known first. */
    public List<Known> mostAsked(boolean toStaff, Language language, int most) {
        var found = database.sql("""
                        with asked as (
                            select category_id, count(*) as times
                              from (select category_id from asked_question order by id desc limit :latest) latest
                             where category_id is not null group by category_id
                        )
                        select phrase.id as phrase, category.id as category, phrase.text as question
                          from category
                          join lateral (select id, text from phrase where category_id = category.id
                                         order by id limit 1) phrase on true
                          left join asked on asked.category_id = category.id
                         where not category.archived
                           and exists (select from answer where answer.category_id = category.id)
                         order by asked.times desc nulls last, category.id limit :phrases
                        """)
                .param("latest", LATEST)
                .param("phrases", PHRASES)
                .query(Found.class)
                .list();
        return answered(found, toStaff, language, most);
    }

    private List<Known> answered(List<Found> found, boolean toStaff, Language language, int most) {
        var firsts = new LinkedHashMap<Long, Found>();
        found.forEach(question -> firsts.putIfAbsent(question.category(), question));
        var open = open(List.copyOf(firsts.keySet()), toStaff);
        var best = answers.best(open.keySet(), language);
        firsts.keySet().retainAll(best.keySet());
        var known = new ArrayList<Known>();
        firsts.forEach((category, question) -> known.add(
                new Known(question.phrase(), question.question(), Objects.requireNonNull(best.get(category)))));
        return known.subList(0, Math.min(most, known.size()));
    }

    /** What is in memory may have been archived elsewhere a moment ago. */
    private Map<Long, Category> open(List<Long> ids, boolean toStaff) {
        return categories.known(ids).stream()
                .filter(category -> !category.isArchived())
                .filter(category -> toStaff || category.answers())
                .collect(toMap(Category::id, category -> category));
    }
}
