package io.frontdesk.conversation.screens;

import io.frontdesk.correspondence.Content;
import io.frontdesk.correspondence.Content.Media;
import io.frontdesk.correspondence.FormattedText;
import io.frontdesk.correspondence.FormattedText.Entity;
import io.frontdesk.correspondence.Texts;
import io.frontdesk.knowledge.Answer;
import io.frontdesk.knowledge.Answer.Link;
import java.util.ArrayList;
import java.util.List;

/** An answer as messages of a chat, which have no buttons: its links stand in the words, or in a message after them. */
final class ReadyAnswer {

    private static final String MARK = "🔗 ";

    private ReadyAnswer() {}

    /** What is sent, one after the other. */
    static List<Content> messages(Answer answer) {
        var content = answer.content();
        if (answer.links().isEmpty()) {
            return List.of(content);
        }
        var links = links(answer.links());
        var together = with(links, content);
        return together.words().text().length() > room(content)
                ? List.of(content, new Content.Text(links))
                : List.of(together);
    }

    /** How many characters a message like this can have; none where it has no words at all. */
    static int room(Content content) {
        return switch (content) {
            case Content.Text text -> Texts.MESSAGE;
            case Media media -> media.kind().takesCaption() ? Texts.CAPTION : 0;
            case Content.Album album -> 0;
            case Content.Told told -> 0;
            case Content.Special special -> 0;
        };
    }

    private static Content with(FormattedText links, Content content) {
        var words = content.words();
        var all = words.isEmpty() ? links : joined(words, FormattedText.plain("\n\n"), links);
        return content instanceof Media media ? media.withWords(all) : new Content.Text(all);
    }

    private static FormattedText links(List<Link> links) {
        var lines = new ArrayList<FormattedText>();
        for (var link : links) {
            var label = link.label();
            var end = lines.size() + 1 < links.size() ? "\n" : "";
            var address = link.address().toString();
            lines.add(new FormattedText(
                    MARK + label + end, List.of(new Entity("text_link", MARK.length(), label.length(), address))));
        }
        return joined(lines.toArray(FormattedText[]::new));
    }

    private static FormattedText joined(FormattedText... parts) {
        var text = new StringBuilder();
        var entities = new ArrayList<Entity>();
        for (var part : parts) {
            part.entities().forEach(entity -> entities.add(entity.shifted(text.length())));
            text.append(part.text());
        }
        return new FormattedText(text.toString(), entities);
    }
}
