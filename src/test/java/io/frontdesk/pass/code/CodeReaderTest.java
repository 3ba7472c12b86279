package io.frontdesk.pass.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.frontdesk.pass.code.UnreadablePhoto.Reason;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class CodeReaderTest {

    private static final CodePicture PICTURES = new CodePicture();
    private static final String LINK = "https://t.me/frontdesk_bot?start=pAbCdEfGhIjKlMnOpQrStUv";
    private static final String OTHER = "https://t.me/frontdesk_bot?start=pZyXwVuTsRqPoNmLkJiHgFe";
    private static final String STRANGE = "https://example.org/menu";
    private static final byte[] CODE = PICTURES.png(LINK, List.of("№ 42", "14.03.2026, 15:30"));

    private static Set<String> read(byte[] image) throws UnreadablePhoto {
        return new CodeReader(Duration.ofSeconds(20)).read(image);
    }

    private static Snapshot photo(int seed) {
        return Snapshot.of(1280, 960, seed);
    }

    private static Arguments of(String what, UnaryOperator<Snapshot> taking) {
        return Arguments.of(what, taking);
    }

    static Stream<Arguments> photos() {
        return Stream.of(
                of("straight and near", photo -> photo.put(CODE, 700)),
                of("far away", photo -> photo.put(CODE, 230)),
                of("turned a little", photo -> photo.put(CODE, 0.5, 0.5, 500, 11, 0)),
                of("turned by 45 degrees", photo -> photo.put(CODE, 0.5, 0.5, 500, 45, 0)),
                of("lying on its side", photo -> photo.put(CODE, 0.5, 0.5, 500, 90, 0)),
                of("upside down", photo -> photo.put(CODE, 0.5, 0.5, 500, 180, 0)),
                of("turned by 293 degrees", photo -> photo.put(CODE, 0.5, 0.5, 500, 293, 0)),
                of("in a corner of the photo", photo -> photo.put(CODE, 0.2, 0.25, 300, 5, 0)),
                of("seen from below", photo -> photo.put(CODE, 0.5, 0.5, 520, 0, 0.2)),
                of("seen from below, steeply", photo -> photo.put(CODE, 0.5, 0.5, 600, 0, 0.35)),
                of("seen from aside and turned", photo -> photo.put(CODE, 0.5, 0.5, 600, 70, 0.25)),
                of("a little blurred", photo -> photo.put(CODE, 500).blur(2)),
                of("blurred", photo -> photo.put(CODE, 500).blur(4)),
                of(
                        "blurred and turned",
                        photo -> photo.put(CODE, 0.5, 0.5, 600, 33, 0.1).blur(4)),
                of("shaken", photo -> photo.put(CODE, 500).shake(9)),
                of(
                        "with fine stripes of the screen",
                        photo -> photo.put(CODE, 600).moire(5, 1, 20)),
                of(
                        "with coarse stripes of the screen",
                        photo -> photo.put(CODE, 600).moire(17, 0.8, 65)),
                of(
                        "with stripes, turned",
                        photo -> photo.put(CODE, 0.5, 0.5, 600, 17, 0.1).moire(9, 1, 5)),
                of("with the screen's grid", photo -> photo.put(CODE, 600).screenGrid(4, 0.6)),
                of(
                        "with the screen's grid, blurred",
                        photo -> photo.put(CODE, 600).screenGrid(3, 0.6).blur(2)),
                of("in the dark", photo -> photo.put(CODE, 500).light(12, 0.12)),
                of(
                        "in the dark, grainy",
                        photo -> photo.put(CODE, 500).light(12, 0.2).noise(8)),
                of(
                        "with little contrast",
                        photo -> photo.put(CODE, 500).light(100, 0.25).noise(4)),
                of("grainy", photo -> photo.put(CODE, 500).noise(40)),
                of("half in shadow", photo -> photo.put(CODE, 600).shadow(0.1)),
                of("with a lamp in the screen", photo -> photo.put(CODE, 600).glare(0.45, 0.45, 220, 150)),
                of(
                        "with a lamp at the edge",
                        photo -> photo.put(CODE, 0.5, 0.5, 600, 200, 0.1).glare(0.7, 0.6, 250, 160)),
                of(
                        "with a thumb over a corner of the picture",
                        photo -> photo.put(CODE, 600).cover(0.64, 0.5, 0.09, 0.09)),
                of("scratched", photo -> photo.put(CODE, 600).cover(0.45, 0.4, 0.06, 0.012)),
                of("white on black", photo -> photo.put(CODE, 500).inverted()),
                of(
                        "white on black, turned and blurred",
                        photo -> photo.put(CODE, 0.5, 0.5, 500, 130, 0.1)
                                .inverted()
                                .blur(2)),
                of(
                        "of all a little",
                        photo -> photo.put(CODE, 0.45, 0.5, 560, 25, 0.15)
                                .moire(7, 0.6, 30)
                                .blur(1)
                                .glare(0.6, 0.3, 300, 70)
                                .light(15, 0.5)
                                .noise(6)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("photos")
    void a_photographed_code_is_read(String what, UnaryOperator<Snapshot> taking) throws UnreadablePhoto {
        assertThat(read(taking.apply(photo(what.hashCode())).jpeg())).containsExactly(LINK);
    }

    @Test
    void a_photo_squeezed_to_the_utmost_is_read() throws UnreadablePhoto {
        assertThat(read(photo(1).put(CODE, 0.5, 0.5, 500, 8, 0).jpeg(0.08))).containsExactly(LINK);
    }

    @Test
    void the_picture_itself_is_read() throws UnreadablePhoto {
        assertThat(read(CODE)).containsExactly(LINK);
    }

    @Test
    void a_photo_of_twelve_megapixels_is_read() throws UnreadablePhoto {
        assertThat(read(Snapshot.of(4000, 3000, 2)
                        .put(CODE, 0.4, 0.6, 1100, 12, 0.1)
                        .noise(5)
                        .jpeg()))
                .containsExactly(LINK);
    }

    @Test
    void all_codes_in_a_photo_are_read_our_own_and_others() throws UnreadablePhoto {
        var photo = photo(3).put(CODE, 0.25, 0.35, 330, 10, 0)
                .put(PICTURES.png(OTHER, List.of("№ 43")), 0.72, 0.35, 330, 340, 0.1)
                .put(PICTURES.png(STRANGE, List.of("Menu")), 0.5, 0.8, 260, 90, 0);
        assertThat(read(photo.jpeg())).containsExactlyInAnyOrder(LINK, OTHER, STRANGE);
    }

    @Test
    void a_photo_without_a_code_has_none() throws UnreadablePhoto {
        assertThat(read(photo(4).noise(10).jpeg())).isEmpty();
    }

    @Test
    void a_code_of_which_half_is_hidden_is_not_guessed() throws UnreadablePhoto {
        assertThat(read(photo(5).put(CODE, 600).cover(0.45, 0.2, 0.35, 0.7).jpeg()))
                .isEmpty();
    }

    @Test
    void other_formats_than_jpeg_are_read() throws UnreadablePhoto {
        assertThat(read(photo(6).put(CODE, 400).png())).containsExactly(LINK);
    }

    @Test
    void what_is_no_picture_is_refused() {
        assertRefused("%PDF-1.7 and so on".getBytes(StandardCharsets.US_ASCII), Reason.NO_PICTURE);
        assertRefused(new byte[0], Reason.NO_PICTURE);
    }

    @Test
    void a_picture_cut_off_is_refused() {
        var half = photo(7).put(CODE, 400).png();
        assertRefused(Arrays.copyOf(half, half.length / 3), Reason.NO_PICTURE);
    }

    /** Thirty thousand points each way in under a hundred bytes: the size stands at the beginning. */
    @Test
    void a_small_file_that_claims_to_be_huge_is_refused_unopened() {
        var bomb = photo(8).png();
        bomb[18] = 0x75;
        bomb[22] = 0x75;
        assertRefused(bomb, Reason.TOO_LARGE);
    }

    private static void assertRefused(byte[] image, Reason reason) {
        assertThatThrownBy(() -> read(image))
                .isInstanceOfSatisfying(
                        UnreadablePhoto.class,
                        refused -> assertThat(refused.reason()).isEqualTo(reason));
    }
}
