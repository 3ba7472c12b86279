package io.frontdesk.conversation.screens;

import io.frontdesk.conversation.view.Viewer;
import io.frontdesk.correspondence.Content;
import io.frontdesk.correspondence.FormattedText;
import io.frontdesk.correspondence.Message;
import io.frontdesk.people.People;
import java.util.List;
import java.util.Locale;
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
        var what = message.isWithdrawn() ? "" : what(message.content(), viewer);
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

    /** The name of what a message is. */
    static String kind(Content content, Viewer viewer) {
        return switch (content) {
            case Content.Text text -> viewer.line("kind.text");
            case Content.Media media -> kind(media.kind().name(), viewer);
            case Content.Album album -> viewer.line("kind.album", album.items().size());
            case Content.Other other -> kind(other.kind(), viewer);
        };
    }

    /** The words of a message, after the name of its kind where it is more than words. */
    static String what(Content content, Viewer viewer) {
        var words = Excerpt.of(content.words().text());
        return switch (content) {
            case Content.Text text -> words;
            case Content.Media media -> together(kind(media, viewer), words);
            case Content.Album album -> together(kind(album, viewer), words);
            case Content.Other other -> kind(other, viewer);
        };
    }

    private static String kind(String name, Viewer viewer) {
        var key = "kind." + name.toLowerCase(Locale.ROOT);
        return viewer.line(viewer.phrases().knows(key) ? key : "kind.other");
    }

    private static String together(String kind, String words) {
        return words.isEmpty() ? kind : kind + " · " + words;
    }
}
