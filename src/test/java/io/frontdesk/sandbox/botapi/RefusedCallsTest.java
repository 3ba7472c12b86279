package io.frontdesk.sandbox.botapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.frontdesk.sandbox.Pictures;
import io.frontdesk.sandbox.phones.Phone;
import io.frontdesk.sandbox.world.Account;
import io.frontdesk.sandbox.world.Json;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.node.ObjectNode;

/** What Telegram refuses, the sandbox refuses in the same words. */
class RefusedCallsTest {

    private final DirectBot bot = new DirectBot();
    private Phone anna;

    @BeforeEach
    void somebodyHasStarted() {
        anna = bot.phones.add(Account.of(1, "Anna"));
        anna.say("/start");
    }

    static Stream<Arguments> badCalls() {
        return Stream.of(
                arguments("sendMessage", "{'chat_id':1}", "message text is empty"),
                arguments("sendMessage", "{'text':'a'}", "chat_id is empty"),
                arguments("sendMessage", "{'chat_id':1,'text':''}", "message text is empty"),
                arguments("sendMessage", "{'chat_id':1,'text':'  '}", "text must be non-empty"),
                arguments("sendMessage", "{'chat_id':2,'text':'a'}", "chat not found"),
                arguments("sendMessage", "{'chat_id':'@nobody','text':'a'}", "chat not found"),
                arguments(
                        "sendMessage",
                        "{'chat_id':1,'text':'a','txet':'b'}",
                        "unknown parameter \"txet\" of sendMessage"),
                arguments(
                        "sendMessage",
                        "{'chat_id':1,'text':'<b>a</b>','parse_mode':'HTML'}",
                        "the sandbox does not play parse_mode: send entities"),
                arguments(
                        "sendMessage",
                        entity("'type':'bold','offset':100,'length':1"),
                        "entity begins after the end of the text at UTF-16 offset 100"),
                arguments(
                        "sendMessage",
                        entity("'type':'bold','offset':0,'length':100"),
                        "entity beginning at UTF-16 offset 0 ends after the end of the text at UTF-16 offset 100"),
                arguments(
                        "sendMessage",
                        entity("'type':'bold','offset':-1,'length':1"),
                        "receive an entity with incorrect offset -1"),
                arguments(
                        "sendMessage",
                        entity("'type':'fat','offset':0,'length':1"),
                        "can't parse MessageEntity: Unsupported type specified"),
                arguments(
                        "sendMessage",
                        entity("'type':'bold','offset':'zero','length':1"),
                        "can't parse MessageEntity: Field \"offset\" must be of type Number"),
                arguments(
                        "sendMessage",
                        entity("'type':'bold','offset':0"),
                        "can't parse MessageEntity: Can't find field \"length\""),
                arguments(
                        "sendMessage",
                        entity("'type':'text_link','offset':0,'length':1"),
                        "can't parse MessageEntity: Can't find field \"url\""),
                arguments(
                        "sendMessage",
                        entity("'type':'text_link','offset':0,'length':1,'url':'not-a-url'"),
                        "entity URL 'not-a-url' is invalid: Wrong HTTP URL"),
                arguments(
                        "sendMessage",
                        button("'callback_data':'x'"),
                        "can't parse inline keyboard button: Can't find field \"text\""),
                arguments(
                        "sendMessage",
                        button("'text':'','callback_data':'x'"),
                        "inline keyboard button text must be non-empty"),
                arguments(
                        "sendMessage",
                        button("'text':'a'"),
                        "can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard"),
                arguments(
                        "sendMessage",
                        button("'text':'a','callback_data':''"),
                        "can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard"),
                arguments(
                        "sendMessage",
                        button("'text':'a','callback_data':'x','url':'https://a.ru'"),
                        "can't parse inline keyboard button: Exactly one action is allowed, found url and callback_data"),
                arguments(
                        "sendMessage",
                        button("'text':'a','callback_data':'" + "\u044f".repeat(33) + "'"),
                        "BUTTON_DATA_INVALID"),
                arguments(
                        "sendMessage",
                        button("'text':1,'callback_data':'x'"),
                        "can't parse inline keyboard button: Field \"text\" must be of type String"),
                arguments(
                        "sendMessage",
                        button("'text':'a','url':'ftp://a.ru'"),
                        "inline keyboard button URL 'ftp://a.ru' is invalid: Unsupported URL protocol"),
                arguments(
                        "sendMessage",
                        button("'text':'a','callback_data':'x','style':'pink'"),
                        "can't parse inline keyboard button: Unsupported style specified"),
                arguments("sendMessage", button("'text':'a','copy_text':{'text':''}"), "BUTTON_COPY_TEXT_INVALID"),
                arguments(
                        "sendMessage",
                        markup("{'inline_keyboard':'bad'}"),
                        "field \"inline_keyboard\" must be of type Array"),
                arguments("sendMessage", markup("'{broken'"), "can't parse reply markup JSON object"),
                arguments(
                        "sendMessage",
                        markup("{'keyboard':[[{'text':'A'}]],'selective':'yes'}"),
                        "field \"selective\" must be of type Boolean"),
                arguments(
                        "sendMessage",
                        "{'chat_id':1,'text':'a','reply_parameters':{'message_id':99}}",
                        "message to be replied not found"),
                arguments(
                        "sendMessage",
                        "{'chat_id':1,'text':'a','reply_parameters':{'quote':'q'}}",
                        "can't find field \"message_id\""),
                arguments(
                        "sendMessage",
                        "{'chat_id':1,'text':'a','reply_parameters':{'message_id':1,'quote':'other'}}",
                        "QUOTE_TEXT_INVALID"),
                arguments("sendPhoto", "{'chat_id':1}", "there is no photo in the request"),
                arguments("sendPhoto", "{'chat_id':1,'photo':'nonsense'}", "wrong file identifier/HTTP URL specified"),
                arguments(
                        "sendMediaGroup",
                        "{'chat_id':1,'media':[{'type':'photo','media':'x'}]}",
                        "album must include 2-10 items, found 1"),
                arguments(
                        "sendMediaGroup",
                        "{'chat_id':1,'media':[{'type':'photo','media':'x'},{'type':'document','media':'x'}]}",
                        "document can't be mixed with other media types"),
                arguments(
                        "sendMediaGroup",
                        "{'chat_id':1,'media':[{'type':'sticker','media':'x'}]}",
                        "unsupported media type specified"),
                arguments("editMessageText", "{'chat_id':1,'message_id':99,'text':'a'}", "message to edit not found"),
                arguments("editMessageText", "{'chat_id':1,'message_id':1,'text':'a'}", "message can't be edited"),
                arguments("editMessageText", "{'chat_id':1,'text':'a'}", "message identifier is not specified"),
                arguments("deleteMessage", "{'chat_id':1,'message_id':99}", "message to delete not found"),
                arguments("copyMessage", "{'chat_id':1,'from_chat_id':1,'message_id':99}", "message to copy not found"),
                arguments(
                        "answerCallbackQuery",
                        "{'callback_query_id':'1'}",
                        "query is too old and response timeout expired or query ID is invalid"),
                arguments("getFile", "{'file_id':'x'}", "invalid file_id"),
                arguments("sendChatAction", "{'chat_id':1,'action':'sleeping'}", "wrong parameter action in request"),
                arguments(
                        "setMyCommands", "{'commands':[{'command':'Start','description':'d'}]}", "BOT_COMMAND_INVALID"),
                arguments(
                        "setMyCommands",
                        "{'commands':[{'command':'start','description':''}]}",
                        "BOT_COMMAND_DESCRIPTION_INVALID"));
    }

