package io.frontdesk.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import io.frontdesk.correspondence.Content;
import io.frontdesk.correspondence.FormattedText;
import org.junit.jupiter.api.Test;

class SubjectTest {

    @Test
    void a_short_question_is_the_subject() {
        assertThat(Subject.of(Content.Text.of("Не работает лифт"))).isEqualTo("Не работает лифт");
    }

    @Test
    void several_lines_become_one() {
        assertThat(Subject.of(Content.Text.of("Здравствуйте!\n\n Не  работает\tлифт ")))
                .isEqualTo("Здравствуйте! Не работает лифт");
    }

    @Test
    void a_long_question_is_cut_between_words() {
        var subject = Subject.of(Content.Text.of("слово ".repeat(40)));
        assertThat(subject).hasSizeLessThanOrEqualTo(100).endsWith("слово…");
    }

    @Test
    void one_endless_word_is_cut_where_it_must_be_but_never_through_a_character() {
        assertThat(Subject.of(Content.Text.of("a" + "😀".repeat(200))))
                .hasSizeLessThanOrEqualTo(100)
                .endsWith("😀…");
    }

    @Test
    void a_photo_without_words_shows_what_it_is() {
        var photo = new Content.Media(Content.Media.Kind.PHOTO, "id", FormattedText.EMPTY, null);
        assertThat(Subject.of(photo)).isEqualTo("📷");
        assertThat(Subject.of(photo.withWords(FormattedText.plain("Вот так")))).isEqualTo("Вот так");
    }

    @Test
    void a_file_without_words_shows_its_name() {
        var file = new Content.Media(Content.Media.Kind.DOCUMENT, "id", FormattedText.EMPTY, "акт.pdf");
        assertThat(Subject.of(file)).isEqualTo("📄 акт.pdf");
    }
}
