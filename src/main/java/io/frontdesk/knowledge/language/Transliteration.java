package io.frontdesk.knowledge.language;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Russian and Ukrainian written in Latin letters, back in Cyrillic. */
final class Transliteration {

    private static final Map<String, String> LETTERS = letters();
    private static final int LONGEST =
            LETTERS.keySet().stream().mapToInt(String::length).max().orElseThrow();

    private Transliteration() {}

    static String undone(String message) {
        var latin = message.toLowerCase(Locale.ROOT);
        var text = new StringBuilder(latin.length());
        for (int i = 0; i < latin.length(); ) {
            int length = lengthAt(latin, i);
            text.append(length == 0 ? latin.substring(i, i + 1) : LETTERS.get(latin.substring(i, i + length)));
            i += Math.max(1, length);
        }
        return text.toString();
    }

    private static int lengthAt(String latin, int start) {
        for (int length = Math.min(LONGEST, latin.length() - start); length > 0; length--) {
            if (LETTERS.containsKey(latin.substring(start, start + length))) {
                return length;
            }
        }
        return 0;
    }

    private static Map<String, String> letters() {
        var letters = new HashMap<String, String>();
        for (var line : WordList.lines("transliteration.txt")) {
            int border = line.indexOf(' ');
            letters.put(line.substring(0, border), line.substring(border + 1));
        }
        return letters;
    }
}
