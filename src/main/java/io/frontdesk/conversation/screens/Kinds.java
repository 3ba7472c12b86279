package io.frontdesk.conversation.screens;

import io.frontdesk.conversation.view.Viewer;
import io.frontdesk.correspondence.Content;
import java.util.Locale;

/** Says in one reader's language what a message is. */
public final class Kinds {

    private Kinds() {}

    /** The words of a message, after the name of its kind where it is more than words. */
    public static String what(Content content, Viewer viewer) {
        var words = content instanceof Content.Location at
                ? coordinates(at)
                : Excerpt.of(content.words().text());
        return content instanceof Content.Text ? words : together(kind(content, viewer), words);
    }

    /** The name of its kind. */
    public static String kind(Content content, Viewer viewer) {
        return switch (content) {
            case Content.Text text -> viewer.line("kind.text");
            case Content.Media media ->
                viewer.line("kind." + media.kind().name().toLowerCase(Locale.ROOT));
            case Content.Album album -> viewer.line("kind.album", album.items().size());
            case Content.Location location -> viewer.line("kind.location");
            case Content.Venue venue -> viewer.line("kind.venue");
            case Content.Contact contact -> viewer.line("kind.contact");
            case Content.Poll poll -> viewer.line("kind.poll");
            case Content.Dice dice -> viewer.line("kind.dice");
            case Content.Checklist checklist -> viewer.line("kind.checklist");
            case Content.Other other -> other(other.kind(), viewer);
        };
    }

    private static String coordinates(Content.Location at) {
        return String.format(Locale.ROOT, "%.5f, %.5f", at.latitude(), at.longitude());
    }

    private static String other(String name, Viewer viewer) {
        var key = "kind." + name;
        return viewer.line(viewer.phrases().knows(key) ? key : "kind.other");
    }

    private static String together(String kind, String words) {
        return words.isEmpty() ? kind : kind + " · " + words;
    }
}
