package io.frontdesk.pass.code;

import com.google.zxing.Binarizer;
import com.google.zxing.LuminanceSource;
import com.google.zxing.NotFoundException;
import com.google.zxing.common.GlobalHistogramBinarizer;
import com.google.zxing.common.HybridBinarizer;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * Reads codes from photos that people take of phones: askew, blurred, too dark, with stripes of the screen. What reads most photos
 * is tried first; the rest follows only where nothing has been found, until time is up.
 */
public final class CodeReader {

    /** One way to look at a photo. */
    private record Look(int side, UnaryOperator<Grey> change, Function<LuminanceSource, Binarizer> blackAndWhite) {

        static Look plain(int side) {
            return new Look(side, UnaryOperator.identity(), HybridBinarizer::new);
        }

        static Look at(int side, UnaryOperator<Grey> change) {
            return new Look(side, change, HybridBinarizer::new);
        }

        static Look inOneLight(int side, UnaryOperator<Grey> change) {
            return new Look(side, change, GlobalHistogramBinarizer::new);
        }
    }

    /** These are always taken: of several codes one look may miss some. */
    private static final List<Look> FIRST = List.of(Look.at(900, grey -> grey.blurred(1)), Look.plain(1400));

    private static final List<Look> THEN = List.of(
            Look.plain(500),
            Look.at(900, grey -> grey.inverted().blurred(1)),
            Look.plain(900),
            Look.at(900, grey -> grey.flattened(30)),
            Look.inOneLight(900, grey -> grey.sharpened(4, 2)),
            Look.at(1400, grey -> grey.blurred(4)),
            Look.plain(2048),
            Look.at(900, grey -> grey.flattened(30).blurred(2)),
            Look.at(1400, grey -> grey.flattened(40).blurred(3)),
            Look.inOneLight(500, grey -> grey.flattened(20)),
            Look.at(900, grey -> grey.sharpened(6, 3)),
            Look.plain(320),
            Look.at(500, Grey::inverted),
            Look.at(2048, grey -> grey.blurred(2)));

    private final Duration patience;

    /** @param patience after which no further look is taken */
    public CodeReader(Duration patience) {
        this.patience = patience;
    }

    /**
     * What the codes in the picture say, each once; none where there is none to be read.
     *
     * @throws UnreadablePhoto where there is no looking for any
     */
    public Set<String> read(byte[] image) throws UnreadablePhoto {
        var start = System.nanoTime();
        var photo = Photo.decode(image).stretched();
        var found = new LinkedHashSet<String>();
        FIRST.forEach(look -> found.addAll(read(photo, look, found.isEmpty())));
        for (var look : THEN) {
            if (!found.isEmpty() || System.nanoTime() - start > patience.toNanos()) {
                break;
            }
            found.addAll(read(photo, look, true));
        }
        return found;
    }

    /** @param closely whether also what only might be a code is worth the time */
    private static List<String> read(Grey photo, Look look, boolean closely) {
        var seen = look.change().apply(photo.atMost(look.side()));
        try {
            var blackAndWhite = look.blackAndWhite().apply(seen.source()).getBlackMatrix();
            return new Deciphering(seen, blackAndWhite).texts(closely);
        } catch (NotFoundException blank) {
            return List.of();
        }
    }
}
