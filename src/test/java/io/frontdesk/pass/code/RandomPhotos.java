package io.frontdesk.pass.code;

import java.util.List;
import java.util.Random;

/** Photos of a code as chance has it; the same number makes the same photo. */
public final class RandomPhotos {

    public static final String LINK = "https://t.me/frontdesk_bot?start=pAbCdEfGhIjKlMnOpQrStUv";

    private static final byte[] CODE = new CodePicture().png(LINK, List.of("№ 42", "14.03.2026, 15:30"));

    /** The modules of the code and its margin, along a side. */
    private static final int MODULES = 41;

    private RandomPhotos() {}

    /** As most are: a little askew, a little blurred, in a room that is not too bright. */
    public static byte[] usual(long number, int width, int height) {
        var random = new Random(number);
        var size = height * random.nextDouble(0.3, 0.8);
        var module = size / MODULES;
        return Snapshot.of(width, height, number)
                .put(CODE, place(random), place(random), size, random.nextDouble(-30, 30), random.nextDouble(0.15))
                .blur(Math.max(1, (int) (module * random.nextDouble(0.15))))
                .light(random.nextInt(30), random.nextDouble(0.5, 0.9))
                .noise(random.nextDouble(2, 6))
                .jpeg(random.nextDouble(0.7, 0.92));
    }

    /** In which several things go wrong at once, some of them badly. */
    public static byte[] hard(long number, int width, int height) {
        var random = new Random(number);
        var size = height * random.nextDouble(0.25, 0.8);
        var module = size / MODULES;
        var photo = Snapshot.of(width, height, number)
                .put(CODE, place(random), place(random), size, random.nextDouble(360), random.nextDouble(0.35));
        if (random.nextInt(3) == 0) {
            photo.moire(2 + random.nextDouble(2 * module), random.nextDouble(0.4, 1.4), random.nextDouble(90));
        }
        if (random.nextInt(4) == 0) {
            photo.screenGrid(3 + random.nextInt(4), random.nextDouble(0.2, 0.7));
        }
        if (random.nextBoolean()) {
            photo.blur(Math.max(1, (int) (module * random.nextDouble(0.45))));
        }
        if (random.nextInt(5) == 0) {
            photo.shake(Math.max(1, (int) (module * random.nextDouble(1.2))));
        }
        if (random.nextInt(3) == 0) {
            photo.light(10 + random.nextInt(30), random.nextDouble(0.1, 0.5));
        }
        if (random.nextInt(4) == 0) {
            photo.glare(
                    random.nextDouble(),
                    random.nextDouble(),
                    width * random.nextDouble(0.1, 0.3),
                    60 + random.nextInt(120));
        }
        if (random.nextInt(3) == 0) {
            photo.shadow(random.nextDouble(0.15, 0.65));
        }
        if (random.nextInt(12) == 0) {
            photo.inverted();
        }
        return photo.noise(random.nextDouble(2, 15)).jpeg(random.nextDouble(0.4, 0.9));
    }

    private static double place(Random random) {
        return random.nextDouble(0.4, 0.6);
    }
}
