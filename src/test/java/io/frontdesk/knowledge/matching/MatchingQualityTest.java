package io.frontdesk.knowledge.matching;

import static org.assertj.core.api.Assertions.assertThat;

import io.frontdesk.benchmark.Hands;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Keeps the figures from falling: learning is deterministic, so they move only when somebody changes something. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MatchingQualityTest {

    private final Map<String, Long> categories = new HashMap<>();
    private final Matcher matcher = new Matcher();
    private List<String[]> questions = List.of();

    @BeforeAll
    void learn() throws IOException {
        var train = lines("home-assistant-train.tsv");
        var phrases = IntStream.range(0, train.size())
                .mapToObj(i -> Phrase.question(i + 1L, category(train.get(i)[0]), train.get(i)[1]))
                .toList();
        questions = lines("home-assistant-test.tsv");
        matcher.rebuild(() -> phrases);
    }

    @Test
    void seven_questions_of_eight_are_understood() {
        assertThat(share(line -> isRight(line) ? 1 : 0)).isGreaterThan(0.87);
    }

    @Test
    void the_right_answer_is_among_three() {
        assertThat(share(line -> matcher.match(line[1]).candidates().stream()
                                .anyMatch(candidate -> candidate.category() == category(line[0]))
                        ? 1
                        : 0))
                .isGreaterThan(0.95);
    }

    @Test
    void who_is_sure_is_right() {
        var sure = questions.stream()
                .filter(line -> matcher.match(line[1]).probability() >= 0.9)
                .toList();

        assertThat(sure).hasSizeGreaterThan(questions.size() / 2);
        assertThat(sure.stream().filter(this::isRight).count()).isGreaterThan(sure.size() * 9L / 10);
    }

    @Test
    void probabilities_mean_what_they_say() {
        double promised = share(line -> matcher.match(line[1]).probability());
        double kept = share(line -> isRight(line) ? 1 : 0);

        assertThat(promised).isBetween(kept - 0.1, kept + 0.1);
    }

    @Test
    void writing_in_a_hurry_blindly_in_latin_or_politely_costs_little() {
        double clean = share(line -> isRight(line) ? 1 : 0);

        assertThat(List.of(Hands.hurried(), Hands.otherLayout(), Hands.inLatin(), Hands.polite()))
                .allSatisfy(hand -> assertThat(share(line -> isRight(written(line, hand)) ? 1 : 0))
                        .isGreaterThan(clean - 0.03));
    }

    private static String[] written(String[] line, UnaryOperator<String> hand) {
        return new String[] {line[0], hand.apply(line[1])};
    }

    private double share(ToDoubleFunction<String[]> measure) {
        return questions.stream().mapToDouble(measure).average().orElseThrow();
    }

    private boolean isRight(String[] line) {
        return matcher.match(line[1]).best().orElseThrow().category() == category(line[0]);
    }

    private long category(String name) {
        return categories.computeIfAbsent(name, key -> categories.size() + 1L);
    }

    private static List<String[]> lines(String name) throws IOException {
        try (var file = MatchingQualityTest.class.getResourceAsStream(name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> line.split("\t"))
                    .toList();
        }
    }
}
