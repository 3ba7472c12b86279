package io.frontdesk.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import io.frontdesk.people.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What an operator does with tickets. */
class OperatorTest {

    @RegisterExtension
    static final Company company = Company.open();

    private final Someone operator = company.operator("Ольга");
    private final Someone client = company.client("Анна");

    @Test
    void what_is_sent_without_pressing_anything_is_held_until_it_is_said_where_it_belongs() {
        client.says("Не работает лифт");
        operator.sees("Не работает лифт");
        operator.says("Чиним").sees("К какой заявке оно относится?");
        client.doesNotSee("Чиним");
        operator.taps("🔴 №1 Не работает лифт").sees("Сообщение отправлено");
        client.sees("Чиним");
    }

    @Test
    void several_messages_held_one_after_the_other_go_out_in_order() {
        client.says("Не работает лифт");
        operator.sees("Не работает лифт");
        operator.says("Раз").sees("К какой заявке оно относится?");
        operator.says("Два")
                .sees("Эти 2 сообщения")
                .taps("🔴 №1 Не работает лифт")
                .sees("Сообщение отправлено");
        var second = client.sees("Два").message();
        assertThat(client.sees("Раз").message().id()).isLessThan(second.id());
    }

    @Test
    void a_held_message_can_be_dropped() {
        client.says("Не работает лифт");
        operator.sees("Не работает лифт");
        operator.says("Ой, не туда").taps("Не отправлять").sees("Никуда не отправлено");
        client.doesNotSee("Ой, не туда");
    }

    @Test
    void a_held_message_can_be_a_question_of_the_own() {
        var colleague = company.operator("Илья");
        operator.says("Где взять бумагу?").taps("Мой вопрос").sees("Заявка №1 принята");
        colleague.sees("Где взять бумагу?");
    }

    @Test
    void a_held_message_goes_out_once() {
        client.says("Не работает лифт");
        operator.sees("Не работает лифт");
        var question = operator.says("Чиним").sees("К какой заявке");
        question.tapsTwice("🔴 №1 Не работает лифт").sees("Сообщение отправлено");
        company.settles();
        assertThat(client.phone.messages().stream()
                        .filter(message -> Seen.words(message).equals("Чиним")))
                .hasSize(1);
    }

    @Test
    void the_internal_chat_is_for_staff_only() {
        client.says("Не работает лифт");
        operator.sees("Не работает лифт")
                .taps("Инфо")
                .taps("Ответить внутренний")
                .says("Кто сегодня дежурит?");
        operator.sees("Сообщение отправлено").taps("Внутренний чат").sees("Кто сегодня дежурит?");
        client.doesNotSee("Кто сегодня дежурит?");
    }

    @Test
    void a_colleague_writes_inside_and_a_reply_to_the_card_answers_inside() {
        var colleague = company.someone("Илья", Role.ADMINISTRATOR, false);
        client.says("Не работает лифт");
        operator.sees("Не работает лифт");
        colleague.says("Заявки").taps("Найти").says("лифт").sees("Поиск: лифт");
        colleague.taps("🔴 №1 Не работает лифт").taps("Ответить внутренний").says("Мастер болеет");
        operator.sees("Мастер болеет")
                .contains("Внутренний чат заявки №1")
                .contains("Илья")
                .replies("Найдём другого");
        operator.sees("внутренний чат заявки №1");
        client.doesNotSee("Найдём другого");
    }

    @Test
    void the_status_can_be_set_by_hand() {
        client.says("Не работает лифт");
        operator.sees("Не работает лифт")
                .taps("Инфо")
                .taps("Статус")
                .taps("🟢 Отвеченная")
                .sees("Статус: 🟢 Отвеченная");
        operator.taps("Статус").taps("⚪ Завершённая").taps("Да").sees("Статус: ⚪ Завершённая");
        client.sees("Поставьте оценку");
        operator.taps("Статус").taps("🔴 Неотвеченная").sees("Статус: 🔴 Неотвеченная");
    }

    @Test
    void subject_and_description_can_be_changed() {
        client.says("Помогите!!!");
        operator.sees("Помогите!!!").taps("Инфо").taps("Изменить").taps("Тема").says("Лифт, третий подъезд");
        operator.sees("Тема: Лифт, третий подъезд").taps("Описание").says("Звонил дважды");
        operator.sees("Описание: Звонил дважды")
                .taps("‹ Назад")
                .sees("Тема: Лифт, третий подъезд")
                .contains("Описание: Звонил дважды");
    }

