package io.frontdesk.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import io.frontdesk.people.Role;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The two chats of a ticket: who takes part, what was written, and what is taken back. */
class ChatsTest {

    @RegisterExtension
    static final Company company = Company.open();

    private final Someone operator = company.operator("Ольга");
    private final Someone client = company.client("Анна");

    private void asks(String question) {
        client.says(question);
        operator.sees(question);
    }

    private Someone insideTheTicket() {
        return operator.taps("Инфо").taps("Внутренний чат");
    }

    private void brings(String label) {
        insideTheTicket().taps("+ Участник").taps(label).sees("1 участник");
    }

    @Test
    void a_colleague_who_is_brought_in_sees_the_last_messages_and_answers_at_once() {
        var colleague = company.someone("Илья", Role.ADMINISTRATOR, false);
        asks("Не работает лифт");
        operator.taps("Инфо").taps("Ответить внутренний").says("Кто знает этот лифт?");
        brings("⚪ Илья");
        colleague
                .sees("Вас добавили во внутренний чат заявки №1")
                .contains("Анна")
                .contains("Кто знает этот лифт?")
                .hasButtons("Ответить внутренний", "Внутренний чат", "Инфо")
                .taps("Ответить внутренний")
                .says("Я знаю, еду");
        operator.sees("Я знаю, еду").contains("Илья");
        client.doesNotSee("Я знаю, еду");
    }

    @Test
    void an_internal_message_goes_to_every_participant_but_its_author() {
        var first = company.someone("Илья", Role.ADMINISTRATOR, false);
        var second = company.someone("Марина", Role.MANAGER, false);
        asks("Не работает лифт");
        brings("⚪ Илья");
        insideTheTicket().taps("+ Участник").taps("⚪ Марина").sees("2 участника");
        first.sees("Вас добавили").taps("Ответить внутренний").says("Уже еду");
        second.sees("Уже еду").contains("Внутренний чат заявки №1");
        operator.sees("Уже еду");
        first.doesNotSee("🔒");
    }

    @Test
    void a_ticket_stands_among_the_unanswered_ones_of_a_participant() {
        var colleague = company.someone("Илья", Role.ADMINISTRATOR, false);
        asks("Не работает лифт");
        brings("⚪ Илья");
        colleague
                .says("Заявки")
                .taps("Неотвеченные · 1")
                .taps("🔴 №1 Не работает лифт")
                .sees("Во внутреннем чате: Илья");
    }

    @Test
    void a_participant_is_looked_for_by_a_part_of_the_name() {
        company.someone("Илья", Role.ADMINISTRATOR, false);
        company.someone("Марина", Role.MANAGER, false);
        asks("Не работает лифт");
        insideTheTicket()
                .taps("+ Участник")
                .taps("Найти")
                .sees("Напишите имя")
                .by()
                .says("мар");
        operator.sees("Поиск: мар · 1").hasButtons("⚪ Марина", "Найти", "‹ Назад");
        operator.taps("Найти").says("щщ%_\\").sees("Никого не нашлось");
    }

    @Test
    void neither_the_applicant_nor_who_is_there_already_is_offered() {
        var asking = company.someone("Зоя", Role.ADMINISTRATOR, false);
        company.someone("Илья", Role.ADMINISTRATOR, false);
        asking.says("Заявки").taps("+ Добавить").says("Где мой кабинет?");
        operator.sees("Где мой кабинет?");
        insideTheTicket().taps("+ Участник").sees("Кого добавить?").hasButtons("⚪ Илья", "Найти", "‹ Назад");
    }

    @Test
    void a_participant_can_leave_and_gets_no_more_cards() {
        var colleague = company.someone("Илья", Role.ADMINISTRATOR, false);
        asks("Не работает лифт");
        brings("⚪ Илья");
        colleague.sees("Вас добавили").taps("Внутренний чат").taps("Участники").taps("Выйти из чата");
        colleague.sees("Выйти из чата?").taps("Да").sees("Вы вышли из чата");
        operator.taps("Инфо").taps("Ответить внутренний").says("Ты где?");
        operator.sees("Сообщение отправлено");
        colleague.doesNotSee("Ты где?");
    }

    @Test
    void a_participant_who_is_sent_away_is_told() {
        var colleague = company.someone("Илья", Role.ADMINISTRATOR, false);
        asks("Не работает лифт");
        brings("⚪ Илья");
        colleague.sees("Вас добавили");
        operator.taps("Убрать: Илья").sees("Участников пока нет");
        colleague.sees("Вас убрали из участников · Ольга");
        operator.taps("Инфо").taps("Ответить внутренний").says("Тихо");
        operator.sees("Сообщение отправлено");
        colleague.doesNotSee("Тихо");
    }

