package io.frontdesk.conversation.screens;

import io.frontdesk.conversation.map.AssistantCommand;
import io.frontdesk.conversation.map.AssistantCommand.CallOperator;
import io.frontdesk.conversation.map.AssistantCommand.Choose;
import io.frontdesk.conversation.map.AssistantCommand.Helped;
import io.frontdesk.conversation.map.AssistantCommand.NotHelped;
import io.frontdesk.conversation.map.AssistantPlace;
import io.frontdesk.conversation.map.AssistantPlace.Asked;
import io.frontdesk.conversation.map.HomePlace.Home;
import io.frontdesk.conversation.map.Place;
import io.frontdesk.conversation.map.Target;
import io.frontdesk.conversation.map.TicketPlace.Info;
import io.frontdesk.conversation.screens.AskedMessages.Given;
import io.frontdesk.conversation.view.Button;
import io.frontdesk.conversation.view.Button.Look;
import io.frontdesk.conversation.view.Drawing;
import io.frontdesk.conversation.view.Screen;
import io.frontdesk.conversation.view.Viewer;
import io.frontdesk.correspondence.Content;
import io.frontdesk.correspondence.Texts;
import io.frontdesk.knowledge.Answer;
import io.frontdesk.knowledge.AskedQuestion;
import io.frontdesk.knowledge.AskedQuestion.Likely;
import io.frontdesk.knowledge.AskedQuestion.Verdict;
import io.frontdesk.knowledge.AskedQuestions;
import io.frontdesk.knowledge.Assistant;
import io.frontdesk.knowledge.Categories;
import io.frontdesk.knowledge.Consultations;
import io.frontdesk.people.Refusal;
import io.frontdesk.ticket.Intake;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What the assistant says to a question, and what the person makes of it. */
@Component
public class AssistantScreens {

    private final AskedQuestions questions;
    private final AskedMessages messages;
    private final Assistant assistant;
    private final Consultations consultations;
    private final Categories categories;
    private final Intake intake;

    AssistantScreens(
            AskedQuestions questions,
            AskedMessages messages,
            Assistant assistant,
            Consultations consultations,
            Categories categories,
            Intake intake) {
        this.questions = questions;
        this.messages = messages;
        this.assistant = assistant;
        this.consultations = consultations;
        this.categories = categories;
        this.intake = intake;
    }

    public Screen show(AssistantPlace place, Viewer viewer) {
        return switch (place) {
            case Asked(var id) -> asked(questions.of(viewer.person(), id), viewer);
        };
    }

    private Screen asked(AskedQuestion question, Viewer viewer) {
        var given = messages.get(question.id()).given();
        if (given == null) {
            return question.ticketId() == null
                    ? offer(question, viewer)
                    : escalated(viewer.blank(), question).done();
        }
        var drawing = buttons(given, question, viewer);
        return standing(question)
                .map(line -> with(line, given, question, drawing))
                .orElseGet(() -> drawing.under(given.content()));
    }

    /** The key of what is to be said about it since the answer was given. */
    private static Optional<String> standing(AskedQuestion question) {
        if (question.ticketId() != null) {
            return Optional.of("asked.escalated");
        }
        return Optional.ofNullable(question.verdict())
                .map(verdict -> verdict == Verdict.HELPED ? "asked.helped" : "asked.not-helped");
    }

    /** Below the answer, where both fit into one message; what is no text stands above already. */
    private static Screen with(String key, Given given, AskedQuestion question, Drawing drawing) {
        var ticket = question.ticketId();
        var line = drawing.phrases().text(key, ticket == null ? 0L : ticket);
        if (!(given.content() instanceof Content.Text(var words))) {
            return drawing.line(line).done();
        }
        return words.text().length() + line.text().length() + 2 > Texts.MESSAGE
                ? drawing.under(given.content())
                : drawing.line(words).gap().line(line).done();
    }

    private static Drawing buttons(Given given, AskedQuestion question, Viewer viewer) {
        var drawing = viewer.blank();
        given.links().forEach(link -> drawing.row(link(link, drawing)));
        var id = question.id();
        if (question.ticketId() != null) {
            return drawing.row("ticket", new Info(question.ticketId()));
        }
        if (question.verdict() == null) {
            drawing.row(drawing.button("helped", new Helped(id)), drawing.button("not-helped", new NotHelped(id)));
        }
        return call(drawing, question);
    }

    private static Drawing call(Drawing drawing, AskedQuestion question) {
        var look = question.verdict() == Verdict.NOT_HELPED ? Look.PRIMARY : Look.PLAIN;
        return drawing.row(drawing.button("call-operator", new CallOperator(question.id()), look));
    }

    private static Button link(Answer.Link link, Drawing drawing) {
        return drawing.labelled(link.label(), new Target.Web(link.address()));
    }

    private static Drawing escalated(Drawing drawing, AskedQuestion question) {
        var ticket = question.ticketId();
        return ticket == null
                ? drawing
                : drawing.line("asked.escalated", ticket).row("ticket", new Info(ticket));
    }

    private Screen offer(AskedQuestion question, Viewer viewer) {
        var offered = offered(question, viewer);
        var drawing = viewer.draw(offered.isEmpty() ? "asked.nothing" : "asked.maybe");
        drawing.list(
                categories.known(List.copyOf(offered.keySet())),
                category -> drawing.labelled(category.name(), new Choose(question.id(), category.id())));
        return call(drawing, question).row("home", new Home()).done();
    }

    /** Those that it may be about and that may still answer by themselves, with what they would answer. */
    private Map<Long, Answer> offered(AskedQuestion question, Viewer viewer) {
        var likely = questions.likely(List.of(question.id())).getOrDefault(question.id(), List.of());
        var answers = assistant.answers(likely.stream().map(Likely::category).toList(), FirstLine.language(viewer));
        answers.keySet().retainAll(Response.offered(likely, answers.keySet()));
        return answers;
    }

    public Place run(AssistantCommand command, Viewer viewer) {
        var question = questions.of(viewer.person(), command.question());
        switch (command) {
            case Helped its -> consultations.judge(viewer.person(), question.id(), Verdict.HELPED);
            case NotHelped its -> consultations.judge(viewer.person(), question.id(), Verdict.NOT_HELPED);
            case Choose(var id, var category) -> choose(question, category, viewer);
            case CallOperator its -> callOperator(question, viewer);
        }
        return new Asked(question.id());
    }

    public Place insteadOf(AssistantCommand command) {
        return new Asked(command.question());
    }

    private void choose(AskedQuestion question, long category, Viewer viewer) {
        var answer = offered(question, viewer).get(category);
        if (answer == null) {
            throw new Refusal("refusal.no-answer-any-more");
        }
        consultations.choose(viewer.person(), question.id(), category);
        messages.answered(question.id(), answer);
    }

    /** Once; whoever presses again is shown the ticket. */
    private void callOperator(AskedQuestion question, Viewer viewer) {
        if (question.ticketId() == null) {
            var kept = messages.get(question.id());
            var ticket = intake.escalate(viewer.person(), kept.writing(), kept.answered());
            questions.escalate(question.id(), ticket.id());
        }
    }
}
