package io.frontdesk.conversation.cards;

import io.frontdesk.conversation.view.Drawing;
import io.frontdesk.conversation.view.Screen;
import io.frontdesk.correspondence.Content;
import io.frontdesk.correspondence.FormattedText;
import io.frontdesk.correspondence.Piece;
import java.util.List;
import java.util.Optional;

/**
 * How a message and what belongs over and under it stand in Telegram messages.
 *
 * @param screen the message, with all that Telegram lets stand with it
 * @param pieces the Telegram messages that the screen takes
 * @param over how many characters stand before its words
 * @param beside what has to stand in a message of its own
 */
record Layout(Screen screen, List<Piece> pieces, int over, Optional<Screen> beside) {

    /** @param over what stands over the content, and its buttons; may be blank */
    static Layout of(Drawing over, Content content) {
        return switch (content) {
            case Content.Text(var words) -> together(over.gap().line(words).done(), words);
            case Content.Told told -> together(over.gap().line(told.words()).done(), told.words());
            case Content.Media media -> media.kind().takesCaption() ? captioned(over, media) : apart(over, media);
            case Content.Album album -> apart(over, album);
            case Content.Special special -> apart(over, special);
        };
    }

    private static Layout captioned(Drawing over, Content.Media media) {
        var caption = media.words().isEmpty() ? over : over.gap().line(media.words());
        return together(caption.over(media), media.words());
    }

    private static Layout together(Screen screen, FormattedText words) {
        var before = screen.content().words().text().length() - words.text().length();
        return new Layout(screen, pieces(screen), before, Optional.empty());
    }

    private static Layout apart(Drawing over, Content content) {
        var bare = new Screen(content, List.of());
        return new Layout(bare, pieces(bare), 0, over.isBlank() ? Optional.empty() : Optional.of(over.done()));
    }

    private static List<Piece> pieces(Screen screen) {
        return Piece.of(screen.content(), !screen.rows().isEmpty());
    }

    /** Where in the words of the message each piece begins. */
    List<Integer> starts() {
        return pieces.stream().map(piece -> piece.start() - over).toList();
    }

    int start(int part) {
        return starts().get(part);
    }

    int size() {
        return pieces.size();
    }

    /** What stands in one of the Telegram messages. */
    Screen piece(int part) {
        var isLast = part == pieces.size() - 1;
        return new Screen(pieces.get(part).content(), isLast ? screen.rows() : List.of());
    }

    /** Whether this is an item of an album, and no text below it. */
    boolean isItem(int part) {
        return screen.content() instanceof Content.Album album
                && part < album.items().size();
    }
}
