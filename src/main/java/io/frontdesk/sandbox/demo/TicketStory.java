package io.frontdesk.sandbox.demo;

import io.frontdesk.knowledge.AskedQuestion.Outcome;
import io.frontdesk.knowledge.AskedQuestions;
import io.frontdesk.people.People;
import io.frontdesk.people.Person;
import io.frontdesk.ticket.Intake;
import io.frontdesk.ticket.Tickets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/** What clients could not be told by the assistant, and how it ended. */
final class TicketStory {

    private final Story story;
    private final Tickets tickets;
    private final Intake intake;
    private final AskedQuestions questions;
    private final People people;
    private final Map<String, Long> categories;

    /** @param categories by name */
    TicketStory(
            Story story,
            Tickets tickets,
            Intake intake,
            AskedQuestions questions,
            People people,
            Map<String, Long> categories) {
        this.story = story;
        this.tickets = tickets;
        this.intake = intake;
        this.questions = questions;
        this.people = people;
        this.categories = categories;
    }

    void add(Week.Ticket ticket) {
        var id = new AtomicLong();
        var at = story.moments().of(ticket.when());
        story.at(at, () -> id.set(opened(ticket)));
        for (var step : ticket.steps()) {
            at = at.plus(Duration.ofMinutes(step.after()));
            story.at(at, () -> happen(ticket, id.get(), step));
        }
    }

    private long opened(Week.Ticket ticket) {
        var id = new AtomicLong();
        if (ticket.missed()) {
            story.without(people.operatorsOnline(), () -> id.set(open(ticket)));
        } else {
            id.set(open(ticket));
            assign(ticket, id.get());
        }
        return id.get();
    }

    private long open(Week.Ticket ticket) {
        var applicant = story.person(ticket.by());
        long asked = questions.note(applicant, ticket.says(), Outcome.SILENT, null, null, null, List.of());
        long id = intake.open(applicant, story.writing(ticket.says())).id();
        questions.escalate(asked, id);
        return id;
    }

    private void assign(Week.Ticket ticket, long id) {
        var operator = story.person(Objects.requireNonNull(ticket.operator()));
        if (!tickets.of(operator, id).isResponsible(operator)) {
            tickets.assign(operator, id, operator.id());
        }
        if (ticket.category() != null) {
            tickets.file(operator, id, categories.get(ticket.category()));
        }
    }

    private void happen(Week.Ticket ticket, long id, Week.Step step) {
        var applicant = story.person(ticket.by());
        Person who = step.by() == null ? applicant : story.person(step.by());
        if (step.inside() != null) {
            tickets.writeInside(who, id, story.writing(step.inside()));
        } else if (step.says() != null) {
            say(who, id, step.says(), step.by() == null);
        } else if (step.stars() != null) {
            rate(applicant, id, step.stars(), step.comment());
        } else {
            tickets.finish(who, id);
        }
    }

    private void say(Person who, long id, String words, boolean applicant) {
        if (applicant) {
            intake.write(who, id, story.writing(words));
        } else {
            tickets.answer(who, id, story.writing(words));
        }
    }

    private void rate(Person applicant, long id, int stars, @Nullable String comment) {
        tickets.rate(applicant, id, stars);
        if (comment != null) {
            tickets.comment(applicant, id, comment);
        }
    }
}
