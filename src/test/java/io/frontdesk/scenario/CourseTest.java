package io.frontdesk.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import io.frontdesk.people.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.jdbc.core.simple.JdbcClient;

class CourseTest {

    @RegisterExtension
    static final Company company = Company.open();

    private Someone client;

    @BeforeEach
    void somebody_new_comes() {
        client = company.client("Анна");
    }

    private static int tickets() {
        return company.bot
                .bean(JdbcClient.class)
                .sql("select count(*) from ticket")
                .query(Integer.class)
                .single();
    }

    @Test
    void one_message_turns_from_step_to_step_and_back() {
        client.says("/course");
        var message = client.sees("Шаг 0 из 10").contains("Введение");
        assertThat(message.now().media()).isNotNull();
        message.taps("▶");
        message.becomes("Шаг 1 из 10").contains("Клиент задаёт вопрос");
        message.taps("▶");
        message.becomes("Шаг 2 из 10");
        message.taps("◀");
        message.becomes("Шаг 1 из 10");
        assertThat(message.now().media()).isNotNull();
    }

    @Test
    void the_menu_comes_below_the_picture_and_the_course_goes_on_where_it_was_left() {
        client.says("Главное меню").taps("Курс обучения");
        var message = client.sees("Шаг 0 из 10");
        message.taps("▶");
        message.becomes("Шаг 1 из 10").taps("Главное меню");
        client.sees("чем помочь?");
        client.says("/course");
        client.sees("Шаг 1 из 10");
    }

    @Test
    void everything_can_be_tried_on_a_practice_ticket_that_reaches_nobody() {
        var operator = company.operator("Ольга");
        client.says("/course");
        turn(1).taps("Попробовать").sees("Вы — клиент");
        client.says("Течёт кран");
        client.sees("Ваш вопрос").contains("Течёт кран").taps("Дальше ▶");
        step(2).taps("Попробовать")
                .sees("Вам пришла новая заявка")
                .contains("Течёт кран")
                .taps("Пётр, инженер");
        step(3).taps("Попробовать")
                .sees("Вас позвали")
                .contains("Течёт кран")
                .taps("Инфо")
                .sees("Тема: Течёт кран");
        client.taps("Ответить внутренний").sees("что вы об этом знаете");
        client.says("Сантехник уже здесь");
        client.sees("отправлено во внутренний чат")
                .contains("Сантехник уже здесь")
                .taps("Дальше ▶");
        step(6).taps("Попробовать")
                .sees("Коллега ответил внутри")
                .contains("Сантехник уже здесь")
                .taps("Ответить");
        client.sees("Напишите ответ клиенту");
        client.says("Починим за час");
        client.sees("отправлено клиенту").contains("Починим за час").taps("Дальше ▶");
        step(8).taps("Попробовать").sees("пора завершить").taps("Завершить");
        step(9).taps("Попробовать")
                .sees("Поставьте оценку")
                .contains("Починим за час")
                .taps("5 ⭐");
        step(10).contains("Готово!");
        company.settles();
        assertThat(tickets()).isZero();
        operator.doesNotSee("Течёт кран");
        client.says("Заявки").taps("Мои заявки").sees("Здесь появятся ваши заявки");
    }

    private static void presses(Someone who, String data) {
        company.settles();
        var message = who.newest(shown -> !shown.mine()).orElseThrow();
        who.phone.pressForged(message.id(), data);
        company.settles();
    }

    /** The course's one message, once it stands at this step. */
    private Seen step(int number) {
        company.settles();
        return client.sees("Шаг " + number + " из 10");
    }

    private Seen turn(int to) {
        var message = client.sees("Шаг 0 из 10");
        for (var number = 1; number <= to; number++) {
            message.taps("▶");
            message.becomes("Шаг " + number + " из 10");
        }
        return message;
    }

    @Test
    void a_step_that_is_tried_without_the_ones_before_has_an_example() {
        client.says("/course");
        turn(6).taps("Попробовать").sees("Коллега ответил внутри").contains("Мастер по окнам");
    }

    @Test
    void what_is_too_long_is_asked_for_again_and_becomes_no_ticket() {
        client.says("/course");
        turn(1).taps("Попробовать").sees("Вы — клиент");
        client.says("а".repeat(1001));
        client.sees("Слишком длинно");
        client.says("Течёт кран");
        client.sees("Ваш вопрос");
        assertThat(tickets()).isZero();
    }

    @Test
    void everybody_reads_the_lessons_about_their_own_work() {
        client.says("/course");
        turn(10).taps("Уроки");
        client.sees("Прочитано: 0 из 3")
                .hasButtons(
                        "▫️ Диалоги и контакты", "▫️ Основные приёмы", "▫️ Пропуска", "Курс обучения", "Главное меню");
        client.taps("▫️ Пропуска").sees("Решает начальник охраны").taps("Уроки");
        client.sees("Прочитано: 1 из 3").taps("✅ Пропуска").sees("Решает начальник охраны");
        presses(client, "course.read:roles");
        client.isTold("доступно не вам");
        presses(client, "course.lesson:categories");
        client.isTold("доступно не вам");
    }

    @Test
    void managers_see_who_has_finished() {
        var guard = company.someone("Пётр", Role.GUARD, true);
        guard.says("/course");
        presses(guard, "course.turn:4");
        guard.sees("Шаг 4 из 10");
        var manager = company.manager("Марина");
        manager.says("/course");
        presses(manager, "course.turn:10");
        manager.sees("Шаг 10 из 10").taps("Уроки");
        manager.sees("Прочитано: 0 из 6").taps("Кто прошёл курс");
        manager.sees("До конца дошли 1 из 2 сотрудников").hasButtons("Пётр · шаг 4 из 10", "✅ Марина", "‹ Назад");
        manager.taps("✅ Марина").sees("Курс пройден:");
        client.says("Привет");
        presses(client, "course.learners:0");
        client.isTold("доступно не вам");
    }
}
