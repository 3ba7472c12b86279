package io.frontdesk.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class IntroductionTest {

    private static Introduction named(String first, @Nullable String last) {
        return new Introduction(1, first, last, null, null);
    }

    @Test
    void a_name_cannot_break_lines_or_turn_the_text_around() {
        assertThat(named("Ан\nна", "\u202Eяинабак").firstName()).isEqualTo("Ан на");
        assertThat(named("Анна", "\u202Eяинабак").lastName()).isEqualTo("яинабак");
    }

    @Test
    void a_last_name_of_nothing_is_none() {
        assertThat(named("Анна", " \u200B ").lastName()).isNull();
    }

    @Test
    void a_name_is_never_longer_than_telegram_allows() {
        assertThat(named("😀".repeat(100), null).firstName()).isEqualTo("😀".repeat(64));
    }
}
