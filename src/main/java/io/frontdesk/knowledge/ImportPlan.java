package io.frontdesk.knowledge;

import io.frontdesk.knowledge.Answer.Language;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What would come of a file.
 *
 * @param known how many of its phrases are there already
 * @param problems for which nothing of it is written
 */
public record ImportPlan(List<Part> parts, int known, List<Problem> problems) {

    /**
     * What one category would get.
     *
     * @param id null where it is to be made
     */
    record Part(@Nullable Long id, String name, List<String> phrases, Map<Language, Statement> answers) {

        Part {
            phrases = List.copyOf(phrases);
            answers = Map.copyOf(new LinkedHashMap<>(answers));
        }
    }

    /**
     * What is wrong in a row.
     *
     * @param row as the spreadsheet program counts it
     * @param key of the sentence that says so, in the message bundle
     */
    public record Problem(int row, String key, List<Object> arguments) {}

    public int newCategories() {
        return Math.toIntExact(parts.stream().filter(part -> part.id() == null).count());
    }

    public int newPhrases() {
        return parts.stream().mapToInt(part -> part.phrases().size()).sum();
    }

    public int answers() {
        return parts.stream().mapToInt(part -> part.answers().size()).sum();
    }

    public boolean isFit() {
        return problems.isEmpty();
    }

    public boolean changesAnything() {
        return newCategories() + newPhrases() + answers() > 0;
    }
}
