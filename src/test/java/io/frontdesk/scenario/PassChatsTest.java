package io.frontdesk.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import io.frontdesk.people.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class PassChatsTest {

    @RegisterExtension
    static final Company company = Company.open();

    private final Visits visits = Visits.inMoscow(company);
    private final Someone client = company.client("Анна");

    private Seen ordered(Someone chief) {
        visits.orders(client, visits.noonIn(3));
        return chief.sees("Пропуск №1");
    }

    private static void opens(Someone who, String data) {
        Desk.forges(who, data, "");
    }

    private long outside() {
        return chat("external_chat_id");
    }

    private long inside() {
        return chat("internal_chat_id");
    }

    private static long chat(String column) {
        company.settles();
        return company.database()
                .sql("select " + column + " from pass")
                .query(Long.class)
                .single();
    }

    @Test
    void a_chief_asks_and_the_holder_answers() {
        var chief = company.chief("Степан");
        ordered(chief).taps("Инфо").sees("Заказчик: Анна").taps("Ответить").sees("Напишите заказчику");
        chief.says("Сколько их будет?").sees("Сообщение отправлено · пропуск №1");
        client.sees("По пропуску №1 вам пишет Степан")
                .contains("Сколько их будет?")
                .taps("Ответить")
                .sees("Его получит начальник охраны")
                .by()
                .says("Двое");
        client.sees("Сообщение отправлено · пропуск №1");
        chief.sees("Двое").contains("Пропуск №1").hasButtons("Ответить", "Внутренний чат", "Инфо");
        chief.taps("Инфо")
                .taps("Внешний чат")
                .sees("Пропуск №1, внешний чат")
                .contains("Сколько их будет?")
                .contains("Двое");
        client.taps("Открыть пропуск")
                .taps("История")
                .sees("Переписка по пропуску №1")
                .contains("Двое");
    }

    @Test
    void a_reply_goes_where_it_belongs_and_everything_else_to_tickets() {
        var chief = company.chief("Степан");
        var operator = company.operator("Ольга");
        var card = ordered(chief);
        client.sees("Ваш пропуск №1").replies("Будет ещё один");
        chief.sees("Будет ещё один").contains("Пропуск №1").replies("Хорошо");
        client.sees("Хорошо").contains("По пропуску №1").replies("Спасибо вам");
        chief.sees("Спасибо вам");
        card.replies("Жду данные");
        client.sees("Жду данные");
        client.says("Не работает лифт").sees("Заявка №1 принята");
        operator.sees("Не работает лифт");
        chief.doesNotSee("Не работает лифт");
    }

    @Test
    void a_reply_to_news_of_a_pass_goes_to_that_pass() {
        var chief = company.chief("Степан");
        ordered(chief).taps("Отклонить").sees("Напишите причину").by().says("Нет данных");
        client.sees("Пропуск №1 отклонён").replies("Вот данные");
        client.sees("Сообщение отправлено · пропуск №1");
        chief.sees("Вот данные").contains("Пропуск №1");
        assertThat(company.database()
                        .sql("select count(*) from ticket")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void the_holder_writes_by_a_button() {
        var chief = company.chief("Степан");
        ordered(chief);
        client.settles();
        client.taps("Открыть пропуск").settles();
        client.sees("Начало:").taps("Написать").sees("Его получит").by().says("Опоздаем");
        chief.sees("Опоздаем").taps("Ответить").sees("Напишите заказчику").by().says("Ничего");
        client.sees("Ничего");
    }

    @Test
    void edits_and_quotes_reach_the_other_side() {
        var chief = company.chief("Степан");
        ordered(chief).taps("Инфо").taps("Ответить").says("Сколько их?");
        var copy = client.sees("Сколько их?");
        chief.edits("Сколько их будет?");
        copy.becomes("Сколько их будет?");
        copy.repliesTo("Сколько", "Трое");
        chief.sees("Трое");
    }

    @Test
    void the_staff_talk_inside_and_the_holder_sees_nothing_of_it() {
        var chief = company.chief("Степан");
        var manager = company.manager("Марина");
        ordered(chief).taps("Инфо").taps("Внутренний чат").taps("+ Участник").taps("⚪ Марина");
        manager.sees("Вас добавили во внутренний чат пропуска №1").contains("Приглашает: Степан");
        chief.taps("Инфо").taps("Ответить внутренний").says("Кто это?");
        manager.sees("Кто это?")
                .contains("Внутренний чат пропуска №1")
                .taps("Ответить внутренний")
                .says("Подрядчик");
        chief.sees("Подрядчик");
        client.doesNotSee("Подрядчик");
        Desk.forges(client, "chat.history:" + inside() + ":0", "доступно не вам");
        Desk.forges(client, "chat.say:" + inside(), "доступно не вам");
    }

    @Test
    void managers_write_to_the_holder_and_guards_to_the_staff_only() {
        var chief = company.chief("Степан");
        var guard = company.guard("Глеб");
        var manager = company.manager("Марина");
        ordered(chief);
        opens(manager, "pass.info:1");
        manager.sees("Заказчик: Анна").taps("Ответить").says("Встретим у ворот");
        client.sees("Встретим у ворот");
        chief.sees("Встретим у ворот").contains("ответ коллеги");
        opens(guard, "pass.info:1");
        guard.sees("Заказчик: Анна")
                .hasButtons("Ответить внутренний", "Проверить", "Внешний чат", "Внутренний чат", "‹ Назад")
                .taps("Внешний чат")
                .sees("Встретим у ворот");
        Desk.forges(guard, "chat.say:" + outside(), "переписываются начальники охраны и менеджеры");
        opens(guard, "chat.say:" + inside());
        guard.says("Машины ещё нет");
        chief.sees("Машины ещё нет");
    }

    @Test
    void a_chief_who_answers_about_a_missed_pass_takes_it_over() {
        visits.orders(client, visits.noonIn(3));
        var status = client.sees("Ваш пропуск №1").contains("никого");
        var chief = company.someone("Степан", Role.SECURITY_CHIEF, false);
        opens(chief, "pass.info:1");
        chief.sees("Решает: пока никто").taps("Ответить").says("Смотрю");
        client.sees("Смотрю");
        status.becomes("Решает Степан");
        assertThat(visits.status(1)).isEqualTo("UNAPPROVED");
    }

    @Test
    void a_holder_who_writes_about_a_missed_pass_is_heard_by_whoever_is_there_by_now() {
        visits.orders(client, visits.noonIn(3));
        client.sees("никого из начальников охраны нет в сети");
        var chief = company.chief("Степан");
        client.sees("Ваш пропуск №1").replies("Ау!");
        chief.sees("Ау!");
        chief.sees("Решает: Степан");
    }

    @Test
    void what_is_written_about_an_approved_pass_that_nobody_answers_for_reaches_every_chief() {
        var chief = company.chief("Степан");
        ordered(chief).taps("Утвердить");
        client.sees("Пропуск №1 утверждён");
        var root = company.root("Дмитрий");
        root.says("Профиль").taps("Справочники").taps("Начальники охраны · 1").taps("🟢 Степан");
        root.taps("Роль").taps("Охранник").sees("Роль: Охранник");
        chief.sees("Теперь ваша роль");
        var absent = company.someone("Игорь", Role.SECURITY_CHIEF, false);
        client.sees("Ваш пропуск №1").replies("Мы подъезжаем");
        absent.sees("Мы подъезжаем");
        chief.doesNotSee("Мы подъезжаем");
    }

    @Test
    void nothing_is_sent_to_a_holder_who_is_blocked() {
        var chief = company.chief("Степан");
        ordered(chief);
        new Desk(company.manager("Марина")).blocks("Клиенты · 1", "Анна");
        Desk.forges(chief, "chat.say:" + outside(), "Заказчик пропуска заблокирован");
        chief.sees("Заказчик заблокирован");
    }
}
