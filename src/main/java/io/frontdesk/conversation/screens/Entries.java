package io.frontdesk.conversation.screens;

import io.frontdesk.conversation.view.Viewer;
import io.frontdesk.correspondence.Content;
import io.frontdesk.correspondence.FormattedText;
import io.frontdesk.correspondence.Message;
import io.frontdesk.people.People;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Messages as entries of a history: who, when, what. */
@Component
public class Entries {

    private final People people;

    Entries(People people) {
        this.people = people;
    }

    public List<FormattedText> of(List<Message> messages, Viewer viewer) {
        var authors = people.names(messages.stream().map(Message::authorId).collect(Collectors.toSet()));
        return messages.stream()
                .map(message -> entry(message, authors.getOrDefault(message.authorId(), "?"), viewer))
                .toList();
    }

    private static FormattedText entry(Message message, String author, Viewer viewer) {
        var what = message.isWithdrawn() ? "" : what(message, viewer);
        return viewer.phrases().text(key(message), author, viewer.moment(message.sentAt()), what);
    }

    private static String key(Message message) {
        if (message.isWithdrawn()) {
            return "chat.entry-withdrawn";
        }
        return message.editedAt() == null ? "chat.entry" : "chat.entry-edited";
    }

    /** Whether there is more to a message than its entry shows. */
    static boolean hasMore(Message message) {
        return !(message.content() instanceof Content.Text(var words)) || Excerpt.isCut(words.text());
    }

    private static String what(Message message, Viewer viewer) {
        var what = Kinds.what(message.content(), viewer);
        var origin = message.forwardedFrom();
        return origin == null ? what : viewer.line("chat.forwarded", origin) + "\n" + what;
    }
}
