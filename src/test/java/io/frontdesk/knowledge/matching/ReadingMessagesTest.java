package io.frontdesk.knowledge.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** People write as they do: every message here means a question of the front desk in other letters or other company. */
class ReadingMessagesTest {

    private static final Matcher matcher = new Matcher();

    @BeforeAll
    static void learn() {
        matcher.rebuild(FrontDeskPhrases::all);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            мне нужны пропуска для гостей        | 1
            застряли в лифте                     | 2
            оплатили аренду, пришлите счета      | 3
            хочу припарковаться                  | 4
            інтернету немає в кабінетах          | 5
            прибирання кабінетів                 | 6
            opening hours                        | 7
            how do i pay the rent                | 3
            """)
    void other_forms_of_the_words_are_the_words(String message, long category) {
        assertThat(best(message)).isEqualTo(category);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            заказатъ прпоуск                     | 1
            не рабтает лифтт                     | 2
            шлагбам на паркоке                   | 4
            пропал интрнет                       | 5
            elevatr is brokn                     | 2
            """)
    void slips_are_forgiven(String message, long category) {
        assertThat(best(message)).isEqualTo(category);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            yt hf,jnftn kban                     | 2
            rfr pfrfpfnm ghjgecr                 | 1
            GHJGFK BYNTHYTN                      | 5
            рщц вщ ш щквук ф мшышещк зфыы        | 1
            yt ghfw.' ksan                       | 2
            """)
    void another_keyboard_layout_is_seen_through(String message, long category) {
        var match = matcher.match(message);

        assertThat(match.best().orElseThrow().category()).isEqualTo(category);
        assertThat(match.repaired()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            kak zakazat propusk dlya gostya      | 1
            ne rabotaet lift                     | 2
            propal internet v ofise              | 5
            skolko stoit mesto na parkovke       | 4
            yak zamovyty perepustku              | 1
            """)
    void russian_and_ukrainian_in_latin_letters_are_read(String message, long category) {
        assertThat(best(message)).isEqualTo(category);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Добрый день! Подскажите, пожалуйста, не работает лифт. Заранее спасибо | не работает лифт
            Доброго дня, підкажіть будь ласка, зник інтернет у кабінеті            | зник інтернет у кабінеті
            Hi there, could you please tell me your opening hours, thanks          | opening hours
            Добрый день. Не работает лифт. С уважением, Ольга Петрова              | не работает лифт
            Вітаю, маю таке запитання: зник інтернет у кабінеті. Наперед дякую!     | зник інтернет у кабінеті
            Dear team, the elevator is broken. Best regards, John                  | the elevator is broken
            """)
    void politeness_changes_nothing(String polite, String bare) {
        assertThat(best(polite)).isEqualTo(best(bare));
        assertThat(matcher.match(polite).probability())
                .isGreaterThan(0.95 * matcher.match(bare).probability());
    }

    @Test
    void courtesy_alone_is_still_a_message() {
        var polite = new Matcher();
        polite.learn(Phrase.question(1, 1, "Спасибо"));
        polite.learn(Phrase.question(2, 2, "Не работает лифт"));

        assertThat(polite.match("спасибо!").best().orElseThrow().category()).isEqualTo(1);
        assertThat(polite.match("спасибо").probability()).isGreaterThan(0.9);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ёлка стоит в зале елка       | елка стоит в зале елка
            з\u0430\u0301мок на двери    | замок на двери
            під'їзд п’ятий підʼїзд       | підїзд пятий підїзд
            пишіть менi                  | пишить мени
            """)
    void spellings_of_one_word_are_one(String one, String other) {
        var its = new Matcher();
        its.learn(Phrase.question(1, 1, one));
        its.learn(Phrase.question(2, 2, "совсем другое дело"));

        assertThat(its.match(other).probability()).isGreaterThan(0.5);
        assertThat(its.match(other).best().orElseThrow().category()).isEqualTo(1);
    }

    @Test
    void the_surest_of_several_sentences_decides() {
        var message = "Мы вчера переехали и ещё не распаковались. Не работает лифт. А вообще всё очень нравится!";

        assertThat(best(message)).isEqualTo(FrontDeskPhrases.LIFT);
        assertThat(matcher.match(message).understood()).isEqualTo("не работает лифт");
        assertThat(matcher.match(message).probability()).isGreaterThan(0.9);
    }

    @Test
    void a_greeting_in_a_sentence_of_its_own_decides_nothing() {
        var greeted = new Matcher();
        greeted.learn(Phrase.question(1, 1, "Добрый день"));
        greeted.learn(Phrase.question(2, 2, "Не работает лифт"));

        assertThat(greeted.match("Добрый день! Лифт не работает")
                        .best()
                        .orElseThrow()
                        .category())
                .isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "🙂", "👍👍👍", "?!", "…", "❤️ 🎉"})
    void where_nothing_is_said_nothing_matches(String message) {
        assertThat(matcher.match(message)).isEqualTo(Match.NONE);
        assertThat(matcher.match(message).probability()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"пропуск", "ПРОПУСКА", "ghjgecr", "propusk"})
    void one_word_is_enough(String word) {
        assertThat(best(word)).isEqualTo(FrontDeskPhrases.PASS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "какая завтра погода в Сочи",
                "who won the football match",
                "qwrtpsdfg zxcvb",
                "хочу пиццу с грибами"
            })
    void what_nobody_has_taught_is_not_sure(String message) {
        assertThat(matcher.match(message).probability()).isLessThan(0.6);
    }

    @Test
    void whatever_characters_come_nothing_breaks() {
        var random = new Random(1);
        var messages = Stream.generate(() -> random.ints(random.nextInt(60), 0, Character.MAX_VALUE + 1)
                        .mapToObj(unit -> String.valueOf((char) unit))
                        .collect(Collectors.joining("", "лифт ", " ,.yt hf,jnftn")))
                .limit(500);

        assertThat(messages)
                .allSatisfy(message ->
                        assertThat(matcher.match(message).probability()).isBetween(0.0, 1.0));
    }

    @Test
    void a_pasted_book_is_read_in_a_moment() {
        assertThat(matcher.match("Не работает лифт. ".repeat(100_000))
                        .best()
                        .orElseThrow()
                        .category())
                .isEqualTo(FrontDeskPhrases.LIFT);
    }

    private static long best(String message) {
        return matcher.match(message).best().orElseThrow().category();
    }
}
