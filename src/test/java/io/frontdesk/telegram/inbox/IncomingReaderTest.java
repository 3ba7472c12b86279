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
import java.util.Set;
import org.jspecify.annotations.Nullable;
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
                                    {"type": "date_time", "offset": 0, "length": 1, "unix_time": 1, "date_time_format": "wd"}],
                                "reply_to_message": {"message_id": 3}, "quote": {"text": "q", "position": 4}"""))
                .contains(new Incoming.Said(
                        ANN,
                        List.of(5L),
                        new Content.Text(new FormattedText(
                                "hi @bob",
                                List.of(
                                        new Entity("text_link", 0, 2, "u"),
                                        new Entity("text_mention", 3, 4, "9"),
                                        new Entity("date_time", 0, 1, "1 wd")))),
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
    void what_is_neither_text_nor_file_is_read_whole() {
        assertThat(content("\"location\": {\"latitude\": 1.5, \"longitude\": 2, \"live_period\": 60}"))
                .isEqualTo(new Content.Location(1.5, 2, 60));
        assertThat(content("\"location\": {}, \"venue\": {\"location\": {\"latitude\": 1.5, \"longitude\": 2},"
                        + " \"title\": \"Café\", \"address\": \"Street 1\"}"))
                .isEqualTo(new Content.Venue(1.5, 2, "Café", "Street 1"));
        assertThat(content("\"contact\": {\"phone_number\": \"+7\", \"first_name\": \"Ann\"}"))
                .isEqualTo(new Content.Contact("+7", "Ann", null, null));
        assertThat(
                        content(
                                "\"poll\": {\"question\": \"Which?\", \"options\": [{\"text\": \"a\"}], \"is_anonymous\": true}"))
                .isEqualTo(new Content.Poll("Which?", List.of("a"), true, false, false));
        assertThat(content("\"dice\": {\"emoji\": \"🎯\", \"value\": 6}")).isEqualTo(new Content.Dice("🎯", 6));
        assertThat(
                        content(
                                "\"checklist\": {\"title\": \"Day\", \"tasks\": [{\"text\": \"Rise\", \"completion_date\": 1}]}"))
                .isEqualTo(new Content.Checklist("Day", List.of(new Content.Checklist.Task("Rise", true))));
    }

    @Test
    void what_is_not_known_is_named_to_be_copied() {
        assertThat(content("\"story\": {}")).isEqualTo(new Content.Other("story", 7, 5));
    }

    @Test
    void how_media_is_shown_is_kept() {
        assertThat(content("\"photo\": [{\"file_id\": \"l\"}], \"has_media_spoiler\": true"))
                .isEqualTo(new Content.Media(
                        Kind.PHOTO, "l", FormattedText.EMPTY, null, Set.of(Content.Media.Trait.SPOILER)));
    }

    @Test
    void whom_it_was_forwarded_from() {
        assertThat(origin("\"type\": \"user\", \"sender_user\": {\"first_name\": \"Bob\", \"last_name\": \"Ray\"}"))
                .isEqualTo("Bob Ray");
        assertThat(origin("\"type\": \"hidden_user\", \"sender_user_name\": \"Somebody\""))
                .isEqualTo("Somebody");
        assertThat(origin("\"type\": \"channel\", \"chat\": {\"title\": \"News\"}"))
                .isEqualTo("News");
    }

    private static @Nullable String origin(String fields) {
        var said = message("\"text\": \"x\", \"forward_origin\": {%s}".formatted(fields));
        return ((Incoming.Said) said.orElseThrow()).forwardedFrom();
    }

    @Test
    void a_reaction_is_the_newest_one_that_a_bot_could_show() {
        assertThat(reacted("{\"type\": \"emoji\", \"emoji\": \"👍\"}, {\"type\": \"emoji\", \"emoji\": \"🔥\"}"))
                .contains(new Incoming.Reacted(ANN, 5, "🔥"));
        assertThat(reacted("{\"type\": \"custom_emoji\", \"custom_emoji_id\": \"1\"}"))
                .contains(new Incoming.Reacted(ANN, 5, null));
        assertThat(reacted("")).contains(new Incoming.Reacted(ANN, 5, null));
    }

    private static Optional<Incoming> reacted(String reactions) {
        return IncomingReader.read(List.of(Json.read(update("message_reaction", "\"new_reaction\": [" + reactions + "]")
                .replace("\"from\"", "\"user\""))));
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

    @Test
    void what_was_chosen_of_a_bots_hints_says_so() {
        assertThat(message("\"text\": \"so\", \"via_bot\": {\"id\": 3, \"username\": \"the_bot\"}"))
                .contains(new Incoming.Said(ANN, List.of(5L), Content.Text.of("so"), null, null, "the_bot"));
    }
}
