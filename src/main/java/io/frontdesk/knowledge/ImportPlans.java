package io.frontdesk.knowledge;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import io.frontdesk.correspondence.Content;
import io.frontdesk.knowledge.Answer.Language;
import io.frontdesk.knowledge.CategorySheet.Line;
import io.frontdesk.knowledge.ImportPlan.Part;
import io.frontdesk.knowledge.ImportPlan.Problem;
import io.frontdesk.knowledge.PhraseTable.Compared;
import io.frontdesk.people.Unfit;
import io.frontdesk.people.Wording;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Looks through the rows of a file, and says what would come of them. */
@Component
class ImportPlans {

    private final CategoryTable categories;
    private final AnswerTable answers;
    private final PhraseTable phrases;

    ImportPlans(CategoryTable categories, AnswerTable answers, PhraseTable phrases) {
        this.categories = categories;
        this.answers = answers;
        this.phrases = phrases;
    }

    ImportPlan of(List<Line> lines) {
        var planning = new Planning(
                keys(lines.stream().map(Line::category).toList()),
                phrases.compared(lines.stream().map(Line::phrase).toList()));
        for (var place = 0; place < lines.size(); place++) {
            planning.take(lines.get(place), place);
        }
        return planning.done();
    }

    private Map<String, String> keys(List<String> names) {
        return phrases.compared(names.stream().distinct().toList()).stream()
                .collect(toMap(Compared::text, Compared::key));
    }

    /** One file, row by row. */
    private final class Planning {

        private final Map<String, String> keys;
        private final List<Compared> compared;
        private final Map<String, Category> present;
        private final Map<Long, List<Answer>> given;
        private final Map<String, Draft> drafts = new LinkedHashMap<>();
        private final Map<String, Taken> taken = new HashMap<>();
        private final List<Problem> problems = new ArrayList<>();
        private int known;

        Planning(Map<String, String> keys, List<Compared> compared) {
            this.keys = keys;
            this.compared = compared;
            this.present = categories.findByIdentities(keys.values().toArray(String[]::new)).stream()
                    .collect(toMap(Category::identity, category -> category, (first, archived) -> first));
            this.given = answers
                    .findByCategoryIdIn(
                            present.values().stream().map(Category::id).toList())
                    .stream()
                    .collect(groupingBy(Answer::categoryId));
        }

        void take(Line line, int place) {
            try {
                if (line.category().isEmpty()) {
                    throw new Unfit("unfit.row-category");
                }
                var draft = draft(line);
                line.answers().forEach((language, words) -> answer(draft, language, words));
                phrase(draft, line, compared.get(place));
            } catch (Unfit unfit) {
                problems.add(new Problem(line.row(), unfit.key(), List.of(unfit.arguments())));
            }
        }

        private Draft draft(Line line) {
            var key = Objects.requireNonNull(keys.get(line.category()));
            var draft = drafts.get(key);
            if (draft == null) {
                draft = new Draft(present.get(key), Wording.name(line.category(), Category.LONGEST_NAME));
                drafts.put(key, draft);
            }
            if (draft.category != null && draft.category.isArchived()) {
                throw new Unfit("unfit.row-archived", draft.category.name());
            }
            return draft;
        }

        private void phrase(Draft draft, Line line, Compared text) {
            if (line.phrase().isEmpty()) {
                return;
            }
            if (line.phrase().codePointCount(0, line.phrase().length()) > Phrase.LONGEST) {
                throw new Unfit("unfit.too-long", Phrase.LONGEST);
            }
            var words = Wording.line(line.phrase().replace('\n', ' '), Phrase.LONGEST);
            var before = taken.putIfAbsent(text.key(), new Taken(draft, line.row()));
            if (before != null && before.draft != draft) {
                throw new Unfit("unfit.row-phrase-twice", before.row, before.draft.name);
            }
            if (text.category() != null && !text.archived() && !draft.has(text)) {
                throw new Unfit("unfit.row-phrase-elsewhere", Objects.requireNonNullElse(text.name(), ""));
            }
            if (before != null || draft.has(text)) {
                known++;
            } else {
                draft.phrases.add(words);
            }
        }

        private void answer(Draft draft, Language language, String words) {
            var before = draft.words.putIfAbsent(language, words);
            if (before != null && !before.equals(words)) {
                throw new Unfit("unfit.row-answer-twice", draft.name);
            }
            var statement = Statement.of(Content.Text.of(words));
            if (before == null && !isPresent(draft, language, statement)) {
                draft.answers.put(language, statement);
            }
        }

        private boolean isPresent(Draft draft, Language language, Statement statement) {
            return draft.id() != null
                    && given.getOrDefault(draft.id(), List.of()).stream()
                            .filter(answer -> answer.language() == language)
                            .anyMatch(answer -> answer.content()
                                    .words()
                                    .text()
                                    .strip()
                                    .equals(statement.content().words().text()));
        }

        ImportPlan done() {
            var parts = drafts.values().stream().map(Draft::part).toList();
            return new ImportPlan(parts, known, List.copyOf(problems));
        }
    }

    private record Taken(Draft draft, int row) {}

    /** A category while its rows are read. */
    private static final class Draft {

        private final @Nullable Category category;
        private final String name;
        private final List<String> phrases = new ArrayList<>();
        private final Map<Language, String> words = new EnumMap<>(Language.class);
        private final Map<Language, Statement> answers = new EnumMap<>(Language.class);

        Draft(@Nullable Category category, String name) {
            this.category = category;
            this.name = name;
        }

        @Nullable
        Long id() {
            return category == null ? null : category.id();
        }

        boolean has(Compared text) {
            return text.category() != null && text.category().equals(id());
        }

        Part part() {
            return new Part(id(), name, phrases, answers);
        }
    }
}
