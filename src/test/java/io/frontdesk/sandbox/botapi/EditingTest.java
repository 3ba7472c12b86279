package io.frontdesk.sandbox.botapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.frontdesk.sandbox.phones.Phone;
import io.frontdesk.sandbox.phones.ShownMessage;
import io.frontdesk.sandbox.phones.Specials;
import io.frontdesk.sandbox.world.Account;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Messages change as they do in Telegram. */
class EditingTest {

    private static final String BUTTONS = ",'reply_markup':{'inline_keyboard':[[{'text':'Go','callback_data':'go'}]]}";

    private final DirectBot bot = new DirectBot();
    private Phone anna;

    @BeforeEach
    void somebodyHasStarted() {
        anna = bot.phones.add(Account.of(1, "Anna"));
        anna.say("/start");
    }

    private long send(String rest) {
        return bot.call("sendMessage", "{'chat_id':1,'text':'One'" + rest + "}")
                .get("message_id")
                .asLong();
    }

    private JsonNode edit(long message, String text, String rest) {
        return bot.call(
                "editMessageText", "{'chat_id':1,'message_id':" + message + ",'text':'" + text + "'" + rest + "}");
    }

    @Test
    void an_edit_replaces_text_and_buttons() {
        long message = send(BUTTONS);
        bot.pass(Duration.ofSeconds(5));

        JsonNode edited = edit(message, "Two", "");

        assertThat(edited.get("text").asString()).isEqualTo("Two");
        assertThat(edited.has("reply_markup")).isFalse();
        assertThat(edited.get("edit_date").asLong())
                .isEqualTo(edited.get("date").asLong() + 5);
    }

    @Test
    void an_edit_that_changes_nothing_is_refused() {
        long message = send(BUTTONS);

        assertThatThrownBy(() -> edit(message, "One", BUTTONS))
                .hasMessage("Bad Request: message is not modified: specified new message content and reply markup are"
                        + " exactly the same as a current content and reply markup of the message");
    }

    @Test
    void a_message_with_a_reply_keyboard_cannot_be_edited() {
        long message = send(",'reply_markup':{'keyboard':[[{'text':'A'}]]}");

        assertThatThrownBy(() -> edit(message, "Two", "")).hasMessage("Bad Request: message can't be edited");
    }

    @Test
    void the_text_of_a_photo_is_its_caption() {
        String photo = anna.sendPhoto(new byte[] {1}, "").attached().fileId();
        long message = bot.call("sendPhoto", "{'chat_id':1,'photo':'" + photo + "'}")
                .get("message_id")
                .asLong();

        assertThatThrownBy(() -> edit(message, "Two", ""))
                .hasMessage("Bad Request: there is no text in the message to edit");
        bot.call("editMessageCaption", "{'chat_id':1,'message_id':" + message + ",'caption':'Two'}");
        assertThat(anna.newest().orElseThrow().caption()).isEqualTo("Two");
    }

    @Test
    void a_deleted_message_is_gone_and_its_id_is_not_given_again() {
        long message = send("");
        bot.call("deleteMessage", "{'chat_id':1,'message_id':" + message + "}");

        assertThat(anna.message(message)).isEmpty();
        assertThatThrownBy(() -> edit(message, "Two", "")).hasMessage("Bad Request: message to edit not found");
        assertThat(send("")).isEqualTo(message + 1);
    }

    @Test
    void a_message_older_than_two_days_cannot_be_deleted() {
        long message = send("");
        bot.pass(Duration.ofHours(49));

        assertThatThrownBy(() -> bot.call("deleteMessage", "{'chat_id':1,'message_id':" + message + "}"))
                .hasMessage("Bad Request: message can't be deleted for everyone");
    }

    @Test
    void a_press_on_an_old_message_works_and_is_answered_once() {
        long message = send(BUTTONS);
        bot.pass(Duration.ofDays(300));
        String press = anna.press(message, "Go");
        String answer = "{'callback_query_id':'" + press + "','text':'Gone'}";

        bot.call("answerCallbackQuery", answer);

        assertThat(anna.notices())
                .singleElement()
                .satisfies(notice -> assertThat(notice.text()).isEqualTo("Gone"));
        assertThatThrownBy(() -> bot.call("answerCallbackQuery", answer))
                .hasMessageContaining("query is too old and response timeout expired");
    }

