package io.frontdesk.sandbox;

import io.frontdesk.knowledge.Categories;
import io.frontdesk.knowledge.CategoryFiles;
import io.frontdesk.knowledge.CategorySheet.Column;
import io.frontdesk.people.Person;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.context.annotation.Conditional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the reception of a business centre is asked, so that a newcomer has somebody to ask. */
@Component
@Conditional(NoToken.class)
class FirstLessons {

    private static final String RESOURCE = "/sandbox/categories.csv";

    private static final Map<Column, Set<String>> HEADINGS = Map.of(
            Column.CATEGORY, Set.of("Category"),
            Column.PHRASE, Set.of("Phrase"),
            Column.ANSWER_RU, Set.of("Answer RU"),
            Column.ANSWER_UK, Set.of("Answer UK"),
            Column.ANSWER_EN, Set.of("Answer EN"));

    private static final int MANY = 100;

    private final CategoryFiles files;
    private final Categories categories;

    FirstLessons(CategoryFiles files, Categories categories) {
        this.files = files;
        this.categories = categories;
    }

    /** @param root who teaches them */
    @Transactional
    public void give(Person root) {
        files.write(root, RESOURCE, files.read(RESOURCE, sheet(), HEADINGS));
        categories.inUse(0, MANY).forEach(category -> categories.letAnswer(root, category.id(), true));
    }

    private static byte[] sheet() {
        try (InputStream in = FirstLessons.class.getResourceAsStream(RESOURCE)) {
            return Objects.requireNonNull(in, RESOURCE).readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
