package io.frontdesk.knowledge.learning;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A stretch of a text that is left out.
 *
 * @param instead what stands there then
 */
record Cut(int start, int end, String instead) {

    static final String GAP = "\u2026";
    /** A point after few letters shortens a word. */
    private static final Pattern BEGINS = Pattern.compile("(?:^|[!?\u2026\n]|\\p{L}{4}\\.)\\s*$");

    private static final Pattern AFTER_COMMA = Pattern.compile("\\s*,\\s*$");
    private static final Pattern COMMA = Pattern.compile("^\\s*,\\s*");
    private static final Pattern ENDS = Pattern.compile("^\\s*(?:[.!]+\\s*|$)");
    private static final Pattern CLOSES = Pattern.compile("^\\s*(?:[,.!?]|$)");

    Cut(int start, int end) {
        this(start, end, "");
    }

    /** What says whom a text is about; the sentence around it can still be read. */
    static List<Cut> personal(String text, List<Cut> found) {
        return joined(text, found).stream().map(cut -> cut.within(text)).toList();
    }

    /** In order; those that touch or have only a space between them are one. */
    private static List<Cut> joined(String text, List<Cut> found) {
        var joined = new ArrayList<Cut>();
        for (var cut :
                found.stream().sorted(Comparator.comparingInt(Cut::start)).toList()) {
            var last = joined.isEmpty() ? null : joined.getLast();
            if (last != null
                    && (cut.start <= last.end
                            || text.substring(last.end, cut.start).isBlank())) {
                joined.set(joined.size() - 1, new Cut(last.start, Math.max(last.end, cut.end)));
            } else {
                joined.add(cut);
            }
        }
        return joined;
    }

    /** Somebody who is addressed goes with the commas; anything else leaves a gap that can be seen. */
    private Cut within(String text) {
        var before = text.substring(0, start);
        var after = text.substring(end);
        if (BEGINS.matcher(before).find()) {
            var comma = COMMA.matcher(after);
            var stop = ENDS.matcher(after);
            return comma.find() ? upTo(end + comma.end()) : stop.find() ? upTo(end + stop.end()) : gap();
        }
        var comma = AFTER_COMMA.matcher(before);
        return comma.find() && CLOSES.matcher(after).find() ? new Cut(comma.start(), end) : gap();
    }

    private Cut upTo(int later) {
        return new Cut(start, later);
    }

    private Cut gap() {
        return new Cut(start, end, GAP);
    }
}
