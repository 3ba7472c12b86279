package io.frontdesk.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InnTest {

    @ParameterizedTest
    @ValueSource(strings = {"7707083893", "7830002293", "500100732259", "784806113663"})
    void a_number_whose_check_digits_fit_is_taken(String inn) {
        assertThat(Inn.of(inn)).isEqualTo(inn);
    }

    @ParameterizedTest
    @ValueSource(strings = {"77 0708-3893", " 7707083893 "})
    void spaces_and_hyphens_do_not_matter(String inn) {
        assertThat(Inn.of(inn)).isEqualTo("7707083893");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "7707083894",
                "7707083839",
                "500100732258",
                "500100732249",
                "500100732359",
                "0000000000",
                "000000000000"
            })
    void a_mistyped_one_is_refused(String inn) {
        assertThatThrownBy(() -> Inn.of(inn)).isInstanceOf(Unfit.class).hasMessage("unfit.inn");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "770708389", "77070838931", "7707083893123", "ИНН7707083893", "٧٧٠٧٠٨٣٨٩٣"})
    void anything_but_ten_or_twelve_digits_is_refused(String inn) {
        assertThatThrownBy(() -> Inn.of(inn)).isInstanceOf(Unfit.class).hasMessage("unfit.inn-length");
    }
}
