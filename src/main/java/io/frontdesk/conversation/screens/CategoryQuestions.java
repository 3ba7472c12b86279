package io.frontdesk.conversation.screens;

import io.frontdesk.conversation.map.CategoryCommand.ClearLinks;
import io.frontdesk.conversation.map.CategoryPlace;
import io.frontdesk.conversation.map.CategoryPlace.Arriving;
import io.frontdesk.conversation.map.CategoryPlace.Exchange;
import io.frontdesk.conversation.map.CategoryPlace.Info;
import io.frontdesk.conversation.map.CategoryPlace.Phrases;
import io.frontdesk.conversation.map.CategoryQuestion;
import io.frontdesk.conversation.map.CategoryQuestion.AddPhrases;
import io.frontdesk.conversation.map.CategoryQuestion.NameSilence;
import io.frontdesk.conversation.map.CategoryQuestion.Rename;
import io.frontdesk.conversation.map.CategoryQuestion.SendFile;
import io.frontdesk.conversation.map.CategoryQuestion.WriteAnswer;
import io.frontdesk.conversation.map.CategoryQuestion.WriteLinks;
import io.frontdesk.conversation.view.Screen;
import io.frontdesk.conversation.view.Viewer;
import io.frontdesk.correspondence.Content;
import io.frontdesk.correspondence.Writing;
import io.frontdesk.knowledge.Answer.Link;
import io.frontdesk.knowledge.Categories;
import io.frontdesk.knowledge.Category;
import io.frontdesk.knowledge.CategoryFiles;
import io.frontdesk.knowledge.KnownAnswers;
import io.frontdesk.knowledge.KnownPhrases;
import io.frontdesk.knowledge.Links;
import io.frontdesk.knowledge.Statement;
import org.springframework.stereotype.Component;

/** What is asked about request categories, and what becomes of the answers. */
@Component
public class CategoryQuestions {

    private final Categories categories;
    private final KnownPhrases phrases;
    private final KnownAnswers answers;
    private final CategoryFiles files;
    private final SilenceScreens silence;

    CategoryQuestions(
            Categories categories,
            KnownPhrases phrases,
            KnownAnswers answers,
            CategoryFiles files,
            SilenceScreens silence) {
        this.categories = categories;
        this.phrases = phrases;
        this.answers = answers;
        this.files = files;
        this.silence = silence;
    }

    public Screen show(CategoryQuestion question, Viewer viewer) {
        return switch (question) {
            case Rename(var id) ->
                viewer.draw("question.rename-category", categories.get(id).name(), Category.LONGEST_NAME)
                        .row("cancel", new Info(id))
                        .done();
            case SendFile its ->
                viewer.draw("question.category-file")
                        .row("cancel", new Exchange())
                        .done();
            case AddPhrases(var id) ->
                viewer.draw("question.add-phrases", categories.inUse(id).name())
                        .row("cancel", new Phrases(id, 0))
                        .done();
            case WriteAnswer its -> answer(its, viewer);
            case NameSilence(var id) -> silence.question(id, viewer);
            case WriteLinks its -> links(its, viewer);
        };
    }

    private Screen answer(WriteAnswer its, Viewer viewer) {
        var id = its.category();
        var language = CategoryAnswerScreens.language(its.tongue());
        var drawing = viewer.draw(
                        "question.category-answer", categories.inUse(id).name(), language)
                .line("question.answer-kinds");
        var back = answers.find(id, language).isPresent()
                ? new CategoryPlace.Answer(id, its.tongue())
                : new CategoryPlace.Answers(id);
        return drawing.row("cancel", back).done();
    }

    private Screen links(WriteLinks its, Viewer viewer) {
        var id = its.category();
        var now = answers.get(id, CategoryAnswerScreens.language(its.tongue())).links();
        var drawing = viewer.draw("question.links", categories.get(id).name(), Link.MOST);
        if (!now.isEmpty()) {
            drawing.line("question.now", Links.text(now)).row("clear", new ClearLinks(id, its.tongue()));
        }
        return drawing.row("cancel", new CategoryPlace.Answer(id, its.tongue())).done();
    }

    private void send(Writing answer, Viewer viewer) {
        if (!(answer.content() instanceof Content.Media(var kind, var file, var words, var name, var traits))
                || kind != Content.Media.Kind.DOCUMENT
                || name == null) {
            throw new UnfitAnswer("unfit.file-needed");
        }
        files.send(viewer.person(), answer.originals().getFirst(), file, name);
    }

    public Heard hear(CategoryQuestion question, Writing answer, Viewer viewer) {
        var who = viewer.person();
        return switch (question) {
            case Rename(var id) -> {
                categories.rename(who, id, Answers.words(answer));
                yield Heard.then(new Info(id));
            }
            case SendFile its -> {
                send(answer, viewer);
                yield Heard.then(new Arriving());
            }
            case AddPhrases(var id) -> {
                phrases.add(who, id, Lines.of(Answers.words(answer)));
                yield Heard.then(new Phrases(id, 0));
            }
            case WriteAnswer(var id, var tongue) -> {
                answers.write(who, id, CategoryAnswerScreens.language(tongue), Statement.of(answer.content()), null);
                yield Heard.then(new CategoryPlace.Answer(id, tongue));
            }
            case NameSilence(var id) -> Heard.then(silence.name(id, Answers.words(answer), viewer));
            case WriteLinks(var id, var tongue) -> {
                answers.link(who, id, CategoryAnswerScreens.language(tongue), Links.of(Answers.words(answer)));
                yield Heard.then(new CategoryPlace.Answer(id, tongue));
            }
        };
    }
}
