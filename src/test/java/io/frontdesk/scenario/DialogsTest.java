package io.frontdesk.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import io.frontdesk.people.Appointments;
import io.frontdesk.people.People;
import io.frontdesk.people.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Private talks of two people through the bot. */
class DialogsTest {

    @RegisterExtension
    static final Company company = Company.open();

    private final Someone operator = company.operator("Ольга");
    private final Someone client = company.client("Анна");

    private void writes(String text) {
        client.says("Контакты").taps("+ Добавить").sees("Кому написать?").by().taps("🟢 Ольга, администратор");
        client.sees("Роль: Администратор").taps("Написать").says(text);
        client.sees("Сообщение отправлено · Ольга");
    }

    @Test
    void a_client_writes_to_an_employee_who_answers_from_the_card() {
        writes("Когда привезут кресла?");
        operator.sees("Когда привезут кресла?")
                .contains("Анна")
                .hasButtons("Ответить", "История")
                .taps("Ответить")
                .says("Завтра к обеду");
        client.sees("Завтра к обеду").contains("Ольга").hasButtons("Ответить", "История");
        client.doesNotSee("Заявка №");
    }

    @Test
    void a_telegram_reply_to_the_card_is_an_answer() {
        writes("Когда привезут кресла?");
        operator.sees("Когда привезут кресла?").replies("Завтра");
        client.sees("Завтра");
    }

    @Test
    void what_has_not_been_opened_is_counted_until_it_is() {
        writes("Раз");
        client.taps("Написать ещё").says("Два");
        operator.sees("Два");
        operator.says("Контакты")
                .sees("Контакты")
                .hasButtons("Непрочитанные · 1", "Все диалоги · 1", "+ Добавить", "‹ Назад")
                .taps("Непрочитанные · 1")
                .taps("Анна · 2 новых")
                .taps("История");
        operator.sees("Диалог · Анна").contains("Раз").contains("Два");
        operator.says("Контакты")
                .sees("Контакты")
                .hasButtons("Непрочитанные · 0", "Все диалоги · 1", "+ Добавить", "‹ Назад");
        operator.taps("Все диалоги · 1").sees("Все диалоги · 1").hasButtons("Анна", "+ Добавить", "‹ Назад");
        client.says("Контакты")
                .sees("Контакты")
                .hasButtons("Непрочитанные · 0", "Все диалоги · 1", "+ Добавить", "‹ Назад");
    }

    @Test
    void an_answer_means_that_all_was_read() {
        writes("Раз");
        operator.sees("Раз").taps("Ответить").says("Принято");
        operator.sees("Сообщение отправлено · Анна");
        operator.says("Контакты")
                .sees("Контакты")
                .hasButtons("Непрочитанные · 0", "Все диалоги · 1", "+ Добавить", "‹ Назад");
    }

    @Test
    void files_go_both_ways_and_edits_follow() {
        writes("Вот счёт");
        client.taps("Написать ещё");
        client.sends(Samples.document("счёт.pdf"), "за март");
        var card = operator.sees("за март");
        client.phone.edit(client.ownMessage().id(), "за апрель");
        card.becomes("за апрель");
    }

    @Test
    void a_muted_talk_goes_on_without_a_sound() {
        writes("Раз");
        operator.says("Контакты").taps("Все диалоги · 1").taps("Анна · 1 новое").taps("🔕 Без звука");
        operator.sees("Сообщения приходят без звука");
        client.taps("Написать ещё").says("Два");
        operator.sees("Два");
        operator.taps("🔔 Со звуком").sees("Анна");
    }

    @Test
    void a_colleague_is_found_by_a_part_of_the_name() {
        company.someone("Илья", Role.ADMINISTRATOR, false);
        client.says("Контакты").taps("+ Добавить").taps("Найти").says("иль");
        client.sees("Поиск: иль · 1").hasButtons("⚪ Илья, администратор", "Найти", "‹ Назад");
    }

    @Test
    void nobody_reads_or_writes_in_the_talk_of_others() {
        writes("Секрет");
        operator.sees("Секрет");
        var thief = company.client("Вор");
        var chat = company.database()
                .sql("select chat_id from dialog")
                .query(Long.class)
                .single();
        for (var data : new String[] {
            "chat.history:" + chat + ":0",
            "chat.say:" + chat,
            "chat.entry:1",
            "contact.contact:" + client.id(),
            "contact.write-to:" + client.id(),
            "contact.mute:" + client.id() + "~abc"
        }) {
            var press =
                    thief.phone.pressForged(thief.sees("чем помочь?").message().id(), data);
            thief.waitFor(() -> thief.notice(press).isPresent(), () -> "an answer to " + data);
            assertThat(thief.notice(press).orElseThrow().text()).as(data).isNotEmpty();
        }
        thief.doesNotSee("Секрет");
    }

    @Test
    void a_message_that_was_begun_before_a_restart_goes_where_it_should() {
        client.says("Контакты")
                .taps("+ Добавить")
                .taps("🟢 Ольга, администратор")
                .taps("Написать");
        client.sees("Напишите сообщение · Ольга");
        company.bot.restarts();
        client.says("Когда привезут кресла?").sees("Сообщение отправлено · Ольга");
        operator.sees("Когда привезут кресла?");
    }

    @Test
    void nobody_writes_to_somebody_who_is_blocked() {
        var manager = company.manager("Марина");
        writes("Раз");
        operator.sees("Раз");
        company.inTransaction(() -> company.bot
                .bean(Appointments.class)
                .block(company.bot.bean(People.class).get(manager.id()), client.id()));
        operator.taps("Ответить").isTold("Этот человек заблокирован");
        operator.says("Контакты").taps("Все диалоги · 1").taps("Анна · 1 новое");
        operator.sees("Этот человек заблокирован").hasButtons("История", "🔕 Без звука", "‹ Назад");
    }

    @Test
    void what_was_just_sent_can_be_taken_back() {
        writes("Ой, не вам");
        operator.sees("Ой, не вам");
        client.taps("Отменить отправку").sees("Отправка отменена");
        operator.doesNotSee("Ой, не вам");
        operator.says("Контакты")
                .sees("Контакты")
                .hasButtons("Непрочитанные · 0", "Все диалоги · 1", "+ Добавить", "‹ Назад");
    }
}
