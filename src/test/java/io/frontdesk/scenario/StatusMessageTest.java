package io.frontdesk.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import io.frontdesk.people.Role;
import io.frontdesk.sandbox.botapi.Fault;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The one message per ticket in which a client sees how it goes. */
class StatusMessageTest {

    @RegisterExtension
    static final Company company = Company.open();

    private final Someone client = company.client("Анна");

    @Test
    void one_message_tells_the_whole_story_of_a_ticket() {
        var operator = company.operator("Ольга");
        client.says("Не работает лифт");
        var status =
                client.sees("Заявка №1 принята").contains("Вам ответит Ольга").hasButtons("Открыть заявку");
        operator.sees("Не работает лифт").taps("Ответить").says("Чиним");
        status.becomes("Вам отвечает Ольга. Последний ответ:");
        client.says("Когда почините?");
        status.becomes("Ваше сообщение ждёт ответа. Вам отвечает Ольга");
        operator.sees("Когда почините?").taps("Инфо").taps("Завершить").taps("Да");
        status.becomes("Заявка №1 завершена").hasButtons("Открыть заявку", "Новый вопрос");
        client.taps("5").sees("Спасибо за оценку");
        status.becomes("Оценка: ⭐⭐⭐⭐⭐");
        client.taps("Добавить комментарий").says("Быстро!");
        status.becomes("Комментарий: Быстро!");
        assertThat(client.phone.messages().stream()
                        .filter(message -> Seen.words(message).startsWith("Заявка №1 принята")))
                .isEmpty();
    }

    @Test
    void it_says_honestly_that_nobody_is_there_and_then_who_came() {
        var operator = company.someone("Ольга", Role.ADMINISTRATOR, false);
        client.says("Есть кто?");
        var status = client.sees("Заявка №1 принята").contains("никого из сотрудников нет в сети");
        operator.says("⚪ Не в сети")
                .taps("Пропущенные")
                .taps("🟡 №1 Есть кто?")
                .taps("Ответить")
                .says("Я здесь");
        status.becomes("Вам отвечает Ольга");
    }

    @Test
    void it_follows_the_ticket_from_hand_to_hand() {
        var operator = company.operator("Ольга");
        client.says("Не работает лифт");
        var status = client.sees("Вам ответит Ольга");
        operator.sees("Не работает лифт").taps("Инфо");
        company.operator("Илья");
        operator.taps("Изменить").taps("Ответственный").taps("🟢 Илья");
        status.becomes("Вам ответит Илья");
        operator.says("Заявки")
                .taps("Найти")
                .says("1")
                .taps("🔴 №1 Не работает лифт")
                .taps("Статус")
                .taps("🟡 Пропущенная");
        status.becomes("Вам ответит первый, кто освободится");
        client.doesNotSee("Пропущенная");
    }

    @Test
    void who_is_left_without_an_operator_is_told_so() {
        var root = company.root("Дмитрий");
        company.operator("Ольга");
        client.says("Не бросайте меня");
        var status = client.sees("Вам ответит Ольга");
        root.says("Профиль")
                .taps("Справочники")
                .taps("Администраторы · 1")
                .taps("🟢 Ольга")
                .taps("Роль")
                .taps("Клиент")
                .sees("сменить роль?")
                .taps("Да");
        status.becomes("никого из сотрудников нет в сети");
    }

    @Test
    void what_changes_while_it_is_on_its_way_is_not_missed() {
        var operator = company.operator("Ольга");
        company.settles();
        company.telegram.faults().next(client.id(), Fault.tooManyRequests(2));
        client.says("Не работает лифт");
        operator.sees("Не работает лифт").taps("Ответить").says("Чиним");
        operator.sees("Сообщение отправлено");
        client.sees("Заявка №1 принята").becomes("Последний ответ:");
        client.sees("Чиним");
    }

    @Test
    void it_goes_on_after_a_restart() {
        var operator = company.operator("Ольга");
        client.says("Не работает лифт");
        var status = client.sees("Вам ответит Ольга");
        company.settles();
        company.bot.restarts();
        operator.sees("Не работает лифт").taps("Ответить").says("Чиним");
        status.becomes("Последний ответ:");
    }

    @Test
    void it_is_not_edited_where_it_would_show_the_same() {
        var operator = company.operator("Ольга");
        client.says("Не работает лифт");
        var status = client.sees("Вам ответит Ольга").message();
        client.says("Третий подъезд");
        operator.sees("Третий подъезд").taps("Инфо").taps("Ответить внутренний").says("Кто там рядом?");
        operator.sees("Сообщение отправлено");
        company.settles();
        assertThat(client.message(status.id())).isEqualTo(status);
    }

    @Test
    void an_answer_taken_back_is_no_answer_any_more() {
        var operator = company.operator("Ольга");
        client.says("Не работает лифт");
        var status = client.sees("Вам ответит Ольга");
        operator.sees("Не работает лифт").taps("Ответить").says("Ой, не туда");
        status.becomes("Последний ответ");
        operator.taps("Отменить отправку");
        status.becomes("Ваше сообщение ждёт ответа");
    }

    @Test
    void a_reply_to_it_goes_to_its_ticket() {
        var operator = company.operator("Ольга");
        client.says("Не работает лифт");
        var status = client.sees("Заявка №1 принята");
        client.says("Заявки").taps("+ Добавить").says("И домофон");
        client.sees("Заявка №2 принята");
        status.replies("Третий подъезд");
        operator.sees("Третий подъезд").contains("Заявка №1");
    }

    @Test
    void each_question_of_one_day_has_its_own() {
        company.operator("Ольга");
        client.says("Не работает лифт");
        var first = client.sees("Заявка №1 принята");
        client.taps("Открыть заявку").taps("Завершить").taps("Да").sees("Поставьте оценку");
        first.becomes("Заявка №1 завершена");
        company.bot.clock.forward(Duration.ofHours(1));
        first.taps("Новый вопрос").sees("Напишите свой вопрос").by().says("Где парковка?");
        client.sees("Заявка №2 принята");
        first.becomes("Заявка №1 завершена");
    }
}
