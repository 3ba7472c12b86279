package io.frontdesk.knowledge;

import io.frontdesk.correspondence.ContentJson;
import io.frontdesk.knowledge.matching.Phrase;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What there is to learn of the categories in use: their phrases, names and answers. */
@Component
class Lessons {

    private static final ContentJson CONTENT = new ContentJson();

    private final JdbcClient database;

    Lessons(JdbcClient database) {
        this.database = database;
    }

    List<Phrase> all() {
        return of(null);
    }

    /** Nothing where there is no such category, or none in use. */
    List<Phrase> of(long category) {
        return of(Long.valueOf(category));
    }

    private List<Phrase> of(@Nullable Long category) {
        var lessons = new ArrayList<Phrase>();
        read("phrase.id, category_id, phrase.text", "join phrase on phrase.category_id = category.id", category)
                .forEach(row -> lessons.add(Phrase.question(row.id(), row.category(), row.text())));
        read("category.id, category.id, name", "", category)
                .forEach(row -> lessons.add(Phrase.title(row.category(), row.text())));
        answers(category).forEach((id, text) -> lessons.add(Phrase.answer(id, text)));
        return lessons;
    }

    /** In all their languages, a line each; a web page that we do not read teaches nothing. */
    private Map<Long, String> answers(@Nullable Long category) {
        var words = new LinkedHashMap<Long, String>();
        read(
                        "answer.id, category_id, content",
                        "join answer on category_id = category.id and article is null",
                        category)
                .forEach(
                        row -> words.merge(row.category(), searchable(row.text()), (one, other) -> one + "\n" + other));
        words.values().removeIf(String::isBlank);
        return words;
    }

    private static String searchable(String content) {
        return CONTENT.convertToEntityAttribute(content).searchable();
    }

    private record Row(long id, long category, String text) {}

    private List<Row> read(String columns, String join, @Nullable Long category) {
        return database.sql("""
                        select %s from category %s
                         where not archived and (cast(:category as bigint) is null or category.id = :category)
                         order by 1
                        """.formatted(columns, join))
                .param("category", category)
                .query((row, number) -> new Row(row.getLong(1), row.getLong(2), row.getString(3)))
                .list();
    }
}
