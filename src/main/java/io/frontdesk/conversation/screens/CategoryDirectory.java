package io.frontdesk.conversation.screens;

import io.frontdesk.conversation.map.CategoryPlace;
import io.frontdesk.conversation.map.CategoryPlace.Exchange;
import io.frontdesk.conversation.map.CategoryPlace.Info;
import io.frontdesk.conversation.map.CategoryPlace.Silence;
import io.frontdesk.conversation.map.DirectoryPlace.Directory;
import io.frontdesk.conversation.map.NewCategoryQuestion.Name;
import io.frontdesk.conversation.view.Viewer;
import io.frontdesk.knowledge.Categories;
import io.frontdesk.knowledge.Category;
import io.frontdesk.knowledge.Lookalikes;
import io.frontdesk.people.Findings;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** The request categories. */
@Component
class CategoryDirectory implements Contents {

    private final Categories categories;
    private final Lookalikes lookalikes;

    CategoryDirectory(Categories categories, Lookalikes lookalikes) {
        this.categories = categories;
        this.lookalikes = lookalikes;
    }

    @Override
    public Directory directory() {
        return Directory.CATEGORIES;
    }

    @Override
    public int count() {
        return categories.count();
    }

    @Override
    public List<Row> page(int page, int size, Viewer viewer) {
        return rows(viewer, categories.all(page, size));
    }

    @Override
    public String question() {
        return "question.find-category";
    }

    @Override
    public Findings found(String words) {
        return categories.found(words);
    }

    @Override
    public List<Row> rows(List<Long> ids, Viewer viewer) {
        return rows(viewer, categories.known(ids));
    }

    private static List<Row> rows(Viewer viewer, List<Category> categories) {
        return categories.stream()
                .map(category -> new Row(
                        viewer.line("directory.entry", category.isArchived(), category.name()),
                        new Info(category.id())))
                .toList();
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
