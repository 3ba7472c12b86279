package io.frontdesk.knowledge.language;

/**
 * A word of a text.
 *
 * @param written in lower case and one spelling
 * @param heard the same with letters that people write one for another made alike
 * @param stem what its forms share
 */
public record Word(String written, String heard, String stem) {

    static Word of(String written, Stemmer stemmer) {
        return new Word(written, Letters.HEARD.fold(written), stemmer.stem(written));
    }
}