    @Test
    void who_becomes_a_client_again_is_in_no_internal_chat_any_more() {
        var root = company.root("Дмитрий");
        var colleague = company.someone("Илья", Role.ADMINISTRATOR, false);
        asks("Не работает лифт");
        brings("⚪ Илья");
        var card = colleague.sees("Вас добавили");
        root.says("Профиль")
                .taps("Справочники")
                .taps("Администраторы · 2")
                .taps("⚪ Илья")
                .taps("Роль");
        root.taps("Клиент").sees("сменить роль?").taps("Да").sees("Роль: Клиент");
        colleague.sees("Теперь ваша роль — Клиент");
        card.taps("Внутренний чат").isTold("доступно не вам");
        operator.taps("Инфо").taps("Ответить внутренний").says("Между нами");
        operator.sees("Сообщение отправлено");
        colleague.doesNotSee("Между нами");
    }

    @Test
    void media_of_the_history_open_at_a_press_and_lead_back() {
        client.sends(Samples.photo(), "Трещина слева");
        operator.sees("Трещина слева").taps("Инфо").taps("Внешний чат");
        var photo = operator.sees("внешний чат");
        var button = Seen.labels(photo.message()).findFirst().orElseThrow();
        assertThat(button).startsWith("📷 Фото · ");
        photo.taps(button);
        operator.waitFor(
                () -> operator.newest(message -> "Трещина слева".equals(message.caption()))
                        .isPresent(),
                () -> "the photo as it was sent");
        operator.taps("‹ Назад").sees("внешний чат");
    }

    @Test
    void an_answer_can_be_taken_back_for_a_while() {
        asks("Не работает лифт");
        operator.taps("Ответить").says("Сами виноваты");
        client.sees("Сами виноваты");
        operator.sees("Сообщение отправлено").taps("Отменить отправку").sees("Отправка отменена");
        client.doesNotSee("Сами виноваты");
        operator.taps("Инфо").sees("Статус: 🔴 Неотвеченная");
        operator.taps("Внешний чат").sees("Отправка отменена");
        operator.taps("Ответить").says("Мастер едет");
        client.sees("Мастер едет");
    }

    @Test
    void after_a_while_an_answer_stays() {
        asks("Не работает лифт");
        operator.taps("Ответить").says("Сами виноваты");
        var sent = operator.sees("Сообщение отправлено");
        company.bot.clock.forward(Duration.ofSeconds(11));
        sent.taps("Отменить отправку").isTold("Отменить уже нельзя");
        sent.hasButtons("Написать ещё", "Инфо", "Завершить");
        client.sees("Сами виноваты");
    }

    @Test
    void while_somebody_is_answering_the_cards_of_the_others_say_so() {
        var colleague = company.someone("Илья", Role.ADMINISTRATOR, false);
        asks("Не работает лифт");
        var card = operator.sees("Не работает лифт");
        colleague
                .says("Заявки")
                .taps("Найти")
                .says("№1")
                .taps("🔴 №1 Не работает лифт")
                .taps("Ответить");
        card.becomes("Сейчас пишет Илья").hasButtons("Ответить", "Внутренний чат", "Инфо");
        colleague.sees("Напишите ответ").taps("Отмена").sees("Статус: 🔴 Неотвеченная");
        operator.waitFor(
                () -> !Seen.words(operator.message(card.message().id())).contains("Сейчас пишет"),
                () -> "the line to go");
        card.becomes("Не работает лифт");
    }

    @Test
    void an_answer_that_was_begun_before_a_restart_goes_where_it_should() {
        asks("Не работает лифт");
        operator.taps("Инфо").taps("Ответить внутренний").sees("Его увидят только сотрудники");
        company.bot.restarts();
        operator.says("Кто дежурит?").sees("Сообщение отправлено");
        client.doesNotSee("Кто дежурит?");
        insideTheTicket().sees("Кто дежурит?");
    }

    @Test
    void a_held_message_can_go_inside() {
        asks("Не работает лифт");
        operator.says("Кто дежурит?").taps("🔒 Во внутренний чат").sees("В чей внутренний чат?");
        operator.taps("🔴 №1 Не работает лифт").sees("Сообщение отправлено · внутренний чат заявки №1");
        client.doesNotSee("Кто дежурит?");
    }
}
