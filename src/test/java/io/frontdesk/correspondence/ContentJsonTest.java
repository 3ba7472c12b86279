package io.frontdesk.correspondence;

import static org.assertj.core.api.Assertions.assertThat;

import io.frontdesk.correspondence.Content.Media;
import io.frontdesk.correspondence.Content.Media.Kind;
import io.frontdesk.correspondence.Content.Media.Trait;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ContentJsonTest {

    private final ContentJson json = new ContentJson();

    static Stream<Content> kinds() {
        var photo = new Media(Kind.PHOTO, "f", FormattedText.plain("c"), null, Set.of(Trait.SPOILER));
        return Stream.of(
                Content.Text.of("x"),
                photo,
                new Content.Album(List.of(photo, photo)),
                new Content.Location(1.5, 2, 60),
                new Content.Venue(1.5, 2, "t", "a"),
                new Content.Contact("+7", "A", null, null),
                new Content.Poll("q", List.of("a"), true, false, false),
                new Content.Dice("🎲", 3),
                new Content.Checklist("t", List.of(new Content.Checklist.Task("x", true))),
                new Content.Other("story", 1, 2));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void what_is_kept_is_read_again(Content content) {
        assertThat(json.convertToEntityAttribute(json.convertToDatabaseColumn(content)))
                .isEqualTo(content);
    }

    @Test
    void media_kept_before_there_were_traits_has_none() {
        var kept =
                "{\"is\":\"media\",\"kind\":\"PHOTO\",\"fileId\":\"f\",\"words\":{\"text\":\"c\",\"entities\":[]},\"name\":null}";
        assertThat(json.convertToEntityAttribute(kept))
                .isEqualTo(new Media(Kind.PHOTO, "f", FormattedText.plain("c"), null));
    }
}
