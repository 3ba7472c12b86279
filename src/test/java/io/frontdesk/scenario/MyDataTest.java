package io.frontdesk.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import io.frontdesk.sandbox.botapi.Fault;
import io.frontdesk.sandbox.world.Account;
import io.frontdesk.sandbox.world.Json;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.JsonNode;

/** Everybody can have all that is kept about them. */
class MyDataTest {

    @RegisterExtension
    static final Company company = Company.open();

    private final Someone operator = company.operator("Ольга");
    private final Someone anna = anna();

    private static Someone anna() {
        var account = new Account(company.nextId(), "Анна", "Кротова", "krotova77", "ru", "79161112233");
        var anna = company.stranger(account);
        anna.says("/start").sees("Здравствуйте");
        return anna;
    }

    private Someone asksForTheFile() {
        anna.says("Профиль").taps("Мои данные").sees("Мои данные");
        return anna.taps("Скачать").sees("Собрать в один файл").taps("Да");
    }

    private JsonNode file() {
        var document = anna.sees("Всё, что компания хранит о вас, на ");
        var files = company.telegram.telegram().files();
        var id = Objects.requireNonNull(document.media().fileId());
        return Json.MAPPER.readTree(files.bytes(files.byId(id).orElseThrow()));
    }

    @Test
    void the_file_tells_all_that_is_the_person_s_own() {
        anna.says("Профиль").taps("Поделиться телефоном").sees("👇").by().says("📱 Отправить мой номер");
        anna.sees("Ваш телефон у нас");
        anna.says("Не работает лифт").sends(Samples.document("план.pdf"), "Вот план");
        operator.sees("Вот план").taps("Ответить").says("Мастер едет");
        anna.sees("Мастер едет");
        operator.sees("Сообщение отправлено")
                .by()
                .taps("Инфо")
                .taps("Ответить внутренний")
                .sees("во внутренний чат")
                .by()
                .says("Она опять жалуется");
        operator.sees("внутренний чат заявки №1");
        anna.says("Контакты")
                .taps("+ Добавить")
                .taps("🟢 Ольга, администратор")
                .taps("Написать")
                .says("Спасибо вам");
        operator.sees("Спасибо вам").taps("Ответить").says("Тайна Ольги");
        anna.sees("Тайна Ольги");
        anna.says("Заявки")
                .taps("Мои заявки · 1")
                .taps("💬 №1 Не работает лифт")
                .taps("Завершить")
                .taps("Да")
                .taps("5");
        anna.sees("Спасибо за оценку");

        asksForTheFile().sees("Файл придёт следующим сообщением");
        var file = file();

        assertThat(file.get("about").asString()).startsWith("Всё, что компания хранит");
        assertThat(OffsetDateTime.parse(file.get("generated_at").asString())).isNotNull();
        var person = file.get("person");
        assertThat(person.get("first_name").asString()).isEqualTo("Анна");
        assertThat(person.get("last_name").asString()).isEqualTo("Кротова");
        assertThat(person.get("telegram_username").asString()).isEqualTo("krotova77");
        assertThat(person.get("phone").asString()).isEqualTo("+79161112233");
        assertThat(person.get("role").asString()).isEqualTo("client");
        assertThat(file.get("changes_of_my_data").get(0).get("after").asString())
                .isEqualTo("+79161112233");
        var ticket = file.get("tickets").get(0);
        assertThat(ticket.get("subject").asString()).isEqualTo("Не работает лифт");
        assertThat(ticket.get("status").asString()).isEqualTo("finished");
        assertThat(ticket.get("my_rating").asInt()).isEqualTo(5);
        assertThat(ticket.get("answered_by").asString()).isEqualTo("Ольга");
        var messages = ticket.get("messages");
        assertThat(messages.valueStream().map(message -> message.get("from").asString()))
                .containsExactly("me", "me", "Ольга");
        assertThat(messages.get(1).get("kind").asString()).isEqualTo("document");
        assertThat(messages.get(1).get("file_name").asString()).isEqualTo("план.pdf");
        var dialog = file.get("dialogs").get(0);
        assertThat(dialog.get("with").asString()).isEqualTo("Ольга");
        assertThat(dialog.get("my_messages")
                        .valueStream()
                        .map(message -> message.get("text").asString()))
                .containsExactly("Спасибо вам");
        assertThat(file.toString()).doesNotContain("Она опять жалуется", "Тайна Ольги", String.valueOf(operator.id()));
    }

    @Test
    void an_invitation_that_was_used_and_the_presence_stand_there_too() {
        var manager = company.manager("Марина");
        anna.says(Desk.start(new Desk(manager).invites("Охранники · 0"))).sees("Теперь ваша роль");
        asksForTheFile();
        var file = file();
        assertThat(file.get("invitations_used").get(0).get("invited_by").asString())
                .isEqualTo("Марина");
        assertThat(file.get("person").get("presence").get("online").asBoolean()).isFalse();
    }

    @Test
    void it_is_asked_first() {
        anna.says("Профиль")
                .taps("Мои данные")
                .taps("Скачать")
                .sees("не показывайте его посторонним")
                .taps("Нет");
        anna.sees("Здесь можно получить одним файлом").by().doesNotSee("Всё, что компания хранит о вас, на ");
    }

    @Test
    void it_is_readable_for_people() {
        asksForTheFile();
        file();
        var document = anna.sees("Всё, что компания хранит о вас, на ").media();
        var files = company.telegram.telegram().files();
        var text = new String(
                files.bytes(
                        files.byId(Objects.requireNonNull(document.fileId())).orElseThrow()),
                StandardCharsets.UTF_8);
        assertThat(text).contains("\"first_name\" : \"Анна\"").contains("\n");
        assertThat(document.name()).matches("my-data-\\d{4}-\\d\\d-\\d\\d\\.json");
    }

    @Test
    void another_can_be_had_after_a_while_only() {
        asksForTheFile();
        file();
        anna.says("Профиль").taps("Мои данные").sees("Здесь можно получить");
        anna.taps("Скачать").taps("Да").isTold("Такой файл вы недавно уже получили");
        Desk.forges(anna, "privacy.download~abc", "Следующий можно будет собрать после");
        company.bot.clock.forward(Duration.ofMinutes(11));
        anna.says("Профиль").taps("Мои данные").sees("Здесь можно получить");
        anna.taps("Скачать").taps("Да").sees("Файл придёт следующим сообщением");
    }

    @Test
    void it_arrives_though_the_bot_restarts_on_its_way() {
        company.telegram.faults().next("sendDocument", Fault.tooManyRequests(2));
        asksForTheFile().sees("Файл придёт следующим сообщением");
        company.bot.restarts();
        assertThat(file().get("person").get("telegram_id").asLong()).isEqualTo(anna.id());
    }

    @Test
    void ten_thousand_messages_are_in_it_too() {
        anna.says("Не работает лифт").sees("принята");
        company.settles();
        company.database().sql("""
                        insert into message (chat_id, author_id, content, words, sent_at, version)
                        select chat_id, author_id, content, words, sent_at, 0 from message, generate_series(1, 9999)
                        """).update();
        asksForTheFile();
        assertThat(file().get("tickets").get(0).get("messages")).hasSize(10_000);
    }
}
