package io.frontdesk.browser;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class AnsweringOnThePageTest {

    @RegisterExtension
    final OpenPage page = new OpenPage();

    @Test
    void a_question_travels_to_an_operator_and_back_and_is_rated() {
        var client = page.client();
        var operator = page.operator();

        client.says("Не работает лифт на третьем этаже");
        client.sees("Заявка №1 принята").shows("Вам ответит Ольга Кузнецова");
        operator.sees("Не работает лифт").shows("Анна Смирнова").taps("Ответить");
        operator.sees("Напишите ответ");
        operator.says("Мастер придёт до 15:00");
        client.sees("Мастер придёт до 15:00");

        operator.sees("Сообщение отправлено").taps("Завершить");
        operator.sees("Завершить заявку №1?").taps("Да");
        client.sees("Поставьте оценку").taps("5");
        client.sees("Спасибо за оценку");
        operator.sees("⭐⭐⭐⭐⭐").shows("Анна Смирнова");
    }
}
