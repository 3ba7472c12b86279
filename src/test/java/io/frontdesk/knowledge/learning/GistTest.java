package io.frontdesk.knowledge.learning;

import static org.assertj.core.api.Assertions.assertThat;

import io.frontdesk.correspondence.FormattedText;
import io.frontdesk.correspondence.FormattedText.Entity;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GistTest {

    private static final Gist GIST = new Gist(PersonalData.of(List.of("Олег", "Анна")));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Добрый день! Подскажите, пожалуйста, где оставить машину? | Где оставить машину?",
                "Здравствуйте, Олег! Это Анна. Где оставить машину? Заранее спасибо! | Где оставить машину?",
                "Пропуск для Анны готов? | Пропуск для … готов?",
                "Куда поставить велосипед? Мой телефон +7 912 345-67-89 | Куда поставить велосипед?",
                "Где оставить машину? | Где оставить машину?",
                "Добрий день, підкажіть будь ласка де стоянка | Де стоянка",
                "Hello! Could you please tell me where to park? | Where to park?",
                "лифт | лифт"
            })
    void a_question_is_learned_without_courtesies(String text, String gist) {
        assertThat(GIST.ofQuestion(text)).contains(gist);
    }

    @Test
    void a_question_is_one_line() {
        assertThat(GIST.ofQuestion("Где  оставить\n машину")).contains("Где оставить машину");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Спасибо!", "Добрый день", "👍", "Олег", "+79123456789", "Здравствуйте, Олег!"})
    void nothing_is_learned_of_nothing(String text) {
        assertThat(GIST.ofQuestion(text)).isEmpty();
    }

    @Test
    void of_a_story_its_question_is_learned() {
        var story = "Вчера мы с коллегами приехали на встречу. ".repeat(6);

        assertThat(GIST.ofQuestion(story + "Где оставить машину?")).contains("Где оставить машину?");
        assertThat(GIST.ofQuestion(story)).isEmpty();
    }

    @Test
    void an_answer_keeps_its_formatting() {
        var words = new FormattedText(
                "Здравствуйте, Анна! Парковка за корпусом 2. Хорошего дня!", List.of(new Entity("bold", 20, 8)));

        var gist = GIST.ofAnswer(words);

        assertThat(gist.text().strip()).isEqualTo("Парковка за корпусом 2.");
        assertThat(gist.entities()).containsExactly(new Entity("bold", 0, 8));
    }

    @Test
    void of_many_sentences_none_in_the_middle_is_lost() {
        var words = FormattedText.plain("Пункт. ".repeat(9) + "Спасибо. Пункт последний.");

        assertThat(GIST.ofAnswer(words)).isEqualTo(words);
    }
}
