package io.frontdesk.conversation.screens;

import io.frontdesk.conversation.map.CategoryCommand.ClearAnswer;
import io.frontdesk.conversation.map.CategoryCommand.Confirm;
import io.frontdesk.conversation.map.CategoryPlace;
import io.frontdesk.conversation.map.CategoryPlace.AnswerClearing;
import io.frontdesk.conversation.map.CategoryPlace.Answers;
import io.frontdesk.conversation.map.CategoryPlace.Info;
import io.frontdesk.conversation.map.CategoryPlace.Preview;
import io.frontdesk.conversation.map.CategoryQuestion.WriteAnswer;
import io.frontdesk.conversation.map.CategoryQuestion.WriteLinks;
import io.frontdesk.conversation.map.ProfileCommand.Tongue;
import io.frontdesk.conversation.map.Target;
import io.frontdesk.conversation.map.TicketPlace;
import io.frontdesk.conversation.view.Button;
import io.frontdesk.conversation.view.Button.Look;
import io.frontdesk.conversation.view.Drawing;
import io.frontdesk.conversation.view.Screen;
import io.frontdesk.conversation.view.Viewer;
import io.frontdesk.knowledge.Answer;
import io.frontdesk.knowledge.Answer.Language;
import io.frontdesk.knowledge.Answer.Link;
import io.frontdesk.knowledge.Categories;
import io.frontdesk.knowledge.KnownAnswers;
import io.frontdesk.people.People;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What is answered about one category, in each language. */
@Component
public class CategoryAnswerScreens {

    private final Categories categories;
    private final KnownAnswers answers;
    private final People people;

    CategoryAnswerScreens(Categories categories, KnownAnswers answers, People people) {
        this.categories = categories;
        this.answers = answers;
        this.people = people;
    }

    static Language language(Tongue tongue) {
        return Language.valueOf(tongue.name());
    }

    /** In which language this reader is answered. */
    public static Language language(Viewer viewer) {
        return language(viewer.phrases().tongue());
    }

    private static Tongue tongue(Answer answer) {
        return Tongue.valueOf(answer.language().name());
    }

    /** The web buttons below an answer. */
    public static Drawing links(Answer answer, Drawing drawing) {
        return drawing.list(answer.links(), link -> drawing.labelled(link.label(), new Target.Web(link.address())));
    }

    boolean isAnswered(long category) {
        return !answers.of(category).isEmpty();
    }

    /** In which languages there are answers, in a line. */
    void summary(long category, Drawing drawing, Viewer viewer) {
        var languages = answers.of(category).stream()
                .map(answer -> viewer.line("answer.language", answer.language()))
                .collect(Collectors.joining(", "));
        if (languages.isEmpty()) {
            drawing.line("category.no-answer");
        } else {
            drawing.line("category.answers", languages);
        }
    }

    Screen answers(long id, Viewer viewer) {
        var category = categories.get(id);
        var given = answers.of(id);
        var drawing = viewer.draw("answers.of", category.name())
                .line("answers.about")
                .lineIf(given.isEmpty() && !category.isArchived(), "answers.empty");
        given.forEach(answer -> drawing.gap()
                .line("answer.excerpt", answer.language(), Excerpt.of(Kinds.what(answer.content(), viewer), 200)));
        for (var tongue : Tongue.values()) {
            var isGiven = given.stream().anyMatch(answer -> tongue(answer) == tongue);
            if (isGiven || !category.isArchived()) {
                drawing.row(button(id, tongue, isGiven, drawing, viewer));
            }
        }
        return drawing.back(new Info(id)).done();
    }

    private static Button button(long category, Tongue tongue, boolean isGiven, Drawing drawing, Viewer viewer) {
        return drawing.labelled(
                viewer.line("answer.row", tongue, isGiven),
                isGiven ? new CategoryPlace.Answer(category, tongue) : new WriteAnswer(category, tongue));
    }

    Screen answer(CategoryPlace.Answer place, Viewer viewer) {
        var id = place.category();
        var answer = answers.get(id, language(place.tongue()));
        var drawing = viewer.draw("answer.heading", categories.get(id).name(), answer.language())
                .line("answer.words", Kinds.what(answer.content(), viewer))
                .lineIf(!answer.links().isEmpty(), "answer.links", labels(answer.links()));
        passport(answer, drawing, viewer);
        source(answer, drawing, viewer);
        return buttons(place, drawing, viewer).back(new Answers(id)).done();
    }

    private static String labels(List<Link> links) {
        return links.stream().map(Link::label).collect(Collectors.joining(", "));
    }

    private void passport(Answer answer, Drawing drawing, Viewer viewer) {
        var ticket = answer.ticketId();
        drawing.gap()
                .line(
                        "answer.written",
                        Authors.name(answer.authorId(), people, viewer),
                        viewer.moment(answer.writtenAt()))
                .lineIf(ticket != null, "answer.from-ticket", ticket == null ? 0L : ticket)
                .line(
                        "answer.confirmed",
                        Authors.name(answer.confirmedById(), people, viewer),
                        viewer.moment(answer.confirmedAt()));
    }

    private static void source(Answer answer, Drawing drawing, Viewer viewer) {
        var ticket = answer.ticketId();
        if (ticket != null) {
            drawing.row(drawing.labelled(viewer.line("answer.ticket", ticket), new TicketPlace.Info(ticket)));
        }
    }

    private static Drawing buttons(CategoryPlace.Answer place, Drawing drawing, Viewer viewer) {
        var id = place.category();
        var tongue = place.tongue();
        return drawing.row(
                        drawing.button("preview-answer", new Preview(id, tongue)),
                        drawing.button("confirm-answer", new Confirm(id, tongue)))
                .row(
                        drawing.button("replace-answer", new WriteAnswer(id, tongue)),
                        drawing.button("answer-links", new WriteLinks(id, tongue)))
                .row(drawing.button("delete", new AnswerClearing(id, tongue), Look.DANGER));
    }

    Screen preview(Preview place, Viewer viewer) {
        var answer = answers.get(place.category(), language(place.tongue()));
        return links(answer, viewer.blank())
                .back(new CategoryPlace.Answer(place.category(), place.tongue()))
                .under(answer.content());
    }

    Screen clearing(AnswerClearing place, Viewer viewer) {
        var answer = answers.get(place.category(), language(place.tongue()));
        var drawing =
                viewer.draw("answer.clearing", categories.get(place.category()).name(), answer.language());
        return drawing.row(
                        drawing.button("yes", new ClearAnswer(place.category(), place.tongue()), Look.DANGER),
                        drawing.button("no", new CategoryPlace.Answer(place.category(), place.tongue())))
                .done();
    }
}
