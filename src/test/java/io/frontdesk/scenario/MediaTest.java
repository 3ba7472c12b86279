package io.frontdesk.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import io.frontdesk.sandbox.phones.Attachment;
import io.frontdesk.sandbox.phones.ShownMessage;
import io.frontdesk.sandbox.phones.ShownMessage.Entity;
import io.frontdesk.sandbox.world.Json;
import io.frontdesk.sandbox.world.StoredFile.Kind;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Every kind of message arrives as what it is. */
class MediaTest {

    @RegisterExtension
    static final Company company = Company.open();

    private final Someone operator = company.operator("Ольга");
    private final Someone client = company.client("Анна");

    @Test
    void a_photo_with_a_caption_opens_a_ticket_and_is_the_card_itself() {
        client.sends(Samples.photo(), "Вот трещина");
        client.sees("Заявка №1 принята");
        var card = operator.sees("Вот трещина").contains("Заявка №1").hasButtons("Ответить", "Внутренний чат", "Инфо");
        assertThat(kind(card.message())).isEqualTo("photo");
    }

    @Test
    void a_file_without_words_is_known_by_its_name() {
        client.sends(Samples.document("акт.pdf"), "");
        operator.sees("Заявка №1").taps("Инфо").sees("Тема: 📄 акт.pdf");
    }

    @Test
    void an_operator_answers_with_each_kind_and_it_arrives_as_it_is() {
        client.says("Не работает лифт");
        operator.sees("Не работает лифт");
        for (var attachment : List.of(
                Samples.photo(),
                Samples.document("схема.pdf"),
                Samples.voice(),
                Samples.video(),
                Samples.of(Kind.AUDIO),
                Samples.of(Kind.ANIMATION))) {
            operator.taps("Ответить");
            operator.sees("Напишите ответ");
            var caption = "Смотрите " + attachment.kind();
            operator.sends(attachment, caption);
            var seen = client.sees(caption);
            assertThat(Seen.words(seen.message())).isEqualTo(caption);
            assertThat(kind(seen.message()))
                    .isEqualToIgnoringCase(attachment.kind().name());
        }
    }

    @Test
    void a_round_video_and_a_sticker_have_their_card_beside_them() {
        for (var kind : List.of(Kind.VIDEO_NOTE, Kind.STICKER)) {
            client.says("Смотрите");
            operator.sees("Смотрите");
            client.sends(Samples.of(kind), "");
            operator.seesKind(kind == Kind.STICKER ? "sticker" : "videoNote");
            operator.sees("💬 Заявка №1").hasButtons("Ответить", "Внутренний чат", "Инфо");
            operator.taps("Ответить").sends(Samples.of(kind), "").sees("Сообщение отправлено");
            client.seesKind(kind == Kind.STICKER ? "sticker" : "videoNote");
        }
    }

    @Test
    void a_spoiler_stays_one() {
        var photo = client.phone.sendPhoto(new byte[] {1}, "").attached();
        operator.seesKind("photo");
        var content = Json.object().put("has_media_spoiler", true);
        content.putArray("photo").addObject().put("file_id", Objects.requireNonNull(photo.fileId()));
        client.sends(content.put("caption", "Осторожно"));
        var seen = operator.sees("Осторожно").message();
        assertThat(company.telegram
                        .telegram()
                        .chat(operator.id())
                        .orElseThrow()
                        .message(seen.id())
                        .orElseThrow()
                        .has("has_media_spoiler"))
                .isTrue();
    }

    @Test
    void every_caption_of_an_album_is_kept_in_its_place_even_beside_buttons() {
        client.sendsAlbum(List.of(Samples.photo(), Samples.photo(), Samples.photo()), "Слева", "", "Справа");
        operator.sees("Заявка №1").hasButtons("Ответить", "Внутренний чат", "Инфо");
        assertThat(operator.albumItems()).extracting(Seen::words).containsExactly("Слева", "", "Справа");
        operator.taps("Ответить").sees("Напишите ответ");
        operator.sendsAlbum(List.of(Samples.document("a.pdf"), Samples.document("b.pdf")), "Акт", "Счёт");
        operator.sees("Сообщение отправлено");
        assertThat(client.albumItems()).extracting(Seen::words).containsExactly("Акт", "Счёт");
    }

    @Test
    void a_file_too_big_to_download_is_passed_on_all_the_same() {
        var big = new Attachment(Kind.DOCUMENT, "съёмка.zip", null, new byte[21 * 1024 * 1024]);
        client.sends(big, "Вся съёмка");
        assertThat(operator.sees("Вся съёмка").media().size()).isGreaterThan(20L * 1024 * 1024);
    }

    @Test
    void formatting_is_kept_both_ways() {
        client.phone.sayFormatted("Очень срочно", List.of(new Entity("bold", 6, 6, null, null, null)));
        var card = operator.sees("Очень срочно");
        var text = Seen.words(card.message());
        assertThat(card.message().entities())
                .extracting(Entity::type, Entity::offset, Entity::length)
                .contains(org.assertj.core.groups.Tuple.tuple("bold", text.indexOf("срочно"), 6));
        card.taps("Ответить");
        operator.phone.sayFormatted("Уже едем", List.of(new Entity("italic", 4, 4, null, null, null)));
        assertThat(client.sees("Уже едем").message().entities())
                .extracting(Entity::type, Entity::offset, Entity::length)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("italic", 4, 4));
    }

    @Test
    void an_album_counts_as_one_message() {
        client.says("Не работает лифт");
        operator.sees("Не работает лифт").taps("Ответить");
        operator.phone.sendAlbum(List.of(Samples.photo(), Samples.photo(), Samples.photo()), "Три вида", null);
        client.sees("Три вида");
        operator.sees("Сообщение отправлено");
        company.settles();
        assertThat(client.phone.messages().stream().filter(message -> message.media() != null))
                .hasSize(3)
                .allMatch(message -> message.group() != null);
    }

    @Test
    void a_client_s_album_reaches_the_operator_with_a_card_below() {
        client.phone.sendAlbum(List.of(Samples.photo(), Samples.photo()), "Две трещины", null);
        operator.sees("Две трещины");
        operator.sees("Заявка №1").hasButtons("Ответить", "Внутренний чат", "Инфо");
        company.settles();
        assertThat(company.database()
                        .sql("select count(*) from message")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void histories_name_the_kind_of_what_is_not_text() {
        client.sends(Samples.photo(), "Вот трещина");
        operator.sees("Вот трещина").taps("Инфо").taps("Внешний чат").sees("📷 Фото · Вот трещина");
    }

    private static String kind(ShownMessage message) {
        return Objects.requireNonNull(message.media()).kind();
    }
}
