package io.frontdesk.scenario;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The bot is restarted in the middle of everything. */
class RestartTest {

    @RegisterExtension
    static final Company company = Company.open();

    private final Someone operator = company.operator("Ольга");

    @Test
    void every_form_of_a_client_goes_on_after_a_restart() {
        var asks = company.client("Анна");
        var writes = company.client("Борис");
        var rates = company.client("Вера");
        var comments = company.client("Глеб");
        asks.says("Заявки").taps("+ Добавить").sees("Напишите свой вопрос");
        writes.says("Не работает лифт");
        writes.taps("Открыть заявку").taps("Написать").sees("Напишите сообщение в заявку");
        for (var finished : new Someone[] {rates, comments}) {
            finished.says("Где парковка?");
            finished.taps("Открыть заявку").taps("Завершить").taps("Да").sees("Поставьте оценку");
        }
        comments.taps("5")
                .sees("Спасибо за оценку")
                .by()
                .taps("Добавить комментарий")
                .sees("Расскажите");
        company.settles();
        company.bot.restarts();
        asks.says("Спасибо за вопрос");
        asks.sees("принята");
        writes.says("Третий подъезд");
        writes.sees("Сообщение отправлено");
        rates.taps("4").sees("Спасибо за оценку! ⭐⭐⭐⭐");
        comments.says("Спасибо, быстро").sees("Комментарий: Спасибо, быстро");
        operator.sees("Третий подъезд");
        operator.sees("Спасибо за вопрос");
        operator.sees("⭐⭐⭐⭐ Заявка");
        operator.sees("комментарий к оценке").contains("Спасибо, быстро");
    }

    @Test
    void every_form_of_an_operator_goes_on_after_a_restart() {
        var client = company.client("Анна");
        client.says("Не работает лифт");
        var card = operator.sees("Не работает лифт");
        var inside = company.operator("Илья");
        var subject = company.operator("Вера");
        var description = company.operator("Глеб");
        var finds = company.operator("Зоя");
        for (var colleague : new Someone[] {inside, subject, description, finds}) {
            colleague.says("Заявки").taps("Найти").sees("Напишите номер заявки");
        }
        for (var colleague : new Someone[] {inside, subject, description}) {
            colleague.says("лифт").taps("🔴 №1 Не работает лифт").sees("Тема: Не работает лифт");
        }
        card.taps("Ответить").sees("Напишите ответ");
        inside.taps("Ответить внутренний").sees("во внутренний чат");
        subject.taps("Изменить").taps("Тема").sees("Напишите новую тему");
        description.taps("Изменить").taps("Описание").sees("Напишите описание");
        company.settles();
        company.bot.restarts();
        operator.says("Мастер едет");
        client.sees("Мастер едет");
        inside.says("Кто дежурит?");
        operator.sees("Кто дежурит?");
        subject.says("Лифт, третий подъезд").sees("Тема: Лифт, третий подъезд");
        description.says("Звонили дважды").sees("Описание: Звонили дважды");
        finds.says("№1").taps("🟢 №1 Лифт, третий подъезд").sees("Описание: Звонили дважды");
        client.doesNotSee("Кто дежурит?");
    }
}
