package io.frontdesk.knowledge.matching;

import static io.frontdesk.knowledge.matching.Phrase.question;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is taught counts at once, what is forgotten counts no more, and nobody waits for either. */
class LearningTest {

    private static final long NEW_PHRASE = 1_000;
    private static final long ROOF = 50;

    private final Matcher matcher = new Matcher();

    @Test
    void who_knows_nothing_says_nothing() {
        assertThat(matcher.match("Не работает лифт")).isEqualTo(Match.NONE);
    }

    @Test
    void the_first_phrase_of_all_is_known_at_once() {
        matcher.learn(question(1, ROOF, "Можно ли выйти на крышу?"));

        assertThat(matcher.match("можно ли выйти на крышу").probability()).isGreaterThan(0.95);
    }

    @Test
    void a_learned_question_is_sure_at_once() {
        matcher.rebuild(FrontDeskPhrases::all);
        assertThat(matcher.match("Можно ли выйти на крышу?").probability()).isLessThan(0.5);

        matcher.learn(question(NEW_PHRASE, ROOF, "Можно ли выйти на крышу?"));

        assertThat(matcher.match("Можно ли выйти на крышу?").best().orElseThrow())
                .satisfies(best -> assertThat(best.category()).isEqualTo(ROOF))
                .satisfies(best -> assertThat(best.probability()).isGreaterThan(0.95));
        assertThat(matcher.match("выйти на крышу").best().orElseThrow().category())
                .isEqualTo(ROOF);
    }

    @Test
    void what_was_known_before_is_known_still() {
        var phrases = FrontDeskPhrases.all();
        matcher.rebuild(() -> phrases);
        matcher.learn(question(NEW_PHRASE, ROOF, "Можно ли выйти на крышу?"));

        assertThat(phrases)
                .allSatisfy(phrase -> assertThat(matcher.match(phrase.text())
                                .best()
                                .orElseThrow()
                                .category())
                        .isEqualTo(phrase.category()));
    }

    @Test
    void a_forgotten_phrase_is_gone() {
        matcher.rebuild(FrontDeskPhrases::all);
        matcher.learn(question(NEW_PHRASE, ROOF, "Можно ли выйти на крышу?"));
        matcher.forget(NEW_PHRASE);

        var match = matcher.match("Можно ли выйти на крышу?");
        assertThat(match.candidates()).extracting(Candidate::category).doesNotContain(ROOF);
        assertThat(match.probability()).isLessThan(0.5);
        assertThat(matcher.duplicates("Можно ли выйти на крышу?")).isEmpty();
    }

    @Test
    void forgetting_what_is_not_known_is_no_error() {
        matcher.forget(NEW_PHRASE);

        assertThat(matcher.match("Не работает лифт")).isEqualTo(Match.NONE);
    }

    @Test
    void a_phrase_that_says_nothing_teaches_nothing() {
        var phrases = new ArrayList<>(FrontDeskPhrases.all());
        phrases.add(question(NEW_PHRASE, ROOF, "🙂"));
        matcher.rebuild(() -> phrases);
        matcher.learn(question(NEW_PHRASE + 1, ROOF, "…"));
        matcher.learn(question(NEW_PHRASE + 2, ROOF + 1, "Можно ли выйти на крышу?"));

        assertThat(matcher.match("🙂")).isEqualTo(Match.NONE);
        assertThat(matcher.match("выйти на крышу").best().orElseThrow().category())
                .isEqualTo(ROOF + 1);
        assertThat(matcher.match("крыша").candidates())
                .extracting(Candidate::category)
                .doesNotContain(ROOF);
    }

    @Test
    void a_phrase_that_moves_to_another_category_is_known_there_only() {
        matcher.rebuild(FrontDeskPhrases::all);
        matcher.learn(question(NEW_PHRASE, FrontDeskPhrases.LIFT, "Можно ли выйти на крышу?"));
        matcher.learn(question(NEW_PHRASE, ROOF, "Можно ли выйти на крышу?"));

        assertThat(matcher.match("Можно ли выйти на крышу?")
                        .best()
                        .orElseThrow()
                        .category())
                .isEqualTo(ROOF);
    }

    @Test
    void a_question_of_two_categories_is_not_sure() {
        matcher.rebuild(FrontDeskPhrases::all);
        matcher.learn(question(NEW_PHRASE, ROOF, "Кто за это отвечает?"));
        matcher.learn(question(NEW_PHRASE + 1, FrontDeskPhrases.LIFT, "Кто за это отвечает?"));

        assertThat(matcher.match("Кто за это отвечает?").probability()).isLessThan(0.9);
    }

    @Test
    void the_same_phrases_in_another_order_make_the_same_model() {
        var shuffled = FrontDeskPhrases.all();
        Collections.shuffle(shuffled, new Random(1));
        var other = new Matcher();
        matcher.rebuild(FrontDeskPhrases::all);
        other.rebuild(() -> shuffled);

        for (var message : List.of("лифт", "сколько стоит пропуск", "where is the office", "yt hf,jnftn")) {
            assertThat(matcher.match(message)).isEqualTo(other.match(message));
        }
    }

