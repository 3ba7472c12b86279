package io.frontdesk.scenario;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class AnsweringTest {

    @RegisterExtension
    static final Company company = Company.open();

    private final Someone operator = company.operator("Ольга");
    private final Someone client = company.client("Анна");

    @Test
    void an_operator_answers_a_question() {
        client.says("Не работает лифт");
        client.sees("Заявка №1 принята").contains("Вам ответит Ольга");
        operator.sees("Не работает лифт")
                .contains("Заявка №1")
                .contains("Анна")
                .hasButtons("Ответить", "Внутренний чат", "Инфо")
                .taps("Ответить")
                .says("Мастер придёт до 15:00");
        client.sees("Мастер придёт до 15:00");
        operator.sees("Сообщение отправлено");
    }

    @Test
    void a_telegram_reply_to_the_card_is_an_answer() {
        client.says("Где парковка?");
        operator.sees("Где парковка?").replies("За углом");
        client.sees("За углом");
        operator.sees("Сообщение отправлено");
    }

    @Test
    void the_whole_path_from_question_to_rating() {
        client.says("Не работает лифт");
        operator.sees("Не работает лифт").taps("Ответить").says("Чиним");
        client.sees("Чиним");
        client.says("Спасибо, жду до вечера");
        operator.sees("жду до вечера").taps("Инфо").sees("Статус: 🔴 Неотвеченная");
        operator.taps("Завершить").sees("Завершить заявку №1?").taps("Да").sees("Завершённая");
        client.sees("Поставьте оценку")
                .hasButtons("1", "2", "3", "4", "5")
                .taps("5")
                .sees("Спасибо за оценку");
        operator.sees("⭐⭐⭐⭐⭐");
        client.taps("Добавить комментарий").sees("Расскажите").by().says("Быстро!");
        operator.sees("Быстро!");
    }
}