    @Test
    void an_answer_that_comes_too_late_is_refused() {
        String press = anna.press(send(BUTTONS), "Go");
        bot.pass(Duration.ofMinutes(3));

        assertThatThrownBy(() -> bot.call("answerCallbackQuery", "{'callback_query_id':'" + press + "'}"))
                .hasMessageContaining("query is too old and response timeout expired");
    }

    @Test
    void a_reply_carries_the_original_and_the_quote() {
        long mine = anna.say("The lift is broken").id();

        JsonNode sent = bot.call(
                "sendMessage",
                "{'chat_id':1,'text':'Which?','reply_parameters':{'message_id':" + mine + ",'quote':'lift'}}");

        assertThat(sent.get("reply_to_message").get("text").asString()).isEqualTo("The lift is broken");
        assertThat(sent.get("quote").get("position").asInt()).isEqualTo(4);
        assertThat(anna.newest().orElseThrow().replyTo()).isEqualTo(new ShownMessage.Reply(mine, "lift"));
    }

    @Test
    void a_reply_to_a_message_that_is_gone_can_be_sent_without() {
        JsonNode sent = bot.call(
                "sendMessage",
                "{'chat_id':1,'text':'a','reply_parameters':{'message_id':99,'allow_sending_without_reply':true}}");

        assertThat(sent.has("reply_to_message")).isFalse();
    }

    @Test
    void a_copy_has_no_author_and_a_forward_has() {
        Phone boris = bot.phones.add(Account.of(2, "Boris"));
        boris.say("/start");
        long location = anna.sendLocation(55.75, 37.61).id();
        String which = "{'chat_id':2,'from_chat_id':1,'message_id':" + location + "}";

        bot.call("copyMessage", which);
        assertThat(boris.newest().orElseThrow().forwarded()).isNull();
        bot.call("forwardMessage", which);
        assertThat(boris.newest().orElseThrow().forwarded()).isEqualTo("Anna");
        assertThat(boris.newest().orElseThrow().attached().latitude()).isEqualTo(55.75);
    }

    @Test
    void commands_come_from_the_narrowest_scope() {
        String common = "'commands':[{'command':'start','description':'Common'}]";
        bot.call("setMyCommands", "{" + common + "}");
        bot.call(
                "setMyCommands",
                "{'commands':[{'command':'work','description':'Own'}],'scope':{'type':'chat','chat_id':1}}");

        assertThat(anna.commands().get(0).get("command").asString()).isEqualTo("work");
        bot.call("deleteMyCommands", "{'scope':{'type':'chat','chat_id':1}}");
        assertThat(anna.commands().get(0).get("command").asString()).isEqualTo("start");
    }

    @Test
    void telegram_marks_links_and_commands_itself() {
        JsonNode sent = bot.call("sendMessage", "{'chat_id':1,'text':'/help @frontdesk a@b.ru https://t.me/x. #tag'}");

        assertThat(sent.get("entities")
                        .valueStream()
                        .map(entity -> entity.get("type").asString()))
                .containsExactly("bot_command", "mention", "email", "url", "hashtag");
        assertThat(anna.keyboard()).isNull();
        assertThat(List.of(sent.get("entities").get(3).get("length").asInt())).containsExactly(14);
    }

    @Test
    void a_tag_written_out_is_no_command() {
        JsonNode sent = bot.call("sendMessage", "{'chat_id':1,'text':'<b>bold</b> <i>/</i>'}");

        assertThat(sent.has("entities")).isFalse();
    }

    @Test
    void a_place_moves_until_its_time_is_over_or_it_is_stopped() {
        long live = sendLive();
        String to = "{'chat_id':1,'message_id':" + live + ",'latitude':2,'longitude':3}";
        bot.call("editMessageLiveLocation", to);
        assertThat(anna.newest().orElseThrow().attached().latitude()).isEqualTo(2);
        bot.call("stopMessageLiveLocation", "{'chat_id':1,'message_id':" + live + "}");
        assertThatThrownBy(() -> bot.call("editMessageLiveLocation", to))
                .hasMessage("Bad Request: there is no live location in the message to edit");
    }

