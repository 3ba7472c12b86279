package io.frontdesk.ticket;

import io.frontdesk.correspondence.Content;
import io.frontdesk.correspondence.ContentJson;
import io.frontdesk.knowledge.Answer.Language;
import io.frontdesk.knowledge.Categories;
import io.frontdesk.knowledge.Category;
import io.frontdesk.knowledge.KnownAnswers;
import io.frontdesk.knowledge.Learning;
import io.frontdesk.knowledge.Phrase;
import io.frontdesk.knowledge.Statement;
import io.frontdesk.people.Person;
import io.frontdesk.people.Refusal;
import io.frontdesk.people.Unfit;
import io.frontdesk.people.Wording;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What operators take away from tickets for the next who ask the same. */
@Service
@Transactional(noRollbackFor = {Refusal.class, Unfit.class})
public class Takeaways {

    private static final ContentJson CONTENT = new ContentJson();

    private final JdbcClient database;
    private final Tickets tickets;
    private final SaidInTickets said;
    private final Categories categories;
    private final KnownAnswers answers;
    private final Learning learning;

    Takeaways(
            JdbcClient database,
            Tickets tickets,
            SaidInTickets said,
            Categories categories,
            KnownAnswers answers,
            Learning learning) {
        this.database = database;
        this.tickets = tickets;
        this.said = said;
        this.categories = categories;
        this.answers = answers;
        this.learning = learning;
    }

    /** Whether there may be something to remember that nobody has remembered yet. */
    public static boolean isFrom(Ticket ticket, Person who) {
        return !ticket.isOpen()
                && ticket.categoryId() == null
                && !Person.isErased(ticket.applicantId())
                && who.servesTickets()
                && !ticket.isApplicant(who);
    }

    /**
     * What this operator would have remembered of the ticket.
     *
     * @throws Refusal while it is open, and once it has a category
     */
    public Takeaway of(Person who, long id) {
        var ticket = tickets.filedBy(who, id);
        if (Person.isErased(ticket.applicantId())) {
            throw Refusal.notYours();
        }
        if (ticket.isOpen()) {
            throw new Refusal("refusal.still-open");
        }
        var category = ticket.categoryId();
        if (category != null) {
            throw new Refusal("refusal.filed", categories.get(category).name());
        }
        var wanted = wanted(ticket.id(), who);
        return new Takeaway(
                ticket,
                wanted.name(),
                wanted.question() == null ? said.question(ticket).orElse(null) : wanted.question(),
                wanted.answer() == null ? said.answer(ticket).orElse(null) : wanted.answer());
    }

    private record Wanted(
            @Nullable String name,
            @Nullable String question,
            @Nullable Content answer) {}

    private Wanted wanted(long ticket, Person who) {
        return database.sql("select name, question, answer from takeaway where ticket_id = ? and person_id = ?")
                .params(ticket, who.id())
                .query((row, number) ->
                        new Wanted(row.getString("name"), row.getString("question"), content(row.getString("answer"))))
                .optional()
                .orElseGet(() -> new Wanted(null, null, null));
    }

    private static @Nullable Content content(@Nullable String json) {
        return json == null ? null : CONTENT.convertToEntityAttribute(json);
    }

    /**
     * It is to be remembered under a new category, or under the one that is called so already.
     *
     * @return the one that is there
     * @throws Unfit where it is no name
     */
    public Optional<Category> name(Person who, long id, String text) {
        of(who, id);
        var name = Wording.name(text, Category.LONGEST_NAME);
        var known = categories.called(name).filter(category -> !category.isArchived());
        if (known.isEmpty()) {
            want(who, id, "name", name);
        }
        return known;
    }

    /** Clients ask in these words, out of which goes what says whom it is about. */
    public void ask(Person who, long id, String text) {
        var ticket = of(who, id).ticket();
        var question = Learning.question(text, said.names(ticket)).orElseThrow(() -> new Unfit("unfit.no-question"));
        want(who, id, "question", Wording.line(question, Phrase.LONGEST));
    }

    /** They are told this, as it is: whoever writes it means every word. */
    public void answer(Person who, long id, Content answer) {
        of(who, id);
        var content = Statement.of(answer).content();
        database.sql("""
                        insert into takeaway (ticket_id, person_id, answer) values (:ticket, :person, cast(:answer as jsonb))
                        on conflict (ticket_id, person_id) do update set answer = excluded.answer
                        """)
                .param("ticket", id)
                .param("person", who.id())
                .param("answer", CONTENT.convertToDatabaseColumn(content))
                .update();
    }

    private void want(Person who, long ticket, String column, String value) {
        database.sql("""
                        insert into takeaway (ticket_id, person_id, %1$s) values (:ticket, :person, :value)
                        on conflict (ticket_id, person_id) do update set %1$s = excluded.%1$s
                        """.formatted(column))
                .param("ticket", ticket)
                .param("person", who.id())
                .param("value", value)
                .update();
    }

    /**
     * The next who ask the same are told what this applicant was.
     *
     * @param category 0 for the one that is to be made
     * @param language in which the answer is given; null where only the question is to be remembered
     * @return where it is remembered
     * @throws Refusal where there is such an answer already and the operator does not manage
     */
    public Category remember(Person who, long id, long category, @Nullable Language language) {
        var takeaway = of(who, id);
        var into = category == 0 ? made(who, takeaway) : categories.inUse(category);
        var answer = takeaway.answer();
        if (language != null && answer != null) {
            answers.write(who, into.id(), language, Statement.of(answer), id);
        }
        tickets.file(who, id, into.id());
        database.sql("delete from takeaway where ticket_id = ?").param(id).update();
        return into;
    }

    private Category made(Person who, Takeaway takeaway) {
        if (takeaway.name() == null) {
            throw new Refusal("refusal.no-category");
        }
        return categories.add(who, takeaway.name()).entry();
    }

    /** What the operator wants to have learned of the ticket, or what stands there. */
    @EventListener
    void on(Ticket.Filed event) {
        var ticket = event.ticket();
        var wanted = wanted(ticket.id(), event.by()).question();
        var question = wanted == null ? said.question(ticket) : Optional.of(wanted);
        learning.filed(ticket.id(), event.before(), ticket.categoryId(), question, event.by());
    }
}
