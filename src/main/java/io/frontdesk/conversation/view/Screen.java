package io.frontdesk.conversation.view;

import io.frontdesk.correspondence.Content;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A message that shows one thing or list, with the buttons that lead on from it.
 *
 * @param picture the name of one of our own above the text; null where there is none
 */
public record Screen(
        Content content, List<List<Button>> rows, @Nullable String picture) {

    public Screen {
        rows = rows.stream().filter(row -> !row.isEmpty()).map(List::copyOf).toList();
    }

    public Screen(Content content, List<List<Button>> rows) {
        this(content, rows, null);
    }

    public Screen pictured(String name) {
        return new Screen(content, rows, name);
    }

    /** What is not a text stays as it is, like a card: a message with a file cannot become one without. */
    public boolean isText() {
        return content instanceof Content.Text;
    }
}
