package io.frontdesk.knowledge;

import static java.util.stream.Collectors.toSet;

import io.frontdesk.knowledge.Answer.Language;
import io.frontdesk.knowledge.AskedQuestion.Grounds;
import io.frontdesk.knowledge.AskedQuestion.Likely;
import io.frontdesk.knowledge.matching.Candidate;
import io.frontdesk.knowledge.matching.Evidence;
import io.frontdesk.knowledge.matching.Match;
import io.frontdesk.knowledge.matching.Phrase.Kind;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Says what a question may be about. */
@Service
public class Assistant {

    private final Memory memory;
    private final Categories categories;
    private final KnownPhrases phrases;
    private final KnownAnswers answers;

    Assistant(Memory memory, Categories categories, KnownPhrases phrases, KnownAnswers answers) {
        this.memory = memory;
        this.categories = categories;
        this.phrases = phrases;
        this.answers = answers;
    }

    /**
     * What a question may be about.
     *
     * @param likely up to three categories in use, the likeliest first
     * @param phrase the known phrase of the likeliest that is most like it, where one is
     * @param grounds null where nothing is likely
     */
    public record Understanding(
            List<Likely> likely,
            @Nullable Long phrase,
            @Nullable Grounds grounds) {

        static final Understanding NONE = new Understanding(List.of(), null, null);

        /** In percent, that the likeliest is right; 0 where there is none. */
        public double percent() {
            return likely.isEmpty() ? 0 : likely.getFirst().percent();
        }
    }

    /** What is known here may have been taken away elsewhere a moment ago: it is nothing any more. */
    public Understanding understand(String question) {
        var match = memory.match(question);
        var inUse = inUse(match.candidates().stream());
        return match.best()
                .filter(best -> inUse.contains(best.category()))
                .map(best -> new Understanding(likely(match, inUse), phrase(best), grounds(match.evidence())))
                .orElse(Understanding.NONE);
    }

    /** What each of these questions may be about, the likeliest first. */
    public List<List<Likely>> likely(List<String> questions) {
        var matches = questions.stream().map(memory::match).toList();
        var inUse = inUse(matches.stream().flatMap(match -> match.candidates().stream()));
        return matches.stream()
                .map(match -> match.best()
                        .filter(best -> inUse.contains(best.category()))
                        .map(best -> likely(match, inUse))
                        .orElse(List.of()))
                .toList();
    }

    /** What those of these categories answer that may do so without an operator, by their ids and in their order. */
    public Map<Long, Answer> answers(List<Long> ids, Language language) {
        return answers(ids, language, Category::answers);
    }

    /** What operators could answer of these categories. */
    public Map<Long, Answer> suggestions(List<Long> ids, Language language) {
        return answers(ids, language, category -> !category.isArchived());
    }

    private Map<Long, Answer> answers(List<Long> ids, Language language, Predicate<Category> which) {
        var best = answers.best(ids, language);
        var answering = new LinkedHashMap<Long, Answer>();
        categories.known(ids).stream()
                .filter(category -> which.test(category) && best.containsKey(category.id()))
                .forEach(category -> answering.put(category.id(), best.get(category.id())));
        return answering;
    }

    private Set<Long> inUse(Stream<Candidate> candidates) {
        var ids = candidates.map(Candidate::category).distinct().toList();
        return categories.known(ids).stream()
                .filter(category -> !category.isArchived())
                .map(Category::id)
                .collect(toSet());
    }

    private static List<Likely> likely(Match match, Set<Long> inUse) {
        return match.candidates().stream()
                .filter(candidate -> inUse.contains(candidate.category()))
                .map(candidate -> new Likely(candidate.category(), candidate.probability()))
                .toList();
    }

    private @Nullable Long phrase(Candidate best) {
        var closest = best.closest();
        return closest.kind() == Kind.QUESTION && phrases.find(closest.id()).isPresent() ? closest.id() : null;
    }

    private static Grounds grounds(Evidence evidence) {
        return new Grounds(evidence.lift(), evidence.coverage(), evidence.likeness(), evidence.length());
    }
}
