package io.frontdesk.knowledge.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {

    private final Words words = new Words();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            пропуска                | пропуском
            оплатить                | оплатили
            рахунки                 | рахунків
            заявки                  | заявкі
            passes                  | pass
            payments                | payment
            под\u0301ъезд           | подъезд
            під'їзд                 | підʼїзд
            ёлка                    | елка
            """)
    void forms_and_spellings_of_a_word_share_a_stem(String one, String other) {
        assertThat(stem(one)).isEqualTo(stem(other));
    }

    @Test
    void languages_are_mixed_in_one_sentence() {
        assertThat(words.of("Wi-Fi в офісі не работает").words())
                .extracting(Word::stem)
                .containsExactly("wi", "fi", "в", "офис", "не", "работа");
    }

    @Test
    void numbers_of_the_same_length_are_alike() {
        assertThat(words.of("код 1234").toString())
                .isEqualTo(words.of("код 9876").toString());
        assertThat(words.of("код 1234").toString())
                .isNotEqualTo(words.of("код 123456").toString());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Добрый день! Подскажите, пожалуйста, где лифт?  | где лифт
            Доброго дня, підкажіть будь ласка де ліфт       | де ліфт
            Hello, could you please tell me where it is     | where it is
            Спасибо                                         | спасибо
            """)
    void courtesy_is_left_out_where_something_else_is_said(String text, String rest) {
        assertThat(words.of(text)).hasToString(rest);
    }

    @Test
    void courtesy_alone_is_told_from_a_question() {
        assertThat(words.of("Добрый день! Спасибо").courtesyOnly()).isTrue();
        assertThat(words.of("Добрый день, лифт").courtesyOnly()).isFalse();
        assertThat(words.of("🙂").courtesyOnly()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ghbdtn                  | привет
            руддщ                   | hello
            ghbdsn                  | привіт
            propusk                 | пропуск
            zayavka na shkaf        | заявка на шкаф
            """)
    void what_was_meant_is_among_the_guesses(String written, String meant) {
        assertThat(Misspellings.meantBy(written))
                .anySatisfy(guess -> assertThat(heard(guess)).isEqualTo(heard(meant)));
    }

    @Test
    void sentences_end_with_their_marks_or_lines() {
        assertThat(Sentences.of("Добрый день! Где лифт?\nСколько стоит 1.5 кв. м"))
                .containsExactly("Добрый день!", "Где лифт?", "Сколько стоит 1.5 кв.", "м");
    }

    private String stem(String word) {
        return words.of(word).words().getFirst().stem();
    }

    private String heard(String text) {
        return Letters.HEARD.fold(text);
    }
}