    @Test
    void a_place_whose_time_is_over_moves_no_more() {
        long live = sendLive();
        bot.pass(Duration.ofMinutes(2));
        assertThatThrownBy(() -> bot.call(
                        "editMessageLiveLocation",
                        "{'chat_id':1,'message_id':" + live + ",'latitude':2,'longitude':3}"))
                .hasMessage("Bad Request: message can't be edited");
    }

    private long sendLive() {
        return bot.call("sendLocation", "{'chat_id':1,'latitude':1,'longitude':1,'live_period':60}")
                .get("message_id")
                .asLong();
    }

    @Test
    void a_text_becomes_a_photo_and_a_sticker_does_not() {
        String photo = anna.sendPhoto(new byte[] {1}, "").attached().fileId();
        String media = ",'media':{'type':'photo','media':'" + photo + "'}}";
        bot.call("editMessageMedia", "{'chat_id':1,'message_id':" + send("") + media);
        assertThat(anna.newest().orElseThrow().attached().kind()).isEqualTo("photo");
        long place = sendLive();
        assertThatThrownBy(() -> bot.call("editMessageMedia", "{'chat_id':1,'message_id':" + place + media))
                .hasMessage("Bad Request: there is no media in the message to edit");
    }

    @Test
    void the_bot_s_reaction_stands_beside_the_person_s() {
        long message = anna.say("Hello").id();
        anna.react(message, "👍");
        bot.call(
                "setMessageReaction",
                "{'chat_id':1,'message_id':" + message + ",'reaction':[{'type':'emoji','emoji':'🔥'}]}");
        assertThat(anna.message(message).orElseThrow())
                .satisfies(shown -> assertThat(shown.reaction()).isEqualTo("👍"))
                .satisfies(shown -> assertThat(shown.botReaction()).isEqualTo("🔥"));
        bot.call("setMessageReaction", "{'chat_id':1,'message_id':" + message + "}");
        assertThat(anna.message(message).orElseThrow().botReaction()).isNull();
    }

    @Test
    void a_reaction_that_bots_may_not_put_is_refused() {
        String start = "{'chat_id':1,'message_id':" + anna.say("Hello").id() + ",'reaction':";
        assertThatThrownBy(() -> bot.call("setMessageReaction", start + "[{'type':'emoji','emoji':'🍏'}]}"))
                .hasMessage("Bad Request: REACTION_INVALID");
        assertThatThrownBy(() ->
                        bot.call("setMessageReaction", start + "[{'type':'custom_emoji','custom_emoji_id':'1'}]}"))
                .hasMessage("Bad Request: REACTION_INVALID");
        assertThatThrownBy(() -> bot.call(
                        "setMessageReaction", start + "[{'type':'emoji','emoji':'👍'},{'type':'emoji','emoji':'🔥'}]}"))
                .hasMessage("Bad Request: REACTIONS_TOO_MANY");
    }

    @Test
    void what_nobody_may_copy_is_refused() {
        for (var content : List.of(Specials.story(), Specials.poll("quiz", "Q", List.of("a", "b")))) {
            long message = anna.sendContent(content).id();
            assertThatThrownBy(() ->
                            bot.call("copyMessage", "{'chat_id':1,'from_chat_id':1,'message_id':" + message + "}"))
                    .hasMessage("Bad Request: the message can't be copied");
        }
    }

    @Test
    void a_quote_must_repeat_the_formatting() {
        long mine = anna.sayFormatted(
                        "The lift is broken", List.of(new ShownMessage.Entity("bold", 4, 4, null, null, null)))
                .id();
        String start = "{'chat_id':1,'text':'Which?','reply_parameters':{'message_id':" + mine + ",'quote':'lift is'";
        assertThatThrownBy(() -> bot.call("sendMessage", start + "}}")).hasMessage("Bad Request: QUOTE_TEXT_INVALID");
        JsonNode sent = bot.call("sendMessage", start + ",'quote_entities':[{'type':'bold','offset':0,'length':4}]}}");
        assertThat(sent.get("quote").get("text").asString()).isEqualTo("lift is");
    }
}
