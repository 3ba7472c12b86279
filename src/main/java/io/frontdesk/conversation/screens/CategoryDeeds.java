package io.frontdesk.conversation.screens;

import io.frontdesk.conversation.map.CategoryCommand;
import io.frontdesk.conversation.map.CategoryCommand.ClearAnswer;
import io.frontdesk.conversation.map.CategoryCommand.ClearLinks;
import io.frontdesk.conversation.map.CategoryCommand.Confirm;
import io.frontdesk.conversation.map.CategoryCommand.Discard;
import io.frontdesk.conversation.map.CategoryCommand.Export;
import io.frontdesk.conversation.map.CategoryCommand.Import;
import io.frontdesk.conversation.map.CategoryCommand.KeepBoth;
import io.frontdesk.conversation.map.CategoryCommand.Merge;
import io.frontdesk.conversation.map.CategoryCommand.Remove;
import io.frontdesk.conversation.map.CategoryCommand.RemovePhrase;
import io.frontdesk.conversation.map.CategoryCommand.Restore;
import io.frontdesk.conversation.map.CategoryCommand.StartAnswering;
import io.frontdesk.conversation.map.CategoryCommand.StopAnswering;
import io.frontdesk.conversation.map.CategoryPlace;
import io.frontdesk.conversation.map.CategoryPlace.Info;
import io.frontdesk.conversation.map.CategoryPlace.Phrases;
import io.frontdesk.conversation.map.DirectoryPlace.Directory;
import io.frontdesk.conversation.map.DirectoryPlace.Listed;
import io.frontdesk.conversation.map.Place;
import io.frontdesk.conversation.map.ProfileCommand.Tongue;
import io.frontdesk.conversation.view.Viewer;
import io.frontdesk.knowledge.Answer.Language;
import io.frontdesk.knowledge.Categories;
import io.frontdesk.knowledge.CategoryFiles;
import io.frontdesk.knowledge.KnownAnswers;
import io.frontdesk.knowledge.KnownPhrases;
import io.frontdesk.knowledge.Lookalikes;
import io.frontdesk.people.Person;
import java.util.List;
import org.springframework.stereotype.Component;

/** What is done with request categories by a press. */
@Component
public class CategoryDeeds {

    private final Categories categories;
    private final KnownPhrases phrases;
    private final KnownAnswers answers;
    private final CategoryFiles files;
    private final Lookalikes lookalikes;

    CategoryDeeds(
            Categories categories,
            KnownPhrases phrases,
            KnownAnswers answers,
            CategoryFiles files,
            Lookalikes lookalikes) {
        this.categories = categories;
        this.phrases = phrases;
        this.answers = answers;
        this.files = files;
        this.lookalikes = lookalikes;
    }

    public Place run(CategoryCommand command, Viewer viewer) {
        var who = viewer.person();
        return switch (command) {
            case Export(var format) -> {
                files.want(who, CategoryFiles.Format.valueOf(format.name()));
                yield new CategoryPlace.Exchange();
            }
            case Import its -> {
                files.write(who);
                yield new Listed(Directory.CATEGORIES, 0);
            }
            case Discard its -> {
                files.drop(who);
                yield new CategoryPlace.Exchange();
            }
            case Remove(var id) -> {
                categories.remove(who, id);
                yield new Listed(Directory.CATEGORIES, 0);
            }
            case Restore(var id) -> {
                categories.restore(who, id);
                yield new Info(id);
            }
            case StartAnswering(var id) -> letAnswer(who, id, true);
            case StopAnswering(var id) -> letAnswer(who, id, false);
            case Merge(var from, var into) -> {
                lookalikes.merge(who, from, into);
                yield new Info(into);
            }
            case KeepBoth(var one, var other) -> {
                lookalikes.keep(who, one, other);
                yield new CategoryPlace.Lookalikes(0);
            }
            case RemovePhrase(var id) -> {
                var category = phrases.get(id).categoryId();
                phrases.remove(who, id);
                yield new Phrases(category, 0);
            }
            case Confirm(var id, var tongue) -> {
                answers.confirm(who, id, language(tongue));
                yield new CategoryPlace.Answer(id, tongue);
            }
            case ClearAnswer(var id, var tongue) -> {
                answers.clear(who, id, language(tongue));
                yield new CategoryPlace.Answers(id);
            }
            case ClearLinks(var id, var tongue) -> {
                answers.link(who, id, language(tongue), List.of());
                yield new CategoryPlace.Answer(id, tongue);
            }
        };
    }

    private Place letAnswer(Person who, long id, boolean whether) {
        categories.letAnswer(who, id, whether);
        return new Info(id);
    }

    private static Language language(Tongue tongue) {
        return CategoryAnswerScreens.language(tongue);
    }

    public Place insteadOf(CategoryCommand command) {
        return new Listed(Directory.CATEGORIES, 0);
    }
}
