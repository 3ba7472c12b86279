package io.frontdesk.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.frontdesk.sandbox.phones.Phone;
import io.frontdesk.sandbox.phones.ShownMessage;
import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.telegram.telegrambots.client.okhttp.OkHttpTelegramClient;
import org.telegram.telegrambots.meta.TelegramUrl;
import org.telegram.telegrambots.meta.api.methods.AnswerCallbackQuery;
import org.telegram.telegrambots.meta.api.methods.send.SendMediaGroup;
import org.telegram.telegrambots.meta.api.methods.send.SendMessage;
import org.telegram.telegrambots.meta.api.methods.send.SendPhoto;
import org.telegram.telegrambots.meta.api.methods.updates.GetUpdates;
import org.telegram.telegrambots.meta.api.methods.updatingmessages.EditMessageText;
import org.telegram.telegrambots.meta.api.objects.InputFile;
import org.telegram.telegrambots.meta.api.objects.Update;
import org.telegram.telegrambots.meta.api.objects.media.InputMediaPhoto;
import org.telegram.telegrambots.meta.api.objects.message.Message;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.InlineKeyboardMarkup;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.ReplyKeyboardMarkup;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardButton;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardRow;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.KeyboardRow;
import org.telegram.telegrambots.meta.exceptions.TelegramApiException;

/** The library that the bot uses finds in the sandbox what it expects of Telegram. */
class BotApiOverHttpTest {

    private static SandboxServer server;
    private static OkHttpTelegramClient bot;

    private Phone anna;

    @BeforeAll
    static void start() {
        server = SandboxServer.start();
        bot = new OkHttpTelegramClient(
                SandboxServer.TOKEN,
                TelegramUrl.builder()
                        .schema("http")
                        .host("127.0.0.1")
                        .port(server.port())
                        .build());
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @BeforeEach
    void somebodyHasStarted() throws TelegramApiException {
        anna = server.phone(1001);
        anna.say("/start");
        take();
    }

    private static List<Update> take() throws TelegramApiException {
        List<Update> updates = bot.execute(GetUpdates.builder().timeout(0).build());
        if (!updates.isEmpty()) {
            bot.execute(GetUpdates.builder()
                    .offset(updates.getLast().getUpdateId() + 1)
                    .timeout(0)
                    .build());
        }
        return updates;
    }

    private static InlineKeyboardMarkup buttons(String... labels) {
        InlineKeyboardRow row = new InlineKeyboardRow();
        for (String label : labels) {
            row.add(InlineKeyboardButton.builder()
                    .text(label)
                    .callbackData("data:" + label)
                    .build());
        }
        return new InlineKeyboardMarkup(List.of(row));
    }

    @Test
    void a_message_with_buttons_is_shown_pressed_answered_and_edited() throws Exception {
        Message sent = bot.execute(SendMessage.builder()
                .chatId(1001L)
                .text("Choose")
                .replyMarkup(buttons("Yes", "No"))
                .build());
        String press = anna.press(sent.getMessageId(), "Yes");
        Update update = take().getFirst();
        bot.execute(AnswerCallbackQuery.builder()
                .callbackQueryId(update.getCallbackQuery().getId())
                .text("Done")
                .build());
        bot.execute(EditMessageText.builder()
                .chatId(1001L)
                .messageId(sent.getMessageId())
                .text("Chosen")
                .build());

        assertThat(update.getCallbackQuery().getData()).isEqualTo("data:Yes");
        assertThat(update.getCallbackQuery().getId()).isEqualTo(press);
        assertThat(anna.notices().getLast().text()).isEqualTo("Done");
        ShownMessage shown = anna.newest().orElseThrow();
        assertThat(shown.text()).isEqualTo("Chosen");
        assertThat(shown.edited()).isTrue();
        assertThat(shown.labels()).isEmpty();
    }

    @Test
    void a_photo_of_one_person_reaches_another_by_its_file_id() throws Exception {
        Phone boris = server.phone(1002);
        boris.say("/start");
        anna.sendPhoto(Pictures.png(64, 32), "Look");
        Message photo = take().getLast().getMessage();
        String fileId = photo.getPhoto().getLast().getFileId();

        bot.execute(SendPhoto.builder()
                .chatId(1002L)
                .photo(new InputFile(fileId))
                .caption("From Anna")
                .build());

        ShownMessage shown = boris.newest().orElseThrow();
        assertThat(shown.attached().kind()).isEqualTo("photo");
        assertThat(shown.attached().width()).isEqualTo(64);
        assertThat(shown.caption()).isEqualTo("From Anna");
    }

    @Test
    void an_album_of_uploaded_and_known_files_arrives_as_one_group() throws Exception {
        anna.sendPhoto(Pictures.png(64, 32), "");
        String known = take().getLast().getMessage().getPhoto().getLast().getFileId();

        List<Message> sent = bot.execute(SendMediaGroup.builder()
                .chatId(1001L)
                .media(new InputMediaPhoto(known))
                .media(new InputMediaPhoto(new ByteArrayInputStream(Pictures.png(8, 8)), "new.png"))
                .build());

        assertThat(sent).hasSize(2).allMatch(Message::hasPhoto);
        assertThat(sent.getFirst().getMediaGroupId())
                .isEqualTo(sent.getLast().getMediaGroupId())
                .isNotNull();
    }

    @Test
    void a_reply_keyboard_stays_on_the_phone() throws Exception {
        bot.execute(SendMessage.builder()
                .chatId(1001L)
                .text("Menu")
                .replyMarkup(ReplyKeyboardMarkup.builder()
                        .keyboardRow(new KeyboardRow("One", "Two"))
                        .isPersistent(true)
                        .build())
                .build());

        assertThat(anna.keyboard()).containsExactly(List.of("One", "Two"));
    }

    @Test
    void errors_reach_the_library_in_telegrams_words() {
        assertThatThrownBy(() -> bot.execute(
                        SendMessage.builder().chatId(99L).text("Hello").build()))
                .hasMessageContaining("[400] Bad Request: chat not found");
        assertThat(server.refused().getLast().description()).isEqualTo("Bad Request: chat not found");
    }

    @Test
    void a_long_poll_ends_as_soon_as_somebody_writes() throws Exception {
        var poll = bot.executeAsync(GetUpdates.builder().timeout(30).build());
        anna.say("Hello");
        assertThat(poll)
                .succeedsWithin(Duration.ofSeconds(5))
                .satisfies(updates ->
                        assertThat(updates.getLast().getMessage().getText()).isEqualTo("Hello"));
    }
}
