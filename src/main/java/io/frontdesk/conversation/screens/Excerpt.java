package io.frontdesk.conversation.screens;

/** The beginning of what people wrote at length, so that a screen stays under the 4,096 characters of a Telegram message. */
final class Excerpt {

    private static final int LONGEST = 600;

    private Excerpt() {}

    static boolean isCut(String words) {
        return words.codePointCount(0, words.length()) > LONGEST;
    }

    static String of(String words) {
        return of(words, LONGEST);
    }

    /** @param longest in characters */
    static String of(String words, int longest) {
        return words.codePointCount(0, words.length()) <= longest
                ? words
                : words.substring(0, words.offsetByCodePoints(0, longest)) + "…";
    }
}
