package io.frontdesk.knowledge;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import io.frontdesk.knowledge.AskedQuestion.Grounds;
import io.frontdesk.knowledge.AskedQuestion.Likely;
import io.frontdesk.knowledge.AskedQuestion.Outcome;
import io.frontdesk.knowledge.AskedQuestion.Outturn;
import io.frontdesk.knowledge.AskedQuestion.Verdict;
import io.frontdesk.people.Person;
import io.frontdesk.people.Refusal;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What people have asked the assistant, and how it did: all that is counted and tried again is read from here. */
@Service
@Transactional(noRollbackFor = Refusal.class)
public class AskedQuestions {

    /** In characters, of which a message can have no more. */
    private static final int LONGEST = 4096;

    /** As many can be put together in a second. */
    private static final int MANY = 1_500;

    private static final String COLUMNS =
            "id, person_id, text, asked_at, outcome, category_id, phrase_id, verdict, judged_at, ticket_id";

    private final JdbcClient database;
    private final Clock clock;

    AskedQuestions(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * Somebody has asked.
     *
     * @param answer the category whose answer they were given; null where none was
     * @param phrase the known phrase that is most like it, where there is one
     * @param grounds null where there was nothing to match
     * @param likely the categories that it may be about, the likeliest first
     * @return its id
     */
    public long note(
            Person who,
            String text,
            Outcome outcome,
            @Nullable Long answer,
            @Nullable Long phrase,
            @Nullable Grounds grounds,
            List<Likely> likely) {
        var id = database.sql("""
                        insert into asked_question (person_id, text, asked_at, outcome, category_id, phrase_id,
                                                    lift, coverage, likeness, length)
                        values (:person, :text, :now, :outcome, :answer, :phrase, :lift, :coverage, :likeness, :length)
                        returning id
                        """)
                .param("person", who.id())
                .param("text", text.length() > LONGEST ? text.substring(0, LONGEST) : text)
                .param("now", now())
                .param("outcome", outcome.name())
                .param("answer", answer)
                .param("phrase", phrase)
                .param("lift", grounds == null ? null : grounds.lift())
                .param("coverage", grounds == null ? null : grounds.coverage())
                .param("likeness", grounds == null ? null : grounds.likeness())
                .param("length", grounds == null ? null : grounds.length())
                .query(Long.class)
                .single();
        for (var place = 0; place < likely.size(); place++) {
            note(id, place, likely.get(place));
        }
        return id;
    }

    private void note(long question, int place, Likely likely) {
        database.sql("insert into likely_category (question_id, place, category_id, probability) values (?, ?, ?, ?)")
                .params(question, place, likely.category(), likely.probability())
                .update();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    /** @throws Refusal where it is not this person's */
    public AskedQuestion of(Person who, long id) {
        return select("where id = :id")
                .param("id", id)
                .query(AskedQuestion.class)
                .optional()
                .filter(question -> Objects.equals(question.personId(), who.id()))
                .orElseThrow(Refusal::notYours);
    }

    private JdbcClient.StatementSpec select(String condition) {
        return database.sql("select %s from asked_question %s".formatted(COLUMNS, condition));
    }

    /** The person has chosen, of those that were offered, what the question is about. */
    public void choose(Person who, long id, long category) {
        of(who, id);
        database.sql("update asked_question set outcome = 'CHOSEN', category_id = ? where id = ?")
                .params(category, id)
                .update();
    }

    /** The person says whether the answer has helped; the last word counts. */
    public void judge(Person who, long id, Verdict verdict) {
        of(who, id);
        database.sql("update asked_question set verdict = ?, judged_at = ? where id = ?")
                .params(verdict.name(), now(), id)
                .update();
    }

    /** It has turned out whether the likeliest category was the right one; what is known later counts. */
    public void settle(long id, boolean right) {
        database.sql("update asked_question set best_right = ?, settled_at = ? where id = ?")
                .params(right, now(), id)
                .update();
    }

    /**
     * It has turned out what it is about.
     *
     * @param category null where it is about none
     */
    void settleAs(@Nullable Long category, long id) {
        settleAs(category, "id", id);
    }

    /** The same for all that went on to this ticket. */
    void settleTicket(long ticket, @Nullable Long category) {
        settleAs(category, "ticket_id", ticket);
    }

    private void settleAs(@Nullable Long category, String column, long value) {
        database.sql("""
                        update asked_question set settled_at = :now, best_right = coalesce(
                            (select category_id from likely_category where question_id = asked_question.id
                              order by place limit 1) = :category, false)
                         where %s = :value
                        """.formatted(column))
                .param("now", now())
                .param("category", category, Types.BIGINT)
                .param("value", value)
                .update();
    }

    /** When it turned out last how good a match was; null where that has never been known. */
    @Nullable
    Instant lastSettled() {
        return database.sql("""
                        select settled_at from asked_question
                         where best_right is not null and lift is not null order by settled_at desc limit 1
                        """)
                .query(OffsetDateTime.class)
                .optional()
                .map(OffsetDateTime::toInstant)
                .orElse(null);
    }

    /** How the latest matches have turned out. */
    public List<Outturn> outturns(int count) {
        return database.sql("""
                        select lift, coverage, likeness, length, best_right as right from asked_question
                         where best_right is not null and lift is not null
                         order by settled_at desc, id limit ?
                        """).param(count).query(Outturn.class).list();
    }

    /** The question has become a ticket, or part of one. */
    public void escalate(long id, long ticket) {
        database.sql("update asked_question set ticket_id = ? where id = ?")
                .params(ticket, id)
                .update();
    }

    /** Those that went on to this ticket, oldest first. */
    public List<AskedQuestion> ofTicket(long ticket) {
        return select("where ticket_id = :ticket order by id")
                .param("ticket", ticket)
                .query(AskedQuestion.class)
                .list();
    }

    /** Newest first; without those of whom nobody knows any more what they were. */
    public List<AskedQuestion> latest(int count) {
        return select("where text is not null order by id desc limit :count")
                .param("count", count)
                .query(AskedQuestion.class)
                .list();
    }

    /** The latest that no answer matched, and whose words are still known: none was there to offer, or none that was meant. */
    public List<AskedQuestion> silentSince(Instant since) {
        return select("""
                        where (outcome = 'SILENT' or (outcome = 'OFFERED' and ticket_id is not null))
                          and asked_at >= :since and text is not null
                        order by asked_at desc, id desc limit :many
                        """)
                .param("since", since.atOffset(ZoneOffset.UTC))
                .param("many", MANY)
                .query(AskedQuestion.class)
                .list();
    }

    private record Place(long question, long category, double probability) {}

    /** What each may have been about, by its id, the likeliest first; those without are missing. */
    public Map<Long, List<Likely>> likely(Collection<Long> questions) {
        return database.sql("""
                        select question_id as question, category_id as category, probability from likely_category
                         where question_id = any(:questions) order by question_id, place
                        """).param("questions", questions.toArray(Long[]::new)).query(Place.class).list().stream()
                .collect(groupingBy(
                        Place::question,
                        mapping(place -> new Likely(place.category(), place.probability()), toList())));
    }

    /** What people last said of the answers of a category since then, newest first. */
    public List<Verdict> verdicts(long category, Instant since, int count) {
        return database
                .sql("""
                        select verdict from asked_question
                         where category_id = :category and judged_at >= :since
                         order by judged_at desc, id desc limit :count
                        """)
                .param("category", category)
                .param("since", since.atOffset(ZoneOffset.UTC))
                .param("count", count)
                .query(String.class)
                .list()
                .stream()
                .map(Verdict::valueOf)
                .toList();
    }

    /**
     * How a category is doing.
     *
     * @param asked how many questions were most likely about it, or were answered with it
     * @param answered how many of them were given its answer
     */
    public record Counts(int asked, int answered, int helped, int notHelped) {}

    public Counts counts(long category) {
        return database.sql("""
                        select (select count(*) from (
                                    select id from asked_question where category_id = :category
                                     union
                                    select question_id from likely_category where category_id = :category and place = 0
                                ) question) as asked,
                               count(*) as answered,
                               count(*) filter (where verdict = 'HELPED') as helped,
                               count(*) filter (where verdict = 'NOT_HELPED') as not_helped
                          from asked_question where category_id = :category
                        """).param("category", category).query(Counts.class).single();
    }

    /** What is the person's alone goes; that somebody has asked stays counted. */
    void forget(Person who) {
        database.sql("update asked_question set person_id = null, text = null where person_id = ?")
                .param(who.id())
                .update();
    }

    /** Oldest first. */
    List<AskedQuestion> ofPerson(Person who) {
        return select("where person_id = :person order by id")
                .param("person", who.id())
                .query(AskedQuestion.class)
                .list();
    }
}
