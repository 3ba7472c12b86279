package io.frontdesk.knowledge.language;

import org.tartarus.snowball.SnowballStemmer;
import org.tartarus.snowball.ext.EnglishStemmer;
import org.tartarus.snowball.ext.RussianStemmer;

/**
 * Stems of three languages mixed in one sentence: which one, the letters of the word tell. Snowball's stemmers (Porter 1980, 2001)
 * for English and Russian, {@link UkrainianEndings} for Ukrainian. To be used by one thread.
 */
final class Stemmer {

    private static final char FIRST_CYRILLIC = '\u0400';

    private final SnowballStemmer english = new EnglishStemmer();
    private final SnowballStemmer russian = new RussianStemmer();

    String stem(String word) {
        return Letters.HEARD.fold(bare(word));
    }

    private String bare(String word) {
        if (word.charAt(word.length() - 1) < FIRST_CYRILLIC) {
            return by(english, word);
        }
        return UkrainianEndings.areIn(word) ? UkrainianEndings.cut(word) : by(russian, word);
    }

    private static String by(SnowballStemmer stemmer, String word) {
        stemmer.setCurrent(word);
        stemmer.stem();
        var stem = stemmer.getCurrent();
        return stem.isEmpty() ? word : stem;
    }
}
