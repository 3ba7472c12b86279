package io.frontdesk.conversation.screens;

import io.frontdesk.conversation.map.CategoryPlace;
import io.frontdesk.conversation.map.CategoryPlace.Exchange;
import io.frontdesk.conversation.map.CategoryPlace.Info;
import io.frontdesk.conversation.map.CategoryPlace.Silence;
import io.frontdesk.conversation.map.DirectoryPlace.Directory;
import io.frontdesk.conversation.map.NewCategoryQuestion.Name;
import io.frontdesk.conversation.map.Place;
import io.frontdesk.knowledge.Categories;
import io.frontdesk.knowledge.Lookalikes;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** The request categories. */
@Component
class CategoryDirectory extends CatalogueContents {

    private final Lookalikes lookalikes;

    CategoryDirectory(Categories categories, Lookalikes lookalikes) {
        super(categories);
        this.lookalikes = lookalikes;
    }

    @Override
    public Directory directory() {
        return Directory.CATEGORIES;
    }

    @Override
    public String question() {
        return "question.find-category";
    }

    @Override
    Place info(long id) {
        return new Info(id);
    }

    @Override
    public List<Way> ways() {
        var ways = new ArrayList<>(
                List.of(new Way("add", new Name(NewCategoryQuestions.NO_TICKET)), new Way("silence", new Silence(0))));
        var alike = lookalikes.count();
        if (alike > 0) {
            ways.add(new Way("lookalikes", new CategoryPlace.Lookalikes(0), alike));
        }
        ways.add(new Way("exchange", new Exchange()));
        return ways;
    }
}
