package io.frontdesk.conversation.screens;

import io.frontdesk.conversation.map.LessonCommand.AddPhrase;
import io.frontdesk.conversation.map.LessonCommand.Remember;
import io.frontdesk.conversation.map.LessonPlace.Choosing;
import io.frontdesk.conversation.map.LessonPlace.Preview;
import io.frontdesk.conversation.map.LessonQuestion.Answer;
import io.frontdesk.conversation.map.LessonQuestion.Ask;
import io.frontdesk.conversation.map.TicketPlace.Info;
import io.frontdesk.conversation.view.Button.Look;
import io.frontdesk.conversation.view.Drawing;
import io.frontdesk.conversation.view.Languages;
import io.frontdesk.conversation.view.Screen;
import io.frontdesk.conversation.view.Viewer;
import io.frontdesk.knowledge.Answer.Language;
import io.frontdesk.knowledge.Categories;
import io.frontdesk.knowledge.KnownAnswers;
import io.frontdesk.people.People;
import io.frontdesk.people.Refusal;
import io.frontdesk.ticket.Takeaway;
import io.frontdesk.ticket.Takeaways;
import io.frontdesk.ticket.Ticket;
import io.frontdesk.ticket.Tickets;
import org.springframework.stereotype.Component;

/** Shows what would be remembered of a ticket before it is. */
@Component
class LessonPreviews {

    private static final int EXCERPT = 1_500;

    private final Takeaways takeaways;
    private final Tickets tickets;
    private final Categories categories;
    private final KnownAnswers answers;
    private final People people;
    private final Languages languages;

    LessonPreviews(
            Takeaways takeaways,
            Tickets tickets,
            Categories categories,
            KnownAnswers answers,
            People people,
            Languages languages) {
        this.takeaways = takeaways;
        this.tickets = tickets;
        this.categories = categories;
        this.answers = answers;
        this.people = people;
        this.languages = languages;
    }

    Screen preview(Preview place, Viewer viewer) {
        var takeaway = takeaways.of(viewer.person(), place.ticket());
        var drawing = viewer.draw("lesson.preview", name(place.category(), takeaway), place.category() == 0);
        question(takeaway, drawing);
        answer(takeaway, drawing, viewer);
        drawing.gap().line("lesson.impersonal");
        ways(place, takeaway, drawing, viewer);
        return drawing.row(
                        drawing.button("lesson-question", new Ask(place.ticket(), place.category())),
                        drawing.button("lesson-answer", new Answer(place.ticket(), place.category())))
                .row("other-category", new Choosing(place.ticket(), 0))
                .row("cancel", new Info(place.ticket()))
                .done();
    }

    private String name(long category, Takeaway takeaway) {
        if (category != 0) {
            return categories.inUse(category).name();
        }
        if (takeaway.name() == null) {
            throw new Refusal("refusal.no-category");
        }
        return takeaway.name();
    }

    private static void question(Takeaway takeaway, Drawing drawing) {
        var question = takeaway.question();
        drawing.gap();
        if (question == null) {
            drawing.line("lesson.no-question");
        } else {
            drawing.line("lesson.question", question);
        }
    }

    private void answer(Takeaway takeaway, Drawing drawing, Viewer viewer) {
        var answer = takeaway.answer();
        drawing.gap();
        if (answer == null) {
            drawing.line("lesson.no-answer");
        } else {
            drawing.line("lesson.answer", language(takeaway.ticket()), Excerpt.of(Kinds.what(answer, viewer), EXCERPT));
        }
    }

    /** What is there already only those who manage may replace. */
    private void ways(Preview place, Takeaway takeaway, Drawing drawing, Viewer viewer) {
        var ticket = place.ticket();
        var category = place.category();
        var language = language(takeaway.ticket());
        var isAnswered = category != 0 && answers.find(category, language).isPresent();
        var manages = viewer.person().role().manages();
        drawing.lineIf(isAnswered, "lesson.answered", language, manages);
        if (takeaway.answer() != null && (!isAnswered || manages)) {
            var key = isAnswered ? "remember-instead" : "remember";
            drawing.row(drawing.button(key, new Remember(ticket, category), Look.PRIMARY));
        }
        drawing.rowIf(takeaway.question() != null, "remember-question", new AddPhrase(ticket, category));
    }

    /** In which the applicant was answered. */
    private Language language(Ticket ticket) {
        var applicant = people.get(ticket.applicantId());
        return CategoryAnswerScreens.language(languages.in(applicant.language()).tongue());
    }

    Language language(long ticket, Viewer viewer) {
        return language(tickets.filedBy(viewer.person(), ticket));
    }
}
