package io.frontdesk.knowledge;

import io.frontdesk.knowledge.AskedQuestion.Likely;
import io.frontdesk.people.Person;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which answers operators were shown for the questions of their tickets, and what they made of them. */
@Service
@Transactional
public class Suggestions {

    /** So many are shown at once. */
    private static final int MOST = 3;

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
     * @param category the name of the category whose answer it is
     * @param probability from 0 to 1 that it is
     * @param fate null while it may still be of use
     */
    public record Suggestion(
            long id,
            long ticketId,
            long categoryId,
            String category,
            double probability,
            @Nullable Fate fate) {

        /** Nothing is ever certain, nor shown for nothing. */
        public int percent() {
            return Math.clamp(Math.round(100 * probability), 1, 99);
        }
    }

    /** From now on the operators of the ticket are shown these too; one that they have not used yet is as likely as it is said here. */
    public void show(long ticket, List<Likely> likely) {
        database.sql("""
                        insert into suggestion (ticket_id, category_id, probability, shown_at)
                        select :ticket, category, probability, :now
                          from unnest(:categories, :probabilities) as likely (category, probability)
                        on conflict (ticket_id, category_id) where fate is null
                        do update set probability = excluded.probability, shown_at = excluded.shown_at
                        """)
                .param("ticket", ticket)
                .param("categories", likely.stream().map(Likely::category).toArray(Long[]::new))
                .param("probabilities", likely.stream().map(Likely::probability).toArray(Double[]::new))
                .param("now", now())
                .update();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    /** Those shown for the ticket that can still be used, the likeliest first; as many as are worth a look. */
    public List<Suggestion> open(long ticket) {
        return select("""
                        ticket_id = :id and fate is null and not archived
                           and exists (select from answer where category_id = category.id)
                         order by probability desc, id limit :most
                        """)
                .param("id", ticket)
                .param("most", MOST)
                .query(Suggestion.class)
                .list();
    }

    public Optional<Suggestion> find(long id) {
        return select("suggestion.id = :id")
                .param("id", id)
                .query(Suggestion.class)
                .optional();
    }

    private JdbcClient.StatementSpec select(String condition) {
        return database.sql("""
                        select suggestion.id, ticket_id, category_id, category.name as category, probability, fate
                          from suggestion join category on category.id = category_id where %s
                        """.formatted(condition));
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
