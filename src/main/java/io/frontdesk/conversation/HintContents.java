package io.frontdesk.conversation;

import io.frontdesk.conversation.Outgoing.Keyboard;
import io.frontdesk.correspondence.Content;
import io.frontdesk.correspondence.Content.Media.Kind;
import io.frontdesk.knowledge.Answer;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What of an answer can be sent in somebody else's name: one text, or one file that a title can stand beside. */
final class HintContents {

    private static final Set<Kind> TITLED =
            EnumSet.of(Kind.PHOTO, Kind.VIDEO, Kind.DOCUMENT, Kind.ANIMATION, Kind.VOICE);

    private HintContents() {}

    /** Empty where nothing of it can. */
    static Optional<Content> of(Content answer) {
        return switch (answer) {
            case Content.Text text -> Optional.of(text);
            case Content.Media media -> TITLED.contains(media.kind()) ? Optional.of(media) : words(media);
            case Content.Album album -> words(album).or(() -> of(album.items().getFirst()));
            case Content.Told told -> words(told);
            case Content.Special special -> Optional.empty();
        };
    }

    private static Optional<Content> words(Content content) {
        return content.words().text().isBlank() ? Optional.empty() : Optional.of(new Content.Text(content.words()));
    }

    static Keyboard.Inline links(List<Answer.Link> links) {
        return new Keyboard.Inline(links.stream()
                .map(link -> List.of(new Keyboard.Button(
                        link.label(), Keyboard.Style.PLAIN, null, link.address().toString())))
                .toList());
    }
}
