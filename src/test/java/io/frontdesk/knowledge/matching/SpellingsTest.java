package io.frontdesk.knowledge.matching;

import static org.assertj.core.api.Assertions.assertThat;

import io.frontdesk.knowledge.language.Word;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpellingsTest {

    private final Spellings spellings = new Spellings();

    @BeforeEach
    void learn() {
        spellings.add(word("парковка"));
        spellings.add(word("пропуск"));
        spellings.add(word("кот"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"пропск", "проппуск", "прапуск", "прпоуск", "пропус", "пропускк", "пропусг"})
    void one_slip_is_undone(String slip) {
        assertThat(spellings.closest(word(slip), word -> true)).contains(word("пропуск"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"прпск", "прусок", "ропуск", "допуск", "ток", "кит", "1234", ""})
    void another_word_is_not_taken_for_a_slip(String other) {
        assertThat(spellings.closest(word(other), word -> true)).isEmpty();
    }

    @Test
    void a_word_that_is_used_no_more_is_not_offered() {
        assertThat(spellings.closest(word("пропск"), word -> false)).isEmpty();
    }

    private static Word word(String letters) {
        return new Word(letters, letters, letters);
    }
}
