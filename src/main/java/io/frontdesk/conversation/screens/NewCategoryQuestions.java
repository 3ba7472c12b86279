package io.frontdesk.conversation.screens;

import io.frontdesk.conversation.map.CategoryPlace;
import io.frontdesk.conversation.map.CategoryPlace.Known;
import io.frontdesk.conversation.map.DirectoryPlace.Directory;
import io.frontdesk.conversation.map.DirectoryPlace.Listed;
import io.frontdesk.conversation.map.NewCategoryQuestion;
import io.frontdesk.conversation.map.NewCategoryQuestion.Answer;
import io.frontdesk.conversation.map.NewCategoryQuestion.Name;
import io.frontdesk.conversation.map.NewCategoryQuestion.Phrase;
import io.frontdesk.conversation.map.Place;
import io.frontdesk.conversation.map.TicketPlace;
import io.frontdesk.conversation.view.Screen;
import io.frontdesk.conversation.view.Viewer;
import io.frontdesk.correspondence.Writing;
import io.frontdesk.knowledge.Categories;
import io.frontdesk.knowledge.Category;
import io.frontdesk.knowledge.KnownAnswers;
import io.frontdesk.knowledge.KnownPhrases;
import io.frontdesk.knowledge.Statement;
import io.frontdesk.people.Authority;
import io.frontdesk.people.Refusal;
import io.frontdesk.ticket.Tickets;
import org.springframework.stereotype.Component;

/** A new request category in one go, for the directory or for a ticket that is about it. */
@Component
public class NewCategoryQuestions {

    static final long NO_TICKET = 0;

    private final Categories categories;
    private final KnownPhrases phrases;
    private final KnownAnswers answers;
    private final Tickets tickets;

    NewCategoryQuestions(Categories categories, KnownPhrases phrases, KnownAnswers answers, Tickets tickets) {
        this.categories = categories;
        this.phrases = phrases;
        this.answers = answers;
        this.tickets = tickets;
    }

    public Screen show(NewCategoryQuestion question, Viewer viewer) {
        requireRight(question.ticket(), viewer);
        return switch (question) {
            case Name(var ticket) ->
                viewer.draw("question.new-category", Category.LONGEST_NAME)
                        .row("cancel", chosenFrom(ticket))
                        .done();
            case Phrase(var id, var ticket) ->
                viewer.draw("question.first-phrase", categories.inUse(id).name())
                        .line("question.category-made")
                        .row("skip", new Answer(id, ticket))
                        .row("enough", made(id, ticket))
                        .done();
            case Answer(var id, var ticket) ->
                viewer.draw(
                                "question.category-answer",
                                categories.inUse(id).name(),
                                CategoryAnswerScreens.language(viewer))
                        .line("question.answer-kinds")
                        .line("question.category-made")
                        .row("skip", made(id, ticket))
                        .done();
        };
    }

    /** @throws Refusal for those who do not manage, unless they say what a ticket of theirs is about */
    private void requireRight(long ticket, Viewer viewer) {
        if (ticket == NO_TICKET) {
            Authority.requireManager(viewer.person());
        } else {
            tickets.filedBy(viewer.person(), ticket);
        }
    }

    private static Place chosenFrom(long ticket) {
        return ticket == NO_TICKET ? new Listed(Directory.CATEGORIES, 0) : new TicketPlace.Categories(ticket, 0);
    }

    private static Place made(long category, long ticket) {
        return ticket == NO_TICKET ? new CategoryPlace.Info(category) : new TicketPlace.Info(ticket);
    }

    public Heard hear(NewCategoryQuestion question, Writing answer, Viewer viewer) {
        var who = viewer.person();
        requireRight(question.ticket(), viewer);
        return switch (question) {
            case Name(var ticket) -> Heard.then(add(ticket, Answers.words(answer), viewer));
            case Phrase(var id, var ticket) -> {
                phrases.add(who, id, Lines.of(Answers.words(answer)));
                yield Heard.then(new Answer(id, ticket));
            }
            case Answer(var id, var ticket) -> {
                var source = ticket == NO_TICKET ? null : ticket;
                answers.write(who, id, CategoryAnswerScreens.language(viewer), Statement.of(answer.content()), source);
                yield Heard.then(made(id, ticket));
            }
        };
    }

    /** What is there already is shown, or is what the ticket is about. */
    private Place add(long ticket, String name, Viewer viewer) {
        var registration = categories.add(viewer.person(), name);
        var id = registration.entry().id();
        if (ticket != NO_TICKET) {
            tickets.file(viewer.person(), ticket, id);
        }
        if (registration.isNew()) {
            return new Phrase(id, ticket);
        }
        return ticket == NO_TICKET ? new Known(id) : made(id, ticket);
    }
}