    @Test
    void a_forgotten_category_is_gone_with_its_title_and_answer() {
        matcher.rebuild(FrontDeskPhrases::all);
        matcher.learn(Phrase.answer(FrontDeskPhrases.LIFT, "Мастер лифтов приедет в течение часа"));
        matcher.forgetCategory(FrontDeskPhrases.LIFT);

        assertThat(List.of("Лифт", "Не работает лифт", "когда приедет мастер лифтов"))
                .allSatisfy(message -> assertThat(matcher.match(message).candidates())
                        .extracting(Candidate::category)
                        .doesNotContain(FrontDeskPhrases.LIFT));
        assertThat(matcher.closest("Не работает лифт", 10))
                .extracting(similar -> similar.phrase().category())
                .doesNotContain(FrontDeskPhrases.LIFT);
    }

    @Test
    void a_renamed_category_answers_to_its_new_name_only() {
        matcher.rebuild(FrontDeskPhrases::all);
        matcher.learn(Phrase.title(FrontDeskPhrases.CLEANING, "Клининг"));

        assertThat(matcher.match("клининг").best().orElseThrow().category()).isEqualTo(FrontDeskPhrases.CLEANING);
        assertThat(matcher.match("клининг").probability()).isGreaterThan(0.9);
        assertThat(matcher.closest("уборка", 10))
                .extracting(similar -> similar.phrase().text())
                .doesNotContain("Уборка");
    }

    @Test
    void the_closest_known_phrase_explains_a_match() {
        matcher.rebuild(FrontDeskPhrases::all);

        var best = matcher.match("застрял лифт").best().orElseThrow();

        assertThat(best.closest().text()).isEqualTo("Лифт застрял между этажами");
    }

    @ParameterizedTest
    @ValueSource(strings = {"застрял лифт", "застря", "pfcnhzk", "zastryal lift"})
    void known_questions_are_found_while_they_are_typed(String typed) {
        matcher.rebuild(FrontDeskPhrases::all);

        assertThat(matcher.closest(typed, 3))
                .first()
                .extracting(similar -> similar.phrase().text())
                .isEqualTo("Лифт застрял между этажами");
    }

    @Test
    void nearly_the_same_question_is_a_duplicate_and_another_one_is_not() {
        matcher.rebuild(FrontDeskPhrases::all);

        assertThat(matcher.duplicates("Здравствуйте, как заказать пропуска для гостя"))
                .extracting(similar -> similar.phrase().text())
                .contains("Как заказать пропуск для гостя?");
        assertThat(matcher.duplicates("Как заказать такси?")).isEmpty();
    }

    @Test
    void messages_are_matched_while_phrases_are_learned_and_everything_is_rebuilt() throws Exception {
        matcher.rebuild(FrontDeskPhrases::all);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var readers = Stream.generate(() -> threads.submit(() -> IntStream.range(0, 500)
                            .allMatch(i -> matcher.match("Не работает лифт")
                                            .best()
                                            .orElseThrow()
                                            .category()
                                    == FrontDeskPhrases.LIFT)))
                    .limit(4)
                    .toList();
            var learning = threads.submit(() -> IntStream.range(0, 50)
                    .forEach(i -> matcher.learn(question(NEW_PHRASE + i, ROOF + i, "Тема номер" + word(i)))));
            var rebuilding = threads.submit(() -> matcher.rebuild(FrontDeskPhrases::all));

            for (var reader : readers) {
                assertThat(reader.get()).isTrue();
            }
            learning.get();
            rebuilding.get();
        }
    }

    @Test
    void what_is_learned_and_forgotten_during_a_rebuild_outlives_it() {
        var before = FrontDeskPhrases.all();
        matcher.rebuild(() -> {
            matcher.learn(question(NEW_PHRASE, ROOF, "Можно ли выйти на крышу?"));
            before.stream()
                    .filter(phrase -> phrase.category() == FrontDeskPhrases.LIFT)
                    .forEach(phrase -> matcher.forget(phrase.id()));
            return before;
        });

        assertThat(matcher.match("Можно ли выйти на крышу?")
                        .best()
                        .orElseThrow()
                        .category())
                .isEqualTo(ROOF);
        assertThat(matcher.match("Не работает лифт").candidates())
                .extracting(Candidate::category)
                .doesNotContain(FrontDeskPhrases.LIFT);
    }

    @Test
    void a_rebuild_that_fails_changes_nothing() {
        matcher.rebuild(FrontDeskPhrases::all);

        assertThatThrownBy(() -> matcher.rebuild(() -> {
                    throw new IllegalStateException("no database");
                }))
                .hasMessage("no database");

        matcher.learn(question(NEW_PHRASE, ROOF, "Можно ли выйти на крышу?"));
        assertThat(matcher.match("Не работает лифт").probability()).isGreaterThan(0.9);
        assertThat(matcher.match("Можно ли выйти на крышу?").probability()).isGreaterThan(0.9);
    }

    private static String word(int number) {
        return Integer.toString(number, 26)
                .chars()
                .mapToObj(digit -> String.valueOf((char) ('а' + Character.digit(digit, 26))))
                .reduce("", String::concat);
    }
}
