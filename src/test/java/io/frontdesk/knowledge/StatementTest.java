package io.frontdesk.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.frontdesk.correspondence.Content;
import io.frontdesk.correspondence.FormattedText;
import io.frontdesk.people.Unfit;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StatementTest {

    @Test
    void a_text_is_taken_with_its_formatting() {
        var text = new Content.Text(new FormattedText("Лифт чинят", List.of(new FormattedText.Entity("bold", 0, 4))));

        assertThat(Statement.of(text).content()).isEqualTo(text);
    }

    @Test
    void a_text_as_long_as_a_message_is_taken_and_a_longer_one_is_not() {
        assertThat(Statement.of(Content.Text.of("а".repeat(4096)))).isNotNull();
        assertThatThrownBy(() -> Statement.of(Content.Text.of("а".repeat(4097))))
                .isInstanceOfSatisfying(
                        Unfit.class, unfit -> assertThat(unfit.key()).isEqualTo("unfit.answer-long"));
    }

    @Test
    void a_caption_longer_than_bots_may_send_is_not_taken() {
        assertThat(Statement.of(photo(1024))).isNotNull();
        assertThatThrownBy(() -> Statement.of(photo(1025))).isInstanceOf(Unfit.class);
        assertThatThrownBy(() -> Statement.of(new Content.Album(List.of(photo(1), photo(1025)))))
                .isInstanceOf(Unfit.class);
    }

    private static Content.Media photo(int caption) {
        return new Content.Media(Content.Media.Kind.PHOTO, "file", FormattedText.plain("а".repeat(caption)), null);
    }

    @Test
    void what_cannot_be_sent_again_is_no_answer() {
        assertThatThrownBy(() -> Statement.of(new Content.Dice("🎲", 3))).isInstanceOf(Unfit.class);
        assertThatThrownBy(() -> Statement.of(new Content.Poll("Да?", List.of("да", "нет"), true, false, false)))
                .isInstanceOf(Unfit.class);
        assertThatThrownBy(() -> Statement.of(new Content.Other("story", 1, 2))).isInstanceOf(Unfit.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://telegra.ph/Parkovka-01-15",
                "http://telegra.ph/Parkovka-01-15-2",
                "  telegra.ph/Parkovka-01-15 ",
                "https://te.legra.ph/Parkovka-12-31",
                "https://graph.org/Парковка-01-15"
            })
    void a_telegraph_page_is_an_article(String link) {
        assertThat(Statement.of(Content.Text.of(link)).article()).isNotNull().hasScheme("https");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.com/Parkovka-01-15",
                "https://telegra.ph.example.com/Parkovka-01-15",
                "https://telegra.ph@example.com/Parkovka-01-15",
                "https://telegra.ph/",
                "telegra.ph",
                "https://telegra.ph/Parkovka",
                "https://telegra.ph/file/a-01-15",
                "https://telegra.ph/%zz-01-15"
            })
    void a_bare_link_to_anything_else_is_no_answer(String link) {
        assertThatThrownBy(() -> Statement.of(Content.Text.of(link)))
                .isInstanceOfSatisfying(
                        Unfit.class, unfit -> assertThat(unfit.key()).isEqualTo("unfit.article"));
    }

    @Test
    void a_text_with_a_link_in_it_is_a_text() {
        var statement = Statement.of(Content.Text.of("Схема: https://example.com/map"));

        assertThat(statement.article()).isNull();
    }
}
