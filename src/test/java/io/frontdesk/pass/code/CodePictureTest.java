package io.frontdesk.pass.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CodePictureTest {

    private static final String LINK = "https://t.me/frontdesk_bot?start=pAbCdEfGhIjKlMnOpQrStUv";

    private final CodePicture pictures = new CodePicture();

    @Test
    void it_is_wide_enough_for_a_phone_and_white_at_the_edges() {
        var image = Snapshot.picture(pictures.png(LINK, List.of("№ 42", "14 марта 2026, 15:30")));
        assertThat(image.getWidth()).isBetween(600, 1280);
        assertThat(image.getHeight()).isLessThanOrEqualTo(1280);
        assertThat(IntStream.range(0, image.getWidth()).map(x -> image.getRGB(x, 0) & 0xFF))
                .containsOnly(255);
    }

    /** Between black and white there is nothing in the code, so that no phone has to guess. */
    @Test
    void its_squares_are_sharp() {
        var image = Snapshot.picture(pictures.png(LINK, List.of()));
        assertThat(IntStream.range(0, image.getWidth() * image.getHeight())
                        .map(i -> image.getRGB(i % image.getWidth(), i / image.getWidth()) & 0xFF)
                        .distinct())
                .containsExactlyInAnyOrder(0, 255);
    }

    @Test
    void words_stand_under_it_in_each_language() {
        assertThat(blackBelow("№ 42")).isPositive();
        for (var words : List.of("14 марта 2026, сб, 15:30", "14 березня 2026, нд", "14 March 2026, Sat · 3:30–4:00")) {
            assertThat(blackBelow(words)).as(words).isGreaterThan(blackBelow("?"));
        }
    }

    @Test
    void a_line_too_long_stays_within_the_picture() {
        var image = Snapshot.picture(pictures.png(LINK, List.of("Ж".repeat(200))));
        assertThat(IntStream.range(0, image.getHeight()).map(y -> image.getRGB(2, y) & 0xFF))
                .containsOnly(255);
    }

    private long blackBelow(String words) {
        var bare = Snapshot.picture(pictures.png(LINK, List.of()));
        var image = Snapshot.picture(pictures.png(LINK, List.of(words)));
        return IntStream.range(bare.getHeight() - 40, image.getHeight())
                .mapToLong(y -> IntStream.range(0, image.getWidth())
                        .filter(x -> (image.getRGB(x, y) & 0xFF) < 128)
                        .count())
                .sum();
    }
}
