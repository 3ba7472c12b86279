package io.frontdesk.knowledge.language;

import java.util.List;

/** One letter for all that people write in its place: in words as they are written, and more of it in stems and parts of words. */
final class Letters {

    static final Letters WRITTEN;
    static final Letters HEARD;

    private static final char DROPPED = 0;
    /** U+0301, put over a vowel to show where the stress is. */
    private static final char STRESS = '\u0301';

    private static final int KNOWN = 0x2200;

    static {
        var lines = WordList.lines("letters.txt");
        int border = lines.indexOf("stems");
        WRITTEN = new Letters(lines.subList(0, border));
        HEARD = new Letters(lines.subList(border + 1, lines.size()));
    }

    private final char[] becomes = new char[KNOWN];

    private Letters(List<String> lines) {
        for (char letter = 0; letter < KNOWN; letter++) {
            becomes[letter] = letter;
        }
        becomes[STRESS] = DROPPED;
        lines.forEach(line -> becomes[line.charAt(0)] = line.length() > 1 ? line.charAt(2) : DROPPED);
    }

    /** Changes the letters in place. @return how many remain */
    int fold(char[] letters, int length) {
        int kept = 0;
        for (int i = 0; i < length; i++) {
            char letter = letters[i] < KNOWN ? becomes[letters[i]] : letters[i];
            if (letter != DROPPED) {
                letters[kept++] = letter;
            }
        }
        return kept;
    }

    String fold(String word) {
        var letters = word.toCharArray();
        return new String(letters, 0, fold(letters, letters.length));
    }
}
