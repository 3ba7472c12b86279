package io.frontdesk.sandbox.demo;

import io.frontdesk.dialog.Dialogs;
import io.frontdesk.knowledge.AskedQuestions;
import io.frontdesk.knowledge.Categories;
import io.frontdesk.knowledge.Category;
import io.frontdesk.pass.Approvals;
import io.frontdesk.pass.PassLists;
import io.frontdesk.pass.PassRow;
import io.frontdesk.pass.PassStatus;
import io.frontdesk.pass.Passes;
import io.frontdesk.pass.Visits;
import io.frontdesk.people.People;
import io.frontdesk.people.Person;
import io.frontdesk.people.Postings;
import io.frontdesk.sandbox.Cast;
import io.frontdesk.sandbox.Cast.Member;
import io.frontdesk.sandbox.NoToken;
import io.frontdesk.ticket.Intake;
import io.frontdesk.ticket.Tickets;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.annotation.Conditional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Lets the week happen: through the same doors as everything that happens later, but before anybody looks. */
@Component
@Conditional(NoToken.class)
public class DemoWeek {

    private static final int MANY = 100;

    private final Week week = Week.read();
    private final Cast cast;
    private final Backdrop backdrop;
    private final People people;
    private final Postings postings;
    private final Tickets tickets;
    private final Intake intake;
    private final AskedQuestions questions;
    private final Categories categories;
    private final Passes passes;
    private final Approvals approvals;
    private final PassLists passLists;
    private final Visits visits;
    private final Dialogs dialogs;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final ZoneId zone;

    DemoWeek(
            Cast cast,
            Backdrop backdrop,
            People people,
            Postings postings,
            Tickets tickets,
            Intake intake,
            AskedQuestions questions,
            Categories categories,
            Passes passes,
            Approvals approvals,
            PassLists passLists,
            Visits visits,
            Dialogs dialogs,
            TransactionTemplate transaction,
            Clock clock,
            ZoneId zone) {
        this.cast = cast;
        this.backdrop = backdrop;
        this.people = people;
        this.postings = postings;
        this.tickets = tickets;
        this.intake = intake;
        this.questions = questions;
        this.categories = categories;
        this.passes = passes;
        this.approvals = approvals;
        this.passLists = passLists;
        this.visits = visits;
        this.dialogs = dialogs;
        this.transaction = transaction;
        this.clock = clock;
        this.zone = zone;
    }

    /** @param root who has set up the directories */
    public void tell(Person root) {
        var story = story();
        transaction.executeWithoutResult(status -> backdrop.set(week, story, root));
        guards(story);
        var desk = new TicketStory(story, tickets, intake, questions, people, categories());
        week.tickets().forEach(desk::add);
        var talks = new TalkStory(story, dialogs, questions, categories());
        week.questions().forEach(talks::add);
        week.talks().forEach(talks::add);
        var visitors = passes(story);
        week.passes().forEach(pass -> visitors.add(pass, week.living().chief(), guards()));
        story.tell();
        everybodyIsThere();
    }

    private Story story() {
        var ids = cast.everybody()
                .collect(Collectors.toMap(member -> Objects.requireNonNull(member.username()), Member::id));
        return new Story(people, ids, transaction, new Moments(clock.instant(), zone));
    }

    private PassStory passes(Story story) {
        return new PassStory(story, passes, approvals, visits, people, backdrop.posts());
    }

    private Map<String, String> guards() {
        return week.duties().stream()
                .filter(duty -> duty.until() == null)
                .collect(Collectors.toMap(Week.Duty::post, Week.Duty::by));
    }

    private void guards(Story story) {
        var posts = backdrop.posts();
        for (var duty : week.duties()) {
            long post = Objects.requireNonNull(posts.get(duty.post()));
            story.at(story.moments().of(duty.since()), () -> postings.comeOn(story.person(duty.by()), post));
            if (duty.until() != null) {
                story.at(
                        story.moments().of(duty.until()),
                        () -> postings.handOver(story.person(duty.by()), post, duty.note()));
            }
        }
    }

    private Map<String, Long> categories() {
        return categories.inUse(0, MANY).stream().collect(Collectors.toMap(Category::name, Category::id));
    }

    /** Nobody who is online has been away for a week. */
    private void everybodyIsThere() {
        transaction.executeWithoutResult(status -> Stream.of(people.operatorsOnline(), people.chiefsOnline())
                .flatMap(List::stream)
                .forEach(people::acted));
    }

    /** What happens while somebody looks. */
    public void goOn() {
        var story = story();
        var living = week.living();
        transaction.executeWithoutResult(status -> intake.open(
                story.person(living.ticket().by()),
                story.writing(living.ticket().says())));
        transaction.executeWithoutResult(status -> approve(story, living));
        var ordered = living.ordered();
        transaction.executeWithoutResult(status ->
                passes(story).order(ordered.by(), ordered.comes(), ordered.guests(), ordered.purpose(), ordered.car()));
    }

    private void approve(Story story, Week.Living living) {
        var chief = story.person(living.chief());
        var holder = story.person(living.approved());
        passLists.heldBy(chief, holder.id(), 0, MANY).stream()
                .filter(row -> row.status() == PassStatus.UNAPPROVED)
                .map(PassRow::id)
                .forEach(id -> approvals.approve(chief, id, passes.of(chief, id).edition()));
    }
}
