package io.frontdesk.conversation.screens;

import io.frontdesk.conversation.map.CategoryCommand.RemovePhrase;
import io.frontdesk.conversation.map.CategoryPlace;
import io.frontdesk.conversation.map.CategoryPlace.Info;
import io.frontdesk.conversation.map.CategoryPlace.PhraseRemoving;
import io.frontdesk.conversation.map.CategoryPlace.Phrases;
import io.frontdesk.conversation.map.CategoryQuestion.AddPhrases;
import io.frontdesk.conversation.view.Button.Look;
import io.frontdesk.conversation.view.Drawing;
import io.frontdesk.conversation.view.Screen;
import io.frontdesk.conversation.view.Viewer;
import io.frontdesk.knowledge.Categories;
import io.frontdesk.knowledge.KnownPhrases;
import io.frontdesk.people.People;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** How clients ask about one category. */
@Component
class CategoryPhraseScreens {

    private final Categories categories;
    private final KnownPhrases phrases;
    private final People people;

    CategoryPhraseScreens(Categories categories, KnownPhrases phrases, People people) {
        this.categories = categories;
        this.phrases = phrases;
        this.people = people;
    }

    Screen phrases(Phrases place, Viewer viewer) {
        var category = categories.get(place.category());
        var id = category.id();
        var total = phrases.count(id);
        var page = Drawing.page(place.page(), total);
        var drawing = viewer.draw("phrases.of", category.name(), total)
                .line("phrases.about")
                .lineIf(total == 0 && !category.isArchived(), "phrases.empty");
        return drawing.list(
                        phrases.of(id, page, Drawing.PAGE),
                        phrase -> drawing.labelled(phrase.text(), new CategoryPlace.Phrase(phrase.id())))
                .pages(page, total, other -> new Phrases(id, other))
                .rowIf(!category.isArchived(), "add", new AddPhrases(id))
                .back(new Info(id))
                .done();
    }

    Screen phrase(long id, Viewer viewer) {
        var phrase = phrases.get(id);
        var author = Authors.name(phrase.authorId(), people, viewer);
        var drawing = viewer.draw("phrase.heading", phrase.text())
                .line("phrase.category", categories.get(phrase.categoryId()).name())
                .line("phrase.origin", phrase.origin(), Objects.requireNonNullElse(phrase.ticketId(), 0L))
                .line("phrase.added", author, viewer.moment(phrase.createdAt()))
                .lineIf(phrase.disliked() > 0, "phrase.disliked", phrase.disliked());
        return drawing.row(drawing.button("delete", new PhraseRemoving(id), Look.DANGER))
                .back(new Phrases(phrase.categoryId(), 0))
                .done();
    }

    Screen removing(long id, Viewer viewer) {
        var drawing = viewer.draw("phrase.deleting", phrases.get(id).text());
        return drawing.row(
                        drawing.button("yes", new RemovePhrase(id), Look.DANGER),
                        drawing.button("no", new CategoryPlace.Phrase(id)))
                .done();
    }
}
