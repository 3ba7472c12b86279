package io.frontdesk.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import io.frontdesk.conversation.Outbox;
import io.frontdesk.conversation.Outgoing;
import io.frontdesk.conversation.Outgoing.Keyboard;
import io.frontdesk.conversation.Outgoing.Priority;
import io.frontdesk.conversation.OwnFile;
import io.frontdesk.correspondence.Content;
import io.frontdesk.correspondence.FormattedText;
import io.frontdesk.sandbox.Pictures;
import io.frontdesk.sandbox.botapi.Fault;
import io.frontdesk.sandbox.world.FileStore;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Files that the bot makes itself. */
class OwnFilesTest {

    private static final byte[] SMALL = Pictures.png(10, 10);
    private static final byte[] LARGE = Pictures.png(400, 300);
    private static final Keyboard.Inline BUTTON = new Keyboard.Inline(
            List.of(List.of(new Keyboard.Button("Сайт", Keyboard.Style.PLAIN, null, "https://example.org"))));

    @RegisterExtension
    static final Company company = Company.open();

    private final Someone client = company.client("Анна");

    @Test
    void a_picture_arrives_with_its_words_and_buttons() {
        sends(photo(LARGE), "Вход со двора");
        var picture = client.sees("Вход со двора").hasButtons("Сайт");
        assertThat(bytes(picture)).isEqualTo(LARGE);
    }

    @Test
    void a_document_keeps_its_name() {
        var json = "{\"имя\": \"Анна\"}".getBytes(StandardCharsets.UTF_8);
        sends(new OwnFile(OwnFile.Kind.DOCUMENT, "данные.json", json), "Ваши данные");
        var document = client.sees("Ваши данные");
        assertThat(document.media().name()).isEqualTo("данные.json");
        assertThat(document.media().mime()).isEqualTo("application/json");
        assertThat(bytes(document)).isEqualTo(json);
    }

    @Test
    void a_picture_is_exchanged_for_another() {
        sends(photo(SMALL), "Раз");
        var picture = client.sees("Раз");
        edits(picture, photo(LARGE), "Два");
        assertThat(bytes(picture.becomes("Два"))).isEqualTo(LARGE);
    }

    @Test
    void a_text_becomes_a_message_with_a_picture() {
        var words = Content.Text.of("Ждём схему");
        put(new Outgoing.Message(client.id(), words, Keyboard.NO_BUTTONS, null, Priority.CARD, null));
        var text = client.sees("Ждём схему");
        edits(text, photo(LARGE), "Схема");
        assertThat(bytes(text.becomes("Схема"))).isEqualTo(LARGE);
    }

    @Test
    void words_too_long_for_a_caption_go_on_below() {
        sends(photo(SMALL), "слово ".repeat(200) + "конец");
        client.sees("конец").hasButtons("Сайт");
        client.seesKind("photo");
    }

    @Test
    void a_picture_survives_a_restart_on_its_way() {
        company.telegram.faults().next("sendPhoto", Fault.tooManyRequests(2));
        sends(photo(LARGE), "Вход со двора");
        company.bot.restarts();
        assertThat(bytes(client.sees("Вход со двора"))).isEqualTo(LARGE);
    }

    @Test
    void a_picture_whose_connection_breaks_is_sent_again() {
        company.telegram.faults().next("sendPhoto", Fault.dropBeforePerforming());
        sends(photo(LARGE), "Вход со двора");
        assertThat(bytes(client.sees("Вход со двора"))).isEqualTo(LARGE);
    }

    @Test
    void nothing_of_it_is_kept_once_it_has_arrived() {
        sends(photo(SMALL), "Раз");
        client.sees("Раз");
        company.settles();
        company.telegram.faults().next("sendPhoto", Fault.badRequest("PHOTO_INVALID_DIMENSIONS"));
        sends(photo(SMALL), "Два");
        company.settles();
        assertThat(company.database()
                        .sql("select count(*) from outbox where file is not null")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    private static OwnFile photo(byte[] bytes) {
        return new OwnFile(OwnFile.Kind.PHOTO, "picture.png", bytes);
    }

    private void sends(OwnFile file, String words) {
        put(new Outgoing.File(client.id(), file, FormattedText.plain(words), BUTTON, Priority.INTERACTIVE, null));
    }

    private void edits(Seen seen, OwnFile file, String words) {
        put(new Outgoing.FileEdit(
                client.id(), seen.message().id(), file, FormattedText.plain(words), BUTTON, Priority.CARD, null));
    }

    private static void put(Outgoing outgoing) {
        company.inTransaction(() -> company.bot.bean(Outbox.class).put(outgoing));
    }

    static byte[] bytes(Seen seen) {
        FileStore files = company.telegram.telegram().files();
        var id = Objects.requireNonNull(seen.media().fileId());
        return files.bytes(files.byId(id).orElseThrow());
    }
}
