package io.frontdesk.people;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What people type about people, organisations and visits, checked before it is kept. */
public final class Wording {

    /** Invisible signs that could turn a line around or break it; the joiner within an emoji is harmless. */
    private static final Pattern HIDDEN = Pattern.compile("[\\p{Cntrl}\\p{Cf}\\p{Zl}\\p{Zp}&&[^\u200D]]");

    private static final Pattern HIDDEN_BUT_LINES = Pattern.compile("[\\p{Cntrl}\\p{Cf}\\p{Zl}\\p{Zp}&&[^\u200D\n]]");

    private static final Pattern GAP = Pattern.compile("\\h+");

    private static final Pattern EMAIL = Pattern.compile("[^\\s@,;<>\"]+@[^\\s@.,;<>\"]+(\\.[^\\s@.,;<>\"]+)+");

    private static final Pattern DASH = Pattern.compile("[-\u2010-\u2015]?");

    private Wording() {}

    /** @throws Unfit where it has more than one line, hidden signs or too many characters */
    public static String line(String text, int longest) {
        return checked(GAP.matcher(text.strip()).replaceAll(" "), HIDDEN, "unfit.one-line", longest);
    }

    /** @throws Unfit as for a line, or where there is nothing in it to read out */
    public static String name(String text, int longest) {
        var name = line(text, longest);
        if (name.codePoints().noneMatch(Character::isLetterOrDigit)) {
            throw new Unfit("unfit.name");
        }
        return name;
    }

    /** @throws Unfit as for a line, but for its breaks */
    public static String lines(String text, int longest) {
        return checked(text.strip().replace("\r\n", "\n"), HIDDEN_BUT_LINES, "unfit.characters", longest);
    }

    private static String checked(String text, Pattern hidden, String complaint, int longest) {
        if (hidden.matcher(text).find()) {
            throw new Unfit(complaint);
        }
        if (text.codePointCount(0, text.length()) > longest) {
            throw new Unfit("unfit.too-long", longest);
        }
        return text;
    }

    /** Whether a line has signs in it that nobody sees. */
    public static boolean hasHidden(String line) {
        return HIDDEN.matcher(line).find();
    }

    /** @throws Unfit where it is no address */
    static String email(String text, int longest) {
        var address = line(text, longest);
        if (!EMAIL.matcher(address).matches()) {
            throw new Unfit("unfit.email");
        }
        return address;
    }

    /** A dash says that there is nothing. */
    static @Nullable String orNothing(String text) {
        return DASH.matcher(text.strip()).matches() ? null : text;
    }
}
