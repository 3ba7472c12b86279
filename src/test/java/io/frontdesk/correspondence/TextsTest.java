package io.frontdesk.correspondence;

import static org.assertj.core.api.Assertions.assertThat;

import io.frontdesk.correspondence.FormattedText.Entity;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class TextsTest {

    private static List<FormattedText> split(FormattedText words, int first) {
        return Texts.split(words, first).stream().map(Texts.Stretch::words).toList();
    }

    @Test
    void a_text_of_exactly_the_limit_stays_whole() {
        assertThat(split(FormattedText.plain("x".repeat(4096)), 4096)).hasSize(1);
        assertThat(Texts.cut("x".repeat(200), 200)).hasSize(200);
    }

    @Test
    void one_character_more_makes_two_parts() {
        assertThat(split(FormattedText.plain("x".repeat(4097)), 4096))
                .extracting(part -> part.text().length())
                .containsExactly(4096, 1);
    }

    @Test
    void a_caption_is_shorter_than_what_follows_it() {
        assertThat(split(FormattedText.plain("x".repeat(6000)), 1024))
                .extracting(part -> part.text().length())
                .containsExactly(1024, 4096, 880);
    }

    @Test
    void lines_are_kept_together_then_words() {
        String text = "a".repeat(3000) + "\n" + "b".repeat(2000);
        assertThat(split(FormattedText.plain(text), 4096).getFirst().text()).endsWith("a\n");
        String words = "word ".repeat(1000);
        assertThat(split(FormattedText.plain(words), 4096).getFirst().text()).endsWith("word ");
    }

    @Test
    void no_character_is_torn() {
        var parts = split(FormattedText.plain("x" + "😀".repeat(4000)), 4096);
        assertThat(parts)
                .allSatisfy(part ->
                        assertThat(part.text().codePoints()).noneMatch(point -> point >= 0xD800 && point <= 0xDFFF));
    }

    @Test
    void no_formatted_stretch_is_torn_where_it_could_stay_whole() {
        var words = new FormattedText("a b ".repeat(2000), List.of(new Entity("bold", 4000, 200)));
        var parts = split(words, 4096);
        assertThat(parts.getFirst().text()).hasSize(4000);
        assertThat(parts.get(1).entities()).containsExactly(new Entity("bold", 0, 200));
    }

    @Test
    void a_stretch_longer_than_a_message_goes_on_in_the_next() {
        var link = new Entity("text_link", 10, 6000, "https://example.org");
        var parts = split(new FormattedText("x".repeat(7000), List.of(link)), 4096);
        assertThat(parts.get(0).entities()).containsExactly(new Entity("text_link", 10, 4086, "https://example.org"));
        assertThat(parts.get(1).entities()).containsExactly(new Entity("text_link", 0, 1914, "https://example.org"));
    }

    @Test
    void blank_parts_are_not_sent() {
        assertThat(split(FormattedText.plain(" ".repeat(5000)), 4096)).isEmpty();
    }

    @Test
    void what_is_cut_ends_with_an_ellipsis_and_keeps_its_formatting() {
        var words = new FormattedText(
                "x".repeat(2000), List.of(new Entity("bold", 1000, 500), new Entity("code", 1500, 9)));
        var cut = Texts.cut(words, 1024);
        assertThat(cut.text()).hasSize(1024).endsWith("x…");
        assertThat(cut.entities()).containsExactly(new Entity("bold", 1000, 23));
    }

    @Test
    void whatever_the_text_nothing_is_lost_and_every_entity_fits() {
        var random = new Random(7);
        for (int round = 0; round < 200; round++) {
            String text = random.ints(random.nextInt(1, 9000), 0, 6)
                    .mapToObj(i -> List.of("a", "б", " ", "\n", "😀", "x").get(i))
                    .collect(Collectors.joining());
            int offset = random.nextInt(text.length());
            var entity = new Entity("bold", offset, random.nextInt(1, text.length() - offset + 1));
            var parts = split(new FormattedText("." + text + ".", List.of(entity.shifted(1))), 1024);
            assertThat(parts.stream().map(FormattedText::text).collect(Collectors.joining()))
                    .isEqualTo("." + text + ".");
            assertThat(parts)
                    .allSatisfy(part -> assertThat(part.entities())
                            .allSatisfy(each -> assertThat(each.end())
                                    .isLessThanOrEqualTo(part.text().length())));
        }
    }
}