    private static String entity(String fields) {
        return "{'chat_id':1,'text':'hello','entities':[{" + fields + "}]}";
    }

    private static String button(String fields) {
        return markup("{'inline_keyboard':[[{" + fields + "}]]}");
    }

    private static String markup(String markup) {
        return "{'chat_id':1,'text':'a','reply_markup':" + markup + "}";
    }

    @ParameterizedTest(name = "{0}: {2}")
    @MethodSource("badCalls")
    void a_bad_call_is_refused_in_telegrams_words(String method, String json, String reason) {
        int before = anna.messages().size();

        assertThatThrownBy(() -> bot.call(method, json)).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.description()).isEqualTo("Bad Request: " + reason);
            assertThat(refusal.code()).isEqualTo(400);
        });
        assertThat(bot.api.refused())
                .singleElement()
                .satisfies(refused -> assertThat(refused.method()).isEqualTo(method));
        assertThat(anna.messages()).hasSize(before);
    }

    @Test
    void a_text_of_4096_characters_is_sent_and_one_more_is_not() {
        ObjectNode values = Json.object().put("chat_id", 1);

        assertThat(bot.call("sendMessage", values.put("text", "x".repeat(4096)), Map.of())
                        .get("text")
                        .asString())
                .hasSize(4096);
        assertThatThrownBy(() -> bot.call("sendMessage", values.put("text", "x".repeat(4097)), Map.of()))
                .hasMessage("Bad Request: message is too long");
    }

    @Test
    void a_caption_of_1024_characters_is_sent_and_one_more_is_not() {
        Map<String, Upload> photo = Map.of("photo", new Upload("a.png", "image/png", Pictures.png(1, 1)));
        ObjectNode values = Json.object().put("chat_id", 1);

        assertThat(bot.call("sendPhoto", values.put("caption", "x".repeat(1024)), photo)
                        .has("photo"))
                .isTrue();
        assertThatThrownBy(() -> bot.call("sendPhoto", values.put("caption", "x".repeat(1025)), photo))
                .hasMessage("Bad Request: message caption is too long");
    }

    @Test
    void an_entity_may_not_cut_a_character_in_two() {
        assertThatThrownBy(() -> bot.call(
                        "sendMessage",
                        "{'chat_id':1,'text':'\uD83D\uDE00','entities':[{'type':'bold','offset':0,'length':1}]}"))
                .hasMessageContaining("in a middle of a UTF-16 symbol");
    }

    @Test
    void callback_data_of_64_bytes_is_taken() {
        assertThat(bot.call("sendMessage", button("'text':'a','callback_data':'" + "\u044f".repeat(32) + "'"))
                        .has("reply_markup"))
                .isTrue();
    }

    @Test
    void a_method_is_known_in_any_case_and_its_parameters_may_be_strings() {
        String json = "{'chat_id':'1','text':'a','method':'sendmessage','disable_notification':'true',"
                + "'entities':'[{\\'type\\':\\'bold\\',\\'offset\\':0,\\'length\\':1}]'}";

        assertThat(bot.call("sendmessage", json.replace("\\'", "\\\""))
                        .get("entities")
                        .get(0)
                        .get("type")
                        .asString())
                .isEqualTo("bold");
    }

    @Test
    void methods_that_are_not_played_and_methods_that_are_not_there_are_told_apart() {
        assertThatThrownBy(() -> bot.call("banChatMember", "{}"))
                .hasMessage("Not Found: the sandbox does not play banChatMember");
        assertThatThrownBy(() -> bot.call("sendNothing", "{}")).hasMessage("Not Found");
        assertThat(bot.api.refused()).isEmpty();
    }

    @Test
    void somebody_who_never_wrote_cannot_be_written_to() {
        bot.phones.add(Account.of(3, "Boris"));

        assertThatThrownBy(() -> bot.call("sendMessage", "{'chat_id':3,'text':'a'}"))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(403))
                .hasMessage("Forbidden: bot can't initiate conversation with a user");
    }

    @Test
    void a_file_is_not_sent_as_what_it_is_not() {
        String photo = anna.sendPhoto(new byte[] {1}, "").attached().fileId();

        assertThatThrownBy(() -> bot.call("sendVideo", "{'chat_id':1,'video':'" + photo + "'}"))
                .hasMessage("Bad Request: type of file mismatch");
    }

    @Test
    void a_file_above_20_megabytes_is_too_big_for_a_bot() {
        String file = anna.sendDocument("big.bin", new byte[20 * 1024 * 1024 + 1], "")
                .attached()
                .fileId();

        assertThatThrownBy(() -> bot.call("getFile", "{'file_id':'" + file + "'}"))
                .hasMessage("Bad Request: file is too big");
    }
}
