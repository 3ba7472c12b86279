package io.frontdesk.correspondence;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What stands in one Telegram message, of the several that a content may take.
 *
 * @param content a text or a caption that is short enough, or something without words; never an album
 * @param start where its words begin in those of the whole; in an album, in those of its item
 */
public record Piece(Content content, int start) {

    /** Stands where Telegram demands a text and there is none. */
    private static final Piece NOTHING = new Piece(Content.Text.of("…"), 0);

    /**
     * The pieces in their order.
     *
     * @param buttons whether buttons are to stand under the last one, which no item of an album can carry
     */
    public static List<Piece> of(Content content, boolean buttons) {
        return switch (content) {
            case Content.Text(var words) -> text(words);
            case Content.Told told -> text(told.words());
            case Content.Media media -> media(media);
            case Content.Album album -> album(album, buttons);
            case Content.Special special -> List.of(new Piece(special, 0));
        };
    }

    private static List<Piece> text(FormattedText words) {
        var parts = texts(words, Texts.MESSAGE);
        return parts.isEmpty() ? List.of(NOTHING) : parts;
    }

    private static List<Piece> texts(FormattedText words, int first) {
        return Texts.split(words, first).stream()
                .map(part -> new Piece(new Content.Text(part.words()), part.start()))
                .toList();
    }

    private static List<Piece> media(Content.Media media) {
        var captioned = media.kind().takesCaption();
        var words = texts(media.words(), captioned ? Texts.CAPTION : Texts.MESSAGE);
        var hasCaption = captioned && !words.isEmpty();
        var caption = hasCaption ? words.getFirst().content().words() : FormattedText.EMPTY;
        var file = new Piece(
                media.withWords(caption), hasCaption ? words.getFirst().start() : 0);
        return Stream.concat(Stream.of(file), words.stream().skip(hasCaption ? 1 : 0))
                .toList();
    }

    /** Captions too long stand below as texts, and where there are buttons the first caption does, to carry them. */
    private static List<Piece> album(Content.Album album, boolean buttons) {
        var files = new ArrayList<Piece>();
        var words = new ArrayList<Piece>();
        for (var item : album.items()) {
            var first = buttons && words.isEmpty() && !item.words().isEmpty();
            var apart = first || item.words().text().length() > Texts.CAPTION;
            files.add(new Piece(apart ? item.withWords(FormattedText.EMPTY) : item, 0));
            words.addAll(apart ? texts(item.words(), Texts.MESSAGE) : List.of());
        }
        if (buttons && words.isEmpty()) {
            words.add(NOTHING);
        }
        files.addAll(words);
        return List.copyOf(files);
    }
}
