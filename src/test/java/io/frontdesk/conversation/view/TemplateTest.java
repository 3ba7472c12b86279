package io.frontdesk.conversation.view;

import static org.assertj.core.api.Assertions.assertThat;

import io.frontdesk.correspondence.FormattedText;
import io.frontdesk.correspondence.FormattedText.Entity;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class TemplateTest {

    private static FormattedText fill(String pattern, Object... arguments) {
        return new Template(pattern, Locale.forLanguageTag("ru")).fill(arguments);
    }

    @Test
    void tags_become_entities() {
        assertThat(fill("Hello, <b>{0}</b>!", "Ann"))
                .isEqualTo(new FormattedText("Hello, Ann!", List.of(new Entity("bold", 7, 3))));
    }

    @Test
    void what_people_write_is_never_taken_for_a_tag() {
        assertThat(fill("<b>{0}</b>: {1}", "<i>x</i>", "{0} & </b>").text()).isEqualTo("<i>x</i>: {0} & </b>");
        assertThat(fill("{0}", "<b>x</b>").entities()).isEmpty();
    }

    @Test
    void words_keep_their_own_formatting_where_they_come_to_stand() {
        var words = new FormattedText("ab", List.of(new Entity("italic", 1, 1)));
        assertThat(fill("<b>x</b> {0}", words).entities())
                .containsExactlyInAnyOrder(new Entity("bold", 0, 1), new Entity("italic", 3, 1));
    }

    @Test
    void offsets_count_utf_16_code_units() {
        assertThat(fill("🙂 <b>{0}</b>", "😀").entities()).containsExactly(new Entity("bold", 3, 2));
    }

    @Test
    void counts_choose_the_plural() {
        var pattern = "{0,plural,one{# заявка} few{# заявки} many{# заявок} other{# заявки}}";
        assertThat(List.of(1, 2, 5, 11, 21).stream()
                        .map(count -> fill(pattern, count).text()))
                .containsExactly("1 заявка", "2 заявки", "5 заявок", "11 заявок", "21 заявка");
    }

    @Test
    void the_number_of_a_thing_is_not_grouped_like_a_count() {
        assertThat(fill("№{0}", 1234567L).text()).isEqualTo("№1234567");
    }
}
