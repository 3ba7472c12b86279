package io.frontdesk.knowledge;

import io.frontdesk.knowledge.AskedQuestion.Likely;
import io.frontdesk.people.Person;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which answers operators were shown for the questions of their tickets, and what they made of them. */
@Service
@Transactional
public class Suggestions {

    private final JdbcClient database;
    private final Clock clock;

    Suggestions(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** What was made of a suggestion. */
    public enum Fate {
        /** Sent as it was. */
        SENT,
        EDITED,
        /** The operator answered otherwise, or the matter ended. */
        IGNORED
    }

    /**
     * An answer that may be the right one for a ticket.
     *
     * @param probability from 0 to 1 that it is
     */
    public record Suggestion(
            long id, long ticketId, @Nullable Long questionId, long categoryId, double probability, Instant shownAt) {}

    /** From now on the operators of the ticket are shown these; what was shown for it before and not used counts as ignored. */
    public List<Suggestion> show(long ticket, @Nullable Long question, List<Likely> likely) {
        ignore(ticket);
        likely.forEach(each -> show(ticket, question, each));
        return open(ticket);
    }

    private void show(long ticket, @Nullable Long question, Likely likely) {
        database.sql("""
                        insert into suggestion (ticket_id, question_id, category_id, probability, shown_at)
                        values (:ticket, :question, :category, :probability, :now)
                        """)
                .param("ticket", ticket)
                .param("question", question)
                .param("category", likely.category())
                .param("probability", likely.probability())
                .param("now", now())
                .update();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    /** Those shown for the ticket and still of use, the likeliest first. */
    public List<Suggestion> open(long ticket) {
        return database.sql("""
                        select id, ticket_id, question_id, category_id, probability, shown_at from suggestion
                         where ticket_id = ? and fate is null order by probability desc, id
                        """).param(ticket).query(Suggestion.class).list();
    }

    /**
     * The operator has sent the category's answer to the applicant; the other suggestions for the ticket are of no use any more.
     *
     * @param edited whether not as it was
     */
    public void used(Person operator, long ticket, long category, boolean edited) {
        settle(ticket, "category_id = :category", category, edited ? Fate.EDITED : Fate.SENT, operator);
        ignore(ticket);
    }

    /** The ticket was answered otherwise, or is over. */
    public void ignore(long ticket) {
        settle(ticket, "true", null, Fate.IGNORED, null);
    }

    private void settle(long ticket, String which, @Nullable Long category, Fate fate, @Nullable Person operator) {
        database.sql("""
                        update suggestion set fate = :fate, settled_at = :now, operator_id = :operator
                         where ticket_id = :ticket and fate is null and %s
                        """.formatted(which))
                .param("ticket", ticket)
                .param("category", category)
                .param("fate", fate.name())
                .param("operator", operator == null ? null : operator.id())
                .param("now", now())
                .update();
    }

    /** How often the answer of a category was sent as it was, sent with changes, and not used. */
    public record Counts(int sent, int edited, int ignored) {}

    public Counts counts(long category) {
        return database.sql("""
                        select count(*) filter (where fate = 'SENT') as sent,
                               count(*) filter (where fate = 'EDITED') as edited,
                               count(*) filter (where fate = 'IGNORED') as ignored
                          from suggestion where category_id = ?
                        """).param(category).query(Counts.class).single();
    }

    /** How often in a row, since then, its answer has been sent as it is: once changed, it starts anew. */
    public int sentUnedited(long category, Instant since) {
        return database.sql("""
                        select count(*) from suggestion
                         where category_id = :category and fate = 'SENT' and settled_at >= :since
                           and not exists (select from suggestion later
                                            where later.category_id = :category and later.fate = 'EDITED'
                                              and later.settled_at >= suggestion.settled_at)
                        """)
                .param("category", category)
                .param("since", since.atOffset(ZoneOffset.UTC))
                .query(Integer.class)
                .single();
    }
}
