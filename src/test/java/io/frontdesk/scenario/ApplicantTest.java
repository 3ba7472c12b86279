package io.frontdesk.scenario;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What a client meets. */
class ApplicantTest {

    @RegisterExtension
    static final Company company = Company.open();

    private final Someone operator = company.operator("Ольга");
    private final Someone client = company.client("Анна");

    @Test
    void the_first_message_of_a_stranger_is_greeted_and_becomes_a_ticket() {
        var stranger = company.stranger("Пётр");
        stranger.says("Вы работаете в субботу?");
        stranger.sees("Здравствуйте, Пётр");
        stranger.sees("Заявка №1 принята");
        stranger.hasKeyboard("Заявки", "Пропуска", "Контакты", "Профиль", "Главное меню");
        operator.sees("Вы работаете в субботу?");
    }

    @Test
    void while_a_ticket_is_open_everything_goes_into_it() {
        client.says("Не работает лифт");
        client.sees("Заявка №1 принята");
        client.says("Третий подъезд");
        operator.sees("Третий подъезд").contains("Заявка №1");
        client.doesNotSee("Заявка №2");
    }

    @Test
    void after_finishing_a_new_question_opens_a_new_ticket() {
        finishFirstTicket();
        client.says("А когда починят домофон?");
        client.sees("Заявка №2 принята");
        operator.sees("А когда починят домофон?").contains("Заявка №2");
    }

    private void finishFirstTicket() {
        client.says("Не работает лифт");
        operator.sees("Не работает лифт")
                .taps("Инфо")
                .taps("Завершить")
                .taps("Да")
                .sees("Завершённая");
        client.sees("Поставьте оценку");
    }

    @Test
    void the_own_view_of_a_ticket_shows_nothing_internal() {
        client.says("Не работает лифт");
        operator.sees("Не работает лифт")
                .taps("Инфо")
                .taps("Изменить")
                .taps("Описание")
                .says("Скандалист");
        operator.sees("что изменить?");
        operator.says("Главное меню");
        client.says("Заявки").taps("Мои заявки · 1").taps("🕓 №1 Не работает лифт");
        client.sees("Тема: Не работает лифт")
                .contains("Вам ответит Ольга")
                .hasButtons("Написать", "История", "Завершить", "‹ Назад");
        client.doesNotSee("Скандалист");
        client.doesNotSee("Внутренний чат");
        client.doesNotSee("Неотвеченная");
    }

    @Test
    void the_own_history_shows_both_sides() {
        client.says("Не работает лифт");
        operator.sees("Не работает лифт").taps("Ответить").says("Чиним");
        client.sees("Чиним");
        client.taps("Открыть заявку").taps("История");
        client.sees("Переписка по заявке №1")
                .contains("Анна")
                .contains("Не работает лифт")
                .contains("Ольга")
                .contains("Чиним");
    }

    @Test
    void a_client_may_finish_and_rate_as_well() {
        client.says("Не работает лифт");
        client.taps("Открыть заявку").taps("Завершить").taps("Да");
        client.sees("Поставьте оценку").taps("4").sees("Спасибо за оценку");
        operator.sees("завершена");
        operator.sees("⭐⭐⭐⭐");
    }

    @Test
    void a_rating_counts_once() {
        finishFirstTicket();
        var ask = client.sees("Поставьте оценку");
        ask.tapsTwice("5").sees("Спасибо за оценку");
        client.phone.pressForged(ask.message().id(), "ticket.rate:1:1~abc");
        client.isTold("Оценка уже поставлена");
        operator.taps("Инфо").sees("Оценка: ⭐⭐⭐⭐⭐");
    }

    @Test
    void a_ticket_can_be_opened_by_hand() {
        client.says("Заявки")
                .taps("+ Добавить")
                .sees("Напишите свой вопрос")
                .by()
                .says("Спасибо");
        client.sees("Заявка №1 принята");
        operator.sees("Спасибо");
    }

    @Test
    void a_reply_to_another_open_ticket_goes_there() {
        client.says("Не работает лифт");
        client.sees("Заявка №1 принята");
        operator.sees("Не работает лифт").taps("Ответить").says("Какой подъезд?");
        var question = client.sees("Какой подъезд?");
        client.says("Заявки").taps("+ Добавить").says("И ещё домофон");
        client.sees("Заявка №2 принята");
        question.replies("Третий подъезд");
        operator.sees("Третий подъезд").contains("Заявка №1");
        client.says("Домофон в пятом");
        operator.sees("Домофон в пятом").contains("Заявка №2");
        client.sees("Сообщение отправлено").contains("заявка №2");
    }

    @Test
    void the_main_menu_leaves_a_form_and_loses_nothing() {
        client.says("Заявки").taps("+ Добавить").sees("Напишите свой вопрос");
        client.says("Главное меню").sees("чем помочь?");
        client.says("Спасибо").sees("Рад помочь!");
    }

    @Test
    void what_was_meant_for_a_ticket_finished_meanwhile_is_a_new_question() {
        client.says("Не работает лифт");
        client.taps("Открыть заявку").taps("Написать").sees("Напишите сообщение в заявку №1");
        operator.sees("Не работает лифт")
                .taps("Инфо")
                .taps("Завершить")
                .taps("Да")
                .sees("Завершённая");
        client.says("Он опять стоит");
        client.sees("Заявка №2 принята");
        operator.sees("Он опять стоит");
    }
}
