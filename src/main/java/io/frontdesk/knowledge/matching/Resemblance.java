package io.frontdesk.knowledge.matching;

import java.util.BitSet;

/**
 * How a text resembles the phrases of one category by its stems.
 *
 * @param likeness cosine of the text and the closest phrase, 0 to 1
 * @param coverage share of what the text says that some phrase says too, 0 to 1
 */
record Resemblance(Phrase closest, double likeness, double coverage) {

    static Resemblance of(TextVector text, Known[] phrases, Model model) {
        var covered = new BitSet();
        var closest = phrases[0];
        double likeness = 0;
        double own = text.squares();
        for (var phrase : phrases) {
            double common = common(text, phrase, covered);
            // A phrase has at least what is common, so this is the most that its cosine can be.
            if (common > likeness * likeness * own) {
                double cosine = common / Math.sqrt(own * squares(phrase, model));
                closest = cosine > likeness ? phrase : closest;
                likeness = Math.max(likeness, cosine);
            }
        }
        return new Resemblance(closest.phrase, Math.min(1, likeness), text.share(covered::get));
    }

    private static double common(TextVector text, Known phrase, BitSet covered) {
        double common = 0;
        for (int i = 0; i < phrase.ends[Features.STEMS]; i++) {
            int stem = text.stem(phrase.features[i]);
            if (stem >= 0) {
                covered.set(stem);
                common += text.square(stem);
            }
        }
        return common;
    }

    private static double squares(Known phrase, Model model) {
        double squares = 0;
        for (int i = 0; i < phrase.ends[Features.STEMS]; i++) {
            double idf = model.idf(phrase.features[i]);
            squares += idf * idf;
        }
        return squares;
    }
}
