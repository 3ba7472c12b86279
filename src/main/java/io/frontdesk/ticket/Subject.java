package io.frontdesk.ticket;

import io.frontdesk.correspondence.Content;

/** Makes one short line of a first message, by which people tell tickets apart. */
final class Subject {

    static final int LONGEST = 100;

    private Subject() {}

    static String of(Content content) {
        var words = cut(content.words().text());
        return words.isEmpty() ? cut(sign(content)) : words;
    }

    /** One line of at most {@value #LONGEST} characters, cut between words where there are any. */
    static String cut(String text) {
        var line = text.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
        if (line.length() <= LONGEST) {
            return line;
        }
        var end = line.lastIndexOf(' ', LONGEST - 1);
        return line.substring(0, end < LONGEST / 2 ? wholeCharacters(line, LONGEST - 1) : end) + "…";
    }

    private static int wholeCharacters(String line, int end) {
        return Character.isHighSurrogate(line.charAt(end - 1)) ? end - 1 : end;
    }

    /** What stands for a message without words needs no language. */
    private static String sign(Content content) {
        return switch (content) {
            case Content.Media media -> sign(media);
            case Content.Album album -> sign(album.items().getFirst());
            case Content.Text text -> "💬";
            case Content.Location location -> "📍";
            case Content.Special special -> "📎";
            case Content.Told told -> "📎";
        };
    }

    private static String sign(Content.Media media) {
        var name = media.name() == null ? "" : " " + media.name();
        return switch (media.kind()) {
            case PHOTO -> "📷";
            case VIDEO, ANIMATION, VIDEO_NOTE -> "🎬";
            case AUDIO -> "🎵" + name;
            case VOICE -> "🎤";
            case DOCUMENT -> "📄" + name;
            case STICKER -> "🙂";
        };
    }
}
