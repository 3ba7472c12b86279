package io.frontdesk.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import io.frontdesk.sandbox.phones.ShownMessage;
import io.frontdesk.sandbox.phones.ShownMessage.Entity;
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
        for (var attachment :
                List.of(Samples.photo(), Samples.document("схема.pdf"), Samples.voice(), Samples.video())) {
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
    void a_location_is_passed_on_as_what_it_is() {
        client.phone.sendLocation(55.75, 37.61);
        operator.sees("Заявка №1");
        company.settles();
        assertThat(operator.newest(message -> message.media() != null).map(MediaTest::kind))
                .contains("location");
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
