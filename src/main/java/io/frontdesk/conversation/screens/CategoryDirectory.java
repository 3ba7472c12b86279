package io.frontdesk.conversation.screens;

import io.frontdesk.conversation.map.CategoryPlace.Exchange;
import io.frontdesk.conversation.map.CategoryPlace.Info;
import io.frontdesk.conversation.map.DirectoryPlace.Directory;
import io.frontdesk.conversation.map.NewCategoryQuestion.Name;
import io.frontdesk.conversation.view.Viewer;
import io.frontdesk.knowledge.Categories;
import io.frontdesk.knowledge.Category;
import io.frontdesk.people.Findings;
import java.util.List;
import org.springframework.stereotype.Component;

/** The request categories. */
@Component
class CategoryDirectory implements Contents {

    private final Categories categories;

    CategoryDirectory(Categories categories) {
        this.categories = categories;
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
        return List.of(new Way("add", new Name(NewCategoryQuestions.NO_TICKET)), new Way("exchange", new Exchange()));
    }
}
