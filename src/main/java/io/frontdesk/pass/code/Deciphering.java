package io.frontdesk.pass.code;

import com.google.zxing.DecodeHintType;
import com.google.zxing.FormatException;
import com.google.zxing.NotFoundException;
import com.google.zxing.ReaderException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.common.DetectorResult;
import com.google.zxing.multi.qrcode.detector.MultiDetector;
import com.google.zxing.qrcode.decoder.Decoder;
import com.google.zxing.qrcode.detector.Detector;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Finds codes in one view of a photo, and what they say. */
record Deciphering(Grey grey, BitMatrix blackAndWhite) {

    private static final Map<DecodeHintType, ?> EAGERLY = Map.of(DecodeHintType.TRY_HARDER, true);

    /** The sizes of codes, in modules. Source: ISO/IEC 18004, 5.3.1. */
    private static final int SMALLEST = 21;

    private static final int LARGEST = 177;

    /** So many things that look like a code are looked at closely. */
    private static final int MOST_DOUBTFUL = 3;

    private static final double[] CLEARINGS = {0, 0.3, 0.8};

    /**
     * The finder of several codes is strict about their shape; that of a single one takes it however it is distorted.
     *
     * @param closely whether also what only might be a code is worth the time
     */
    List<String> texts(boolean closely) {
        var several = several();
        var read = texts(several, found -> decode(found.getBits()));
        return read.isEmpty() && closely ? doubtful(several) : read;
    }

    private List<String> doubtful(List<DetectorResult> several) {
        var found = Stream.concat(single().stream(), several.stream())
                .limit(MOST_DOUBTFUL)
                .toList();
        var read = texts(found, single -> decode(single.getBits()));
        return read.isEmpty() ? texts(found, this::again) : read;
    }

    private static List<String> texts(List<DetectorResult> found, Function<DetectorResult, Optional<String>> decoding) {
        return found.stream().flatMap(code -> decoding.apply(code).stream()).toList();
    }

    private List<DetectorResult> several() {
        try {
            return List.of(new MultiDetector(blackAndWhite).detectMulti(EAGERLY));
        } catch (NotFoundException none) {
            return List.of();
        }
    }

    private Optional<DetectorResult> single() {
        try {
            return Optional.of(new Detector(blackAndWhite).detect(EAGERLY));
        } catch (NotFoundException | FormatException none) {
            return Optional.empty();
        }
    }

    /** Of what was found only its great corners are trusted. */
    private Optional<String> again(DetectorResult found) {
        var corners = found.getPoints();
        var finders = new Finders(corners[0], corners[1], corners[2]);
        return dimensions(found.getBits().getHeight())
                .flatMap(dimension -> finders.corners(grey, dimension).stream()
                        .map(corner -> Modules.of(grey, finders, corner, dimension)))
                .flatMap(Deciphering::decode)
                .findFirst();
    }

    /** The size of a code is guessed by its patterns, and the guess may be the next one up or down. */
    private static Stream<Integer> dimensions(int guess) {
        return Stream.of(guess, guess - 4, guess + 4)
                .filter(dimension -> dimension >= SMALLEST && dimension <= LARGEST);
    }

    private static Stream<String> decode(Modules modules) {
        return Arrays.stream(CLEARINGS).mapToObj(modules::bits).flatMap(bits -> decode(bits).stream());
    }

    private static Optional<String> decode(BitMatrix bits) {
        try {
            return Optional.of(new Decoder().decode(bits, EAGERLY).getText());
        } catch (ReaderException illegible) {
            return Optional.empty();
        }
    }
}
