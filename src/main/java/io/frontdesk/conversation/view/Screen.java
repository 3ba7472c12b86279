package io.frontdesk.conversation.view;

import io.frontdesk.correspondence.Content;
import java.util.List;

/** A message that shows one thing or list, with the buttons that lead on from it. */
public record Screen(Content content, List<List<Button>> rows) {

    public Screen {
        rows = rows.stream().filter(row -> !row.isEmpty()).map(List::copyOf).toList();
    }

    /** What is not a text stays as it is, like a card: a message with a file cannot become one without. */
    public boolean isText() {
        return content instanceof Content.Text;
    }
}
