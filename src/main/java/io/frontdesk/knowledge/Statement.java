package io.frontdesk.knowledge;

import io.frontdesk.correspondence.Content;
import io.frontdesk.correspondence.Texts;
import io.frontdesk.people.Unfit;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * What an answer says, checked to be something that can be sent again at any time in one message.
 *
 * @param article the telegra.ph page that it is, if it is nothing but one
 */
public record Statement(Content content, @Nullable URI article) {

    /** @throws Unfit where it is too long, of a kind that cannot be sent again, or a bare link that is no telegra.ph page */
    public static Statement of(Content content) {
        return switch (content) {
            case Content.Text text -> of(text);
            case Content.Media media -> whole(captioned(media));
            case Content.Album album -> {
                album.items().forEach(Statement::captioned);
                yield whole(album);
            }
            case Content.Location(var latitude, var longitude, var _) ->
                whole(new Content.Location(latitude, longitude, null));
            case Content.Venue venue -> whole(venue);
            case Content.Contact contact -> whole(contact);
            case Content.Poll poll -> throw unsendable();
            case Content.Told told -> throw unsendable();
            case Content.Other other -> throw unsendable();
        };
    }

    private static Statement whole(Content content) {
        return new Statement(content, null);
    }

    private static Unfit unsendable() {
        return new Unfit("unfit.answer-kind");
    }

    private static Statement of(Content.Text text) {
        var words = text.words().text();
        if (words.length() > Texts.MESSAGE) {
            throw new Unfit("unfit.answer-long", Texts.MESSAGE, words.length());
        }
        if (!Article.isBareLink(words)) {
            return whole(text);
        }
        var address = Article.address(words);
        return new Statement(Content.Text.of(address.toString()), address);
    }

    private static Content.Media captioned(Content.Media media) {
        var length = media.words().text().length();
        if (length > Texts.CAPTION) {
            throw new Unfit("unfit.caption-long", Texts.CAPTION, length);
        }
        return media;
    }
}
