package io.frontdesk.conversation.view;

import io.frontdesk.conversation.map.Place;
import io.frontdesk.conversation.map.Target;
import io.frontdesk.conversation.view.Button.Look;
import io.frontdesk.correspondence.Content;
import io.frontdesk.correspondence.FormattedText;
import io.frontdesk.correspondence.FormattedText.Entity;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;

/** A screen while it is drawn: text line by line, then buttons row by row. */
public final class Drawing {

    /** Rows of a list on one page. */
    public static final int PAGE = 8;

    /** In code points: nobody reads more on a button, however narrow the letters are. */
    private static final int LONGEST_LABEL = 40;

    private static final int MOST_DROPPED = 10;

    private final Phrases phrases;
    private final Template.Words text = new Template.Words();
    private final List<List<Button>> rows = new ArrayList<>();

    Drawing(Phrases phrases) {
        this.phrases = phrases;
    }

    /** Of the language that it is drawn in. */
    public Phrases phrases() {
        return phrases;
    }

    public Drawing line(String key, Object... arguments) {
        return line(phrases.text(key, arguments));
    }

    public Drawing line(FormattedText line) {
        if (text.length() > 0) {
            text.add('\n');
        }
        text.add(line);
        return this;
    }

    /** Telegram copies the whole of what is set like this at one touch. */
    public Drawing copied(String words) {
        return line(new FormattedText(words, List.of(new Entity("pre", 0, words.length()))));
    }

    /** An empty line between what does not belong together. */
    public Drawing gap() {
        if (!isBlank()) {
            text.add('\n');
        }
        return this;
    }

    /** Whether nothing is written on it yet. */
    public boolean isBlank() {
        return text.length() == 0;
    }

    public Drawing lineIf(boolean condition, String key, Object... arguments) {
        return condition ? line(key, arguments) : this;
    }

    /** A button whose label is in the bundle. */
    public Button button(String key, Target target) {
        return button(key, target, Look.PLAIN);
    }

    public Button button(String key, Target target, Look look) {
        return new Button(phrases.line("button." + key), target, look);
    }

    /** A button whose label has people's words or numbers in it; cut to what a phone shows of a button alone in its row. */
    public Button labelled(String label, Target target) {
        return labelled(label, "", target);
    }

    /** The same with an end that is not cut. */
    public Button labelled(String label, String end, Target target) {
        return new Button(cut(phrases.spelled(label), end), target, Look.PLAIN);
    }

    private static String cut(String label, String end) {
        if (fits(label + end, 1)) {
            return label + end;
        }
        var last = label.offsetByCodePoints(0, Math.min(LONGEST_LABEL, label.codePointCount(0, label.length())));
        while (last > 0 && !fits(label.substring(0, last) + "…" + end, 1)) {
            last = label.offsetByCodePoints(last, -1);
        }
        return label.substring(0, wordEnd(label, last)).stripTrailing() + "…" + end;
    }

    /** Half a word is dropped, unless it is a long one or all that follows a dot. */
    private static int wordEnd(String label, int last) {
        var space = label.lastIndexOf(' ', last);
        return space > 0 && last - space <= MOST_DROPPED && label.charAt(space - 1) != '·' ? space : last;
    }

    private static boolean fits(String label, int buttons) {
        return label.codePointCount(0, label.length()) <= LONGEST_LABEL
                && NarrowPhone.width(label) <= NarrowPhone.room(buttons);
    }

    public Drawing row(Button... buttons) {
        rows.add(List.of(buttons));
        return this;
    }

    /** One row: the button under this key of the bundle. */
    public Drawing row(String key, Target target) {
        return row(button(key, target));
    }

    public Drawing rowIf(boolean condition, String key, Target target) {
        return condition ? row(key, target) : this;
    }

    public <T> Drawing grid(int columns, Collection<T> things, Function<T, Button> button) {
        var row = new ArrayList<Button>();
        for (var thing : things) {
            row.add(button.apply(thing));
            if (row.size() == columns) {
                rows.add(List.copyOf(row));
                row.clear();
            }
        }
        rows.add(List.copyOf(row));
        return this;
    }

    public <T> Drawing list(Collection<T> things, Function<T, Button> button) {
        return grid(1, things, button);
    }

    /** Two in a row where a phone shows them all whole, else each in a row of its own. */
    public <T> Drawing pairs(Collection<T> things, Function<T, Button> button) {
        var buttons = things.stream().map(button).toList();
        return grid(buttons.stream().allMatch(each -> fits(each.label(), 2)) ? 2 : 1, buttons, each -> each);
    }

    /** The page to show where this one is asked for: the last one, if the list has become shorter since. */
    public static int page(int asked, int total) {
        return Math.clamp(asked, 0, last(total));
    }

    private static int last(int total) {
        return Math.max(0, (total - 1) / PAGE);
    }

    /**
     * The row that turns the pages of a list, where it has more than one.
     *
     * @param page from 0
     * @param total of rows on all pages
     */
    public Drawing pages(int page, int total, IntFunction<Place> at) {
        return turning(page, last(total), at);
    }

    /** The same for a history, whose page 0 is the newest and stands last: {@code ◀} goes to older pages. */
    public Drawing turningBack(int page, int last, IntFunction<Place> at) {
        return turning(last - page, last, shown -> at.apply(last - shown));
    }

    /** The row that turns the pages of anything, up to the last one. */
    public Drawing turning(int page, int last, IntFunction<Place> at) {
        if (last == 0) {
            return this;
        }
        var row = new ArrayList<Button>();
        if (page > 0) {
            row.add(labelled("◀", at.apply(page - 1)));
        }
        row.add(labelled((page + 1) + "/" + (last + 1), at.apply(page)));
        if (page < last) {
            row.add(labelled("▶", at.apply(page + 1)));
        }
        rows.add(row);
        return this;
    }

    public Drawing back(Place to) {
        return row("back", to);
    }

    public Screen done() {
        return new Screen(new Content.Text(text.done()), rows);
    }

    /** The buttons alone, under what somebody wrote. */
    public Screen under(Content content) {
        return new Screen(content, rows);
    }

    /** The same text over a file, as its caption. */
    public Screen over(Content.Media media) {
        return new Screen(media.withWords(text.done()), rows);
    }
}
