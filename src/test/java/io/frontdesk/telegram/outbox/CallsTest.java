package io.frontdesk.telegram.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.frontdesk.conversation.Outgoing;
import io.frontdesk.conversation.Outgoing.Keyboard;
import io.frontdesk.conversation.Outgoing.Keyboard.Button;
import io.frontdesk.conversation.Outgoing.Keyboard.Style;
import io.frontdesk.conversation.Outgoing.Priority;
import io.frontdesk.correspondence.Content;
import io.frontdesk.correspondence.Content.Media;
import io.frontdesk.correspondence.Content.Media.Kind;
import io.frontdesk.correspondence.FormattedText;
import io.frontdesk.correspondence.FormattedText.Entity;
import io.frontdesk.telegram.api.BotCall;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CallsTest {

    private static final Keyboard.Inline BUTTON =
            new Keyboard.Inline(List.of(List.of(new Button("Yes", Style.SUCCESS, "y", null))));

    private static List<String> calls(Content content, Keyboard keyboard, Outgoing.@Nullable Reply reply) {
        return MessageCalls.of(new Outgoing.Message(1, content, keyboard, reply, Priority.CARD, null)).stream()
                .map(CallsTest::text)
                .toList();
    }

    private static List<String> calls(Content content, Keyboard keyboard) {
        return calls(content, keyboard, null);
    }

    private static String text(BotCall call) {
        return call.method() + call.body();
    }

    private static Media media(Kind kind, String words) {
        return new Media(kind, "f", FormattedText.plain(words), null);
    }

    @Test
    void a_text_carries_formatting_buttons_and_what_it_answers() {
        var words = new FormattedText("hi", List.of(new Entity("bold", 0, 2), new Entity("text_link", 0, 1, "u")));
        assertThat(calls(new Content.Text(words), BUTTON, new Outgoing.Reply(5, FormattedText.plain("q"), 3)))
                .containsExactly(
                        "sendMessage{\"chat_id\":1,\"text\":\"hi\",\"entities\":["
                                + "{\"type\":\"bold\",\"offset\":0,\"length\":2},"
                                + "{\"type\":\"text_link\",\"offset\":0,\"length\":1,\"url\":\"u\"}],"
                                + "\"reply_parameters\":{\"message_id\":5,\"allow_sending_without_reply\":true,\"quote\":\"q\",\"quote_position\":3},"
                                + "\"reply_markup\":{\"inline_keyboard\":[[{\"text\":\"Yes\",\"callback_data\":\"y\",\"style\":\"success\"}]]}}");
    }

    @Test
    void a_long_text_answers_with_its_first_part_and_has_buttons_under_its_last() {
        var calls = calls(Content.Text.of("x".repeat(9000)), BUTTON, Outgoing.Reply.to(5));
        assertThat(calls).hasSize(3);
        assertThat(calls.get(0)).contains("reply_parameters").doesNotContain("quote", "reply_markup");
        assertThat(calls.get(1)).doesNotContain("reply_parameters", "reply_markup");
        assertThat(calls.get(2)).contains("reply_markup");
    }

    @Test
    void an_empty_text_is_never_sent_as_one() {
        assertThat(calls(Content.Text.of(""), Keyboard.NO_BUTTONS))
                .containsExactly("sendMessage{\"chat_id\":1,\"text\":\"…\"}");
    }

    @Test
    void the_persistent_keyboard_stays_and_is_small() {
        var keys = List.of(new Keyboard.Key("A", true), new Keyboard.Key("B", false));
        assertThat(calls(Content.Text.of("x"), new Keyboard.Persistent(List.of(keys))))
                .containsExactly("sendMessage{\"chat_id\":1,\"text\":\"x\",\"reply_markup\":{\"is_persistent\":true,"
                        + "\"resize_keyboard\":true,\"keyboard\":[[{\"text\":\"A\",\"request_contact\":true},"
                        + "{\"text\":\"B\"}]]}}");
    }

    @Test
    void the_persistent_keyboard_can_be_taken_away() {
        assertThat(calls(Content.Text.of("x"), new Keyboard.None()))
                .containsExactly(
                        "sendMessage{\"chat_id\":1,\"text\":\"x\",\"reply_markup\":{\"remove_keyboard\":true}}");
    }

    @Test
    void every_kind_of_file_has_its_method() {
        assertThat(List.of(Kind.values()))
                .extracting(kind -> calls(media(kind, ""), Keyboard.NO_BUTTONS).getFirst())
                .containsExactly(
                        "sendPhoto{\"chat_id\":1,\"photo\":\"f\"}",
                        "sendVideo{\"chat_id\":1,\"video\":\"f\"}",
                        "sendAnimation{\"chat_id\":1,\"animation\":\"f\"}",
                        "sendAudio{\"chat_id\":1,\"audio\":\"f\"}",
                        "sendDocument{\"chat_id\":1,\"document\":\"f\"}",
                        "sendVoice{\"chat_id\":1,\"voice\":\"f\"}",
                        "sendVideoNote{\"chat_id\":1,\"video_note\":\"f\"}",
                        "sendSticker{\"chat_id\":1,\"sticker\":\"f\"}");
    }

    @Test
    void a_caption_too_long_goes_on_as_a_text_and_a_sticker_has_its_words_below() {
        assertThat(calls(media(Kind.PHOTO, "x".repeat(1500)), BUTTON))
                .satisfiesExactly(
                        photo -> assertThat(photo).contains("x".repeat(1024)).doesNotContain("reply_markup"),
                        rest -> assertThat(rest).startsWith("sendMessage").contains("reply_markup"));
        assertThat(calls(media(Kind.STICKER, "words"), Keyboard.NO_BUTTONS))
                .containsExactly(
                        "sendSticker{\"chat_id\":1,\"sticker\":\"f\"}",
                        "sendMessage{\"chat_id\":1,\"text\":\"words\"}");
    }

    @Test
    void an_album_goes_as_one_and_its_buttons_under_its_words_as_a_text() {
        var album = new Content.Album(List.of(media(Kind.PHOTO, "look"), media(Kind.VIDEO, "")));
        assertThat(calls(album, Keyboard.NO_BUTTONS))
                .containsExactly("sendMediaGroup{\"chat_id\":1,\"media\":["
                        + "{\"type\":\"photo\",\"media\":\"f\",\"caption\":\"look\",\"caption_entities\":[]},"
                        + "{\"type\":\"video\",\"media\":\"f\"}]}");
        assertThat(calls(album, BUTTON))
                .satisfiesExactly(
                        group -> assertThat(group).startsWith("sendMediaGroup").doesNotContain("look", "reply_markup"),
                        words -> assertThat(words).startsWith("sendMessage").contains("look", "reply_markup"));
    }

    @Test
    void what_may_not_stand_in_one_album_goes_apart() {
        var items = List.of(
                media(Kind.PHOTO, ""),
                media(Kind.DOCUMENT, ""),
                media(Kind.DOCUMENT, ""),
                media(Kind.VOICE, ""),
                media(Kind.VOICE, ""));
        assertThat(calls(new Content.Album(items), Keyboard.NO_BUTTONS))
                .extracting(call -> call.substring(0, call.indexOf('{')))
                .containsExactly("sendPhoto", "sendMediaGroup", "sendVoice", "sendVoice");
        var many = IntStream.range(0, 11).mapToObj(_ -> media(Kind.PHOTO, "")).toList();
        assertThat(calls(new Content.Album(many), Keyboard.NO_BUTTONS)).hasSize(2);
    }

    @Test
    void what_is_kept_whole_is_sent_from_that_and_not_copied() {
        assertThat(calls(new Content.Location(55.75, 37.5, null), Keyboard.NO_BUTTONS))
                .containsExactly("sendLocation{\"chat_id\":1,\"latitude\":55.75,\"longitude\":37.5}");
        assertThat(calls(new Content.Location(55.75, 37.5, 900), Keyboard.NO_BUTTONS))
                .containsExactly(
                        "sendLocation{\"chat_id\":1,\"latitude\":55.75,\"longitude\":37.5,\"live_period\":900}");
        assertThat(calls(new Content.Venue(55.75, 37.5, "Café", "Street 1"), Keyboard.NO_BUTTONS))
                .containsExactly("sendVenue{\"chat_id\":1,\"latitude\":55.75,\"longitude\":37.5,"
                        + "\"title\":\"Café\",\"address\":\"Street 1\"}");
        assertThat(calls(new Content.Contact("+7", "Ann", "Lee", null), Keyboard.NO_BUTTONS))
                .containsExactly(
                        "sendContact{\"chat_id\":1,\"phone_number\":\"+7\",\"first_name\":\"Ann\",\"last_name\":\"Lee\"}");
        assertThat(calls(new Content.Poll("Which?", List.of("a", "b"), true, false, false), Keyboard.NO_BUTTONS))
                .containsExactly(
                        "sendPoll{\"chat_id\":1,\"question\":\"Which?\",\"options\":[{\"text\":\"a\"},{\"text\":\"b\"}],"
                                + "\"is_anonymous\":true,\"allows_multiple_answers\":false,\"is_closed\":false}");
    }

    @Test
    void what_no_bot_can_send_is_told_in_words() {
        var checklist = new Content.Checklist("Day", List.of(new Content.Checklist.Task("Rise", true)));
        assertThat(calls(new Content.Dice("🎲", 5), Keyboard.NO_BUTTONS))
                .containsExactly("sendMessage{\"chat_id\":1,\"text\":\"🎲 5\"}");
        assertThat(calls(checklist, Keyboard.NO_BUTTONS))
                .containsExactly("sendMessage{\"chat_id\":1,\"text\":\"Day\\n☑ Rise\"}");
    }

    @Test
    void anything_else_is_copied() {
        assertThat(calls(new Content.Other("story", 9, 4), BUTTON).getFirst())
                .startsWith("copyMessage{\"chat_id\":1,\"from_chat_id\":9,\"message_id\":4,\"reply_markup\"");
    }

    @Test
    void a_spoiler_and_a_caption_above_stay_what_they_are() {
        var photo = new Media(Kind.PHOTO, "f", FormattedText.plain("c"), null, Set.of(Media.Trait.values()));
        assertThat(calls(photo, Keyboard.NO_BUTTONS).getFirst())
                .contains("\"has_spoiler\":true", "\"show_caption_above_media\":true");
        assertThat(edit(photo)).contains("\"show_caption_above_media\":true");
    }

    @Test
    void a_quote_repeats_the_formatting_that_telegram_compares_and_no_other() {
        var quote = new FormattedText("a b", List.of(new Entity("bold", 0, 1), new Entity("code", 2, 1)));
        assertThat(calls(Content.Text.of("x"), Keyboard.NO_BUTTONS, new Outgoing.Reply(5, quote, 3))
                        .getFirst())
                .contains("\"quote\":\"a b\",\"quote_position\":3,"
                        + "\"quote_entities\":[{\"type\":\"bold\",\"offset\":0,\"length\":1}]");
    }

    @Test
    void a_date_keeps_its_time_and_how_it_is_written() {
        var words = new FormattedText("now", List.of(new Entity("date_time", 0, 3, "1700000000 r")));
        assertThat(calls(new Content.Text(words), Keyboard.NO_BUTTONS).getFirst())
                .contains("\"unix_time\":1700000000,\"date_time_format\":\"r\"");
    }

    @Test
    void an_edit_changes_words_or_caption_or_only_buttons() {
        assertThat(edit(Content.Text.of("x".repeat(5000))))
                .startsWith("editMessageText")
                .contains("x…\"");
        assertThat(edit(media(Kind.PHOTO, "new")))
                .startsWith("editMessageCaption")
                .contains("\"caption\":\"new\"");
        assertThat(edit(media(Kind.STICKER, ""))).startsWith("editMessageReplyMarkup");
        assertThat(edit(new Content.Location(1, 2, 60))).startsWith("editMessageLiveLocation");
        assertThat(edit(new Content.Location(1, 2, null))).startsWith("stopMessageLiveLocation");
    }

    @Test
    void an_edit_with_another_file_exchanges_it() {
        assertThat(text(EditCall.of(
                        new Outgoing.Edit(1, 2, media(Kind.PHOTO, "new"), Keyboard.NO_BUTTONS, true, null))))
                .isEqualTo(
                        "editMessageMedia{\"chat_id\":1,\"message_id\":2,\"media\":{\"type\":\"photo\",\"media\":\"f\","
                                + "\"caption\":\"new\",\"caption_entities\":[]}}");
    }

    @Test
    void a_reaction_is_put_or_taken_back() {
        assertThat(text(ReactionCall.of(new Outgoing.Reaction(1, 2, "👍"))))
                .isEqualTo("setMessageReaction{\"chat_id\":1,\"message_id\":2,"
                        + "\"reaction\":[{\"type\":\"emoji\",\"emoji\":\"👍\"}]}");
        assertThat(text(ReactionCall.of(new Outgoing.Reaction(1, 2, null)))).contains("\"reaction\":[]");
    }

    private static String edit(Content content) {
        return text(EditCall.of(new Outgoing.Edit(1, 2, content, Keyboard.NO_BUTTONS)));
    }

    @Test
    void a_person_is_offered_commands_of_their_own() {
        var commands = new Outgoing.Commands(1, List.of(new Outgoing.Commands.Command("start", "Begin")));
        assertThat(text(CommandsCall.of(commands)))
                .isEqualTo("setMyCommands{\"commands\":[{\"command\":\"start\",\"description\":\"Begin\"}],"
                        + "\"scope\":{\"type\":\"chat\",\"chat_id\":1}}");
    }

    @Test
    void plain_is_without_formatting_and_quote() {
        var words = new FormattedText("hi", List.of(new Entity("bold", 0, 2)));
        var message = new Outgoing.Message(
                1,
                new Content.Text(words),
                BUTTON,
                new Outgoing.Reply(5, FormattedText.plain("q"), 3),
                Priority.CARD,
                null);
        assertThat(MessageCalls.of(message).getFirst().plain().body().toString())
                .doesNotContain("entities", "quote")
                .contains("reply_markup", "message_id");
    }
}
