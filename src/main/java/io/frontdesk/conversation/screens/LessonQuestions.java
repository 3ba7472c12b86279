package io.frontdesk.conversation.screens;

import io.frontdesk.conversation.map.LessonPlace.Choosing;
import io.frontdesk.conversation.map.LessonPlace.ChoosingFound;
import io.frontdesk.conversation.map.LessonPlace.Preview;
import io.frontdesk.conversation.map.LessonQuestion;
import io.frontdesk.conversation.map.LessonQuestion.Answer;
import io.frontdesk.conversation.map.LessonQuestion.Ask;
import io.frontdesk.conversation.map.LessonQuestion.FindCategory;
import io.frontdesk.conversation.map.LessonQuestion.NameCategory;
import io.frontdesk.conversation.view.Screen;
import io.frontdesk.conversation.view.Viewer;
import io.frontdesk.correspondence.Writing;
import io.frontdesk.knowledge.Category;
import io.frontdesk.ticket.Takeaways;
import org.springframework.stereotype.Component;

/** What is asked before something is remembered of a ticket. */
@Component
public class LessonQuestions {

    private final Takeaways takeaways;
    private final Searches searches;

    LessonQuestions(Takeaways takeaways, Searches searches) {
        this.takeaways = takeaways;
        this.searches = searches;
    }

    public Screen show(LessonQuestion question, Viewer viewer) {
        takeaways.of(viewer.person(), question.ticket());
        return switch (question) {
            case FindCategory(var ticket) ->
                viewer.draw("question.find-category")
                        .row("cancel", new Choosing(ticket, 0))
                        .done();
            case NameCategory(var ticket) ->
                viewer.draw("question.new-category", Category.LONGEST_NAME)
                        .row("cancel", new Choosing(ticket, 0))
                        .done();
            case Ask(var ticket, var category) ->
                viewer.draw("question.lesson-question")
                        .row("cancel", new Preview(ticket, category))
                        .done();
            case Answer(var ticket, var category) ->
                viewer.draw("question.lesson-answer")
                        .line("question.answer-kinds")
                        .row("cancel", new Preview(ticket, category))
                        .done();
        };
    }

    public Heard hear(LessonQuestion question, Writing answer, Viewer viewer) {
        var who = viewer.person();
        return switch (question) {
            case FindCategory(var ticket) -> {
                takeaways.of(who, ticket);
                searches.look(who, Answers.words(answer));
                yield Heard.then(new ChoosingFound(ticket, 0));
            }
            case NameCategory(var ticket) -> {
                var known = takeaways.name(who, ticket, Answers.words(answer)).map(Category::id);
                yield Heard.then(new Preview(ticket, known.orElse(0L)));
            }
            case Ask(var ticket, var category) -> {
                takeaways.ask(who, ticket, Answers.words(answer));
                yield Heard.then(new Preview(ticket, category));
            }
            case Answer(var ticket, var category) -> {
                takeaways.answer(who, ticket, answer.content());
                yield Heard.then(new Preview(ticket, category));
            }
        };
    }
}
