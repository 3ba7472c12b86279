package io.frontdesk.knowledge.sheets;

/**
 * Keeps spreadsheet programs from taking people's words for formulas.
 *
 * @see <a href="https://owasp.org/www-community/attacks/CSV_Injection">CSV injection</a>
 */
final class Cells {

    private static final char GUARD = '\'';
    private static final String DANGEROUS = "=+-@\t\r" + GUARD;

    private Cells() {}

    static String harmless(String words) {
        return isDangerous(words, 0) ? GUARD + words : words;
    }

    /** As it was before it was made harmless. */
    static String plain(String cell) {
        return cell.indexOf(GUARD) == 0 && isDangerous(cell, 1) ? cell.substring(1) : cell;
    }

    /** Where nothing needs to be made harmless, but what was is made plain: guarded only if it would not come back as it is. */
    static String unmistakable(String words) {
        return plain(words).equals(words) ? words : GUARD + words;
    }

    private static boolean isDangerous(String words, int at) {
        return words.length() > at && DANGEROUS.indexOf(words.charAt(at)) >= 0;
    }
}
