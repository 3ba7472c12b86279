package io.frontdesk.conversation.screens;

import io.frontdesk.conversation.map.CategoryCommand.Remove;
import io.frontdesk.conversation.map.CategoryCommand.Restore;
import io.frontdesk.conversation.map.CategoryCommand.StartAnswering;
import io.frontdesk.conversation.map.CategoryCommand.StopAnswering;
import io.frontdesk.conversation.map.CategoryPlace.Answers;
import io.frontdesk.conversation.map.CategoryPlace.Info;
import io.frontdesk.conversation.map.CategoryPlace.Phrases;
import io.frontdesk.conversation.map.CategoryPlace.Removing;
import io.frontdesk.conversation.map.CategoryPlace.Tickets;
import io.frontdesk.conversation.map.CategoryQuestion.Rename;
import io.frontdesk.conversation.map.DirectoryPlace.Directory;
import io.frontdesk.conversation.map.DirectoryPlace.Listed;
import io.frontdesk.conversation.map.HomePlace.Home;
import io.frontdesk.conversation.map.NewCategoryQuestion.Name;
import io.frontdesk.conversation.view.Button;
import io.frontdesk.conversation.view.Button.Look;
import io.frontdesk.conversation.view.Drawing;
import io.frontdesk.conversation.view.Screen;
import io.frontdesk.conversation.view.Viewer;
import io.frontdesk.knowledge.AskedQuestions;
import io.frontdesk.knowledge.Categories;
import io.frontdesk.knowledge.Category;
import io.frontdesk.knowledge.KnownPhrases;
import io.frontdesk.knowledge.Suggestions;
import io.frontdesk.people.People;
import io.frontdesk.ticket.RelatedTickets;
import io.frontdesk.ticket.RelatedTickets.Relation;
import org.springframework.stereotype.Component;

/** One request category: what there is of it, and how it is doing. */
@Component
class CategoryInfoScreens {

    private final Categories categories;
    private final KnownPhrases phrases;
    private final CategoryAnswerScreens answers;
    private final AskedQuestions questions;
    private final Suggestions suggestions;
    private final People people;
    private final RelatedTickets tickets;
    private final RelatedTicketScreens ticketScreens;

    CategoryInfoScreens(
            Categories categories,
            KnownPhrases phrases,
            CategoryAnswerScreens answers,
            AskedQuestions questions,
            Suggestions suggestions,
            People people,
            RelatedTickets tickets,
            RelatedTicketScreens ticketScreens) {
        this.categories = categories;
        this.phrases = phrases;
        this.answers = answers;
        this.questions = questions;
        this.suggestions = suggestions;
        this.people = people;
        this.tickets = tickets;
        this.ticketScreens = ticketScreens;
    }

    Screen info(long id, Viewer viewer) {
        var category = categories.get(id);
        var drawing = viewer.draw("directory.element", category.name());
        if (category.isArchived()) {
            drawing.line("category.archived");
        } else {
            drawing.line("category.standing", category.standing());
        }
        drawing.line("category.phrases", phrases.count(id));
        answers.summary(id, drawing, viewer);
        counts(id, drawing);
        origin(category, drawing, viewer);
        buttons(category, drawing, viewer);
        return drawing.back(new Listed(Directory.CATEGORIES, 0)).done();
    }

    private void counts(long id, Drawing drawing) {
        var asked = questions.counts(id);
        var suggested = suggestions.counts(id);
        drawing.line("category.asked", asked.asked(), asked.answered(), asked.helped(), asked.notHelped())
                .line("category.suggested", suggested.sent(), suggested.edited(), suggested.ignored());
    }

    private void origin(Category category, Drawing drawing, Viewer viewer) {
        drawing.line(
                "category.made",
                Authors.name(category.authorId(), people, viewer),
                viewer.moment(category.createdAt()));
    }

    private void buttons(Category category, Drawing drawing, Viewer viewer) {
        var id = category.id();
        drawing.row(drawing.button("phrases", new Phrases(id, 0)), drawing.button("answers", new Answers(id)));
        answering(category, drawing);
        var filed = tickets.count(viewer.person(), Relation.CATEGORY, id);
        if (filed > 0) {
            drawing.row(drawing.labelled(viewer.line("counterparty.tickets", filed), new Tickets(id, 0)));
        }
        drawing.row(drawing.button("rename", new Rename(id)), removal(category, drawing));
    }

    /** Nothing is to be switched while there is nothing to answer. */
    private void answering(Category category, Drawing drawing) {
        var id = category.id();
        if (category.answers()) {
            drawing.row("stop-answering", new StopAnswering(id));
        } else if (!category.isArchived() && answers.isAnswered(id)) {
            drawing.row("start-answering", new StartAnswering(id));
        }
    }

    private Button removal(Category category, Drawing drawing) {
        if (category.isArchived()) {
            return drawing.button("restore", new Restore(category.id()));
        }
        var key = categories.isUsed(category.id()) ? "archive" : "delete";
        return drawing.button(key, new Removing(category.id()), Look.DANGER);
    }

    Screen known(long id, Viewer viewer) {
        var category = categories.get(id);
        var drawing = viewer.draw("category.known", category.name()).lineIf(category.isArchived(), "category.archived");
        return drawing.row(drawing.button("open", new Info(id), Look.PRIMARY))
                .row("other-name", new Name(NewCategoryQuestions.NO_TICKET))
                .back(new Listed(Directory.CATEGORIES, 0))
                .done();
    }

    /** Whoever puts it off is told where to decide it. */
    Screen postponed(long id, Viewer viewer) {
        return viewer.draw("category.postponed", categories.get(id).name())
                .row("open", new Info(id))
                .row("home", new Home())
                .done();
    }

    Screen removing(long id, Viewer viewer) {
        var key = categories.isUsed(id) ? "category.archiving" : "category.deleting";
        var drawing = viewer.draw(key, categories.get(id).name());
        return drawing.row(drawing.button("yes", new Remove(id), Look.DANGER), drawing.button("no", new Info(id)))
                .done();
    }

    Screen tickets(Tickets place, Viewer viewer) {
        var id = place.category();
        return ticketScreens.list(
                viewer.draw("directory.element", categories.get(id).name()),
                Relation.CATEGORY,
                id,
                place.page(),
                other -> new Tickets(id, other),
                new Info(id),
                viewer);
    }
}