    @Test
    void a_subject_needs_words() {
        client.says("Помогите!!!");
        operator.sees("Помогите!!!").taps("Инфо").taps("Изменить").taps("Тема");
        operator.sends(Samples.photo(), "");
        operator.sees("Здесь нужен текст");
        operator.says("Лифт").sees("Тема: Лифт");
    }

    @Test
    void another_operator_can_be_made_responsible_and_gets_the_question() {
        client.says("Не работает лифт");
        operator.sees("Не работает лифт");
        var colleague = company.someone("Илья", Role.ADMINISTRATOR, true);
        operator.taps("Инфо")
                .taps("Изменить")
                .taps("Ответственный")
                .taps("🟢 Илья")
                .sees("Ответственный: Илья");
        colleague.sees("Заявка №1 теперь ваша").contains("Не работает лифт");
        client.says("Ну что там?");
        colleague.sees("Ну что там?");
        operator.doesNotSee("Ну что там?");
    }

    @Test
    void a_colleague_s_answer_is_shown_to_the_one_who_is_responsible() {
        var colleague = company.someone("Илья", Role.ADMINISTRATOR, false);
        client.says("Не работает лифт");
        operator.sees("Не работает лифт");
        colleague
                .says("Заявки")
                .taps("Найти")
                .says("№1")
                .taps("🔴 №1 Не работает лифт")
                .taps("Ответить")
                .says("Чиним");
        client.sees("Чиним");
        operator.sees("Чиним").contains("ответ коллеги");
    }

    @Test
    void a_finished_ticket_takes_no_answer_and_the_text_is_not_lost() {
        client.says("Не работает лифт");
        var card = operator.sees("Не работает лифт");
        card.taps("Ответить").sees("Напишите ответ");
        client.taps("Открыть заявку").taps("Завершить").taps("Да").sees("Поставьте оценку");
        operator.says("Мастер выехал");
        operator.sees("Эта заявка уже завершена");
        operator.sees("Это сообщение я пока никому не отправил");
        client.doesNotSee("Мастер выехал");
        card.taps("Ответить").isTold("Эта заявка уже завершена");
    }

    @Test
    void lists_show_what_is_whose_with_counts() {
        client.says("Первый вопрос");
        operator.sees("Первый вопрос");
        company.client("Борис").says("Второй вопрос");
        operator.sees("Второй вопрос").taps("Ответить").says("Ответ на второй");
        operator.sees("Сообщение отправлено");
        operator.says("Заявки")
                .sees("Заявки")
                .hasButtons(
                        "Неотвеченные · 1",
                        "Отвеченные · 1",
                        "Пропущенные · 0",
                        "Завершённые · 0",
                        "Мои заявки · 0",
                        "Найти",
                        "+ Добавить",
                        "‹ Назад");
        operator.taps("Отвеченные · 1").sees("Отвеченные · 1").hasButtons("🟢 №2 Второй вопрос", "‹ Назад");
        var manager = company.manager("Марина");
        manager.says("Заявки")
                .taps("Все заявки · 2")
                .sees("Все заявки · 2")
                .hasButtons("🟢 №2 Второй вопрос", "🔴 №1 Первый вопрос", "‹ Назад");
    }

    @Test
    void a_long_list_has_pages() {
        for (var number = 1; number <= 10; number++) {
            company.client("Клиент " + number).says("Вопрос номер " + number);
            operator.sees("Вопрос номер " + number);
        }
        operator.says("Заявки")
                .taps("Неотвеченные · 10")
                .sees("Неотвеченные · 10")
                .by()
                .taps("▶");
        operator.sees("Неотвеченные · 10")
                .hasButtons("🔴 №9 Вопрос номер 9", "🔴 №10 Вопрос номер 10", "◀", "2/2", "Найти", "‹ Назад");
    }

    @Test
    void words_of_any_message_find_a_ticket_in_any_form() {
        client.says("Не работает лифт");
        operator.sees("Не работает лифт").taps("Ответить").says("Мастера вызвали");
        client.sees("Мастера вызвали");
        operator.says("Заявки").taps("Найти").says("мастер").sees("Поиск: мастер · 1");
        operator.taps("Искать ещё").says("пылесос").sees("Ничего не нашлось");
    }
}
