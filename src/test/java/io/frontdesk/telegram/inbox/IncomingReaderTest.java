package io.frontdesk.telegram.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.frontdesk.conversation.Incoming;
import io.frontdesk.correspondence.Content;
import io.frontdesk.correspondence.Content.Media.Kind;
import io.frontdesk.correspondence.FormattedText;
import io.frontdesk.correspondence.FormattedText.Entity;
import io.frontdesk.telegram.api.Json;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class IncomingReaderTest {

    private static final Incoming.Sender ANN = new Incoming.Sender(7, "Ann", "Lee", "ann", "uk");

    private static Optional<Incoming> message(String content) {
        return read("message", content);
    }

    private static Optional<Incoming> read(String kind, String content) {
        return IncomingReader.read(List.of(Json.read(update(kind, content))));
    }

    private static String update(String kind, String content) {
        return """
               {"update_id": 1, "%s": {"message_id": 5, "chat": {"id": 7, "type": "private"},
                "from": {"id": 7, "first_name": "Ann", "last_name": "Lee", "username": "ann", "language_code": "uk"}, %s}}
               """.formatted(kind, content);
    }

    private static Content content(String fields) {
        return ((Incoming.Said) message(fields).orElseThrow()).content();
    }

    @Test
    void a_text_with_its_formatting_and_what_it_answers() {
        assertThat(message("""
                                "text": "hi @bob", "entities": [{"type": "text_link", "offset": 0, "length": 2, "url": "u"},
                                    {"type": "text_mention", "offset": 3, "length": 4, "user": {"id": 9}},
                                    {"type": "date_time", "offset": 0, "length": 1, "unix_time": 1}],
                                "reply_to_message": {"message_id": 3}, "quote": {"text": "q", "position": 4}"""))
                .contains(new Incoming.Said(
                        ANN,
                        List.of(5L),
                        new Content.Text(new FormattedText(
                                "hi @bob",
                                List.of(new Entity("text_link", 0, 2, "u"), new Entity("text_mention", 3, 4, "9")))),
                        new Incoming.Reply(3, "q", 4)));
    }

    @Test
    void the_largest_size_of_a_photo() {
        assertThat(content("\"photo\": [{\"file_id\": \"s\"}, {\"file_id\": \"l\"}], \"caption\": \"c\""))
                .isEqualTo(new Content.Media(Kind.PHOTO, "l", FormattedText.plain("c"), null));
    }

    @Test
    void an_animation_is_not_the_document_it_comes_with() {
        assertThat(
                        content(
                                "\"document\": {\"file_id\": \"d\"}, \"animation\": {\"file_id\": \"a\", \"file_name\": \"n\"}"))
                .isEqualTo(new Content.Media(Kind.ANIMATION, "a", FormattedText.EMPTY, "n"));
    }

    @Test
    void what_is_not_known_by_file_is_named_to_be_copied() {
        assertThat(content("\"location\": {}, \"venue\": {}")).isEqualTo(new Content.Other("venue", 7, 5));
        assertThat(content("\"poll\": {}")).isEqualTo(new Content.Other("poll", 7, 5));
    }

    @Test
    void what_telegram_itself_says_is_nothing() {
        assertThat(message("\"pinned_message\": {\"message_id\": 1}")).isEmpty();
    }

    @Test
    void a_press_even_under_a_message_that_can_no_longer_be_read() {
        assertThat(read(
                        "callback_query",
                        "\"id\": \"c\", \"data\": \"d\", \"message\": {\"message_id\": 8, \"date\": 0}"))
                .contains(new Incoming.Pressed(ANN, "c", 8, "d"));
    }

    @Test
    void coming_and_going() {
        assertThat(read("my_chat_member", "\"new_chat_member\": {\"status\": \"kicked\"}"))
                .contains(new Incoming.Left(ANN));
        assertThat(read("my_chat_member", "\"new_chat_member\": {\"status\": \"member\"}"))
                .contains(new Incoming.Returned(ANN));
    }

    @Test
    void an_edited_message() {
        assertThat(read("edited_message", "\"text\": \"better\""))
                .contains(new Incoming.Edited(ANN, 5, Content.Text.of("better")));
    }

    @Test
    void an_album_with_all_its_messages() {
        var said = (Incoming.Said) IncomingReader.read(List.of(
                        Json.read(update("message", "\"photo\": [{\"file_id\": \"a\"}]")),
                        Json.read(update("message", "\"video\": {\"file_id\": \"b\"}")
                                .replace(": 5,", ": 6,"))))
                .orElseThrow();
        assertThat(said.messages()).containsExactly(5L, 6L);
        assertThat(((Content.Album) said.content()).items())
                .extracting(Content.Media::fileId)
                .containsExactly("a", "b");
    }

    @Test
    void the_character_that_no_database_keeps_is_left_out() {
        assertThat(content("\"text\": \"a\\u0000b\"")).isEqualTo(Content.Text.of("a b"));
    }
}
