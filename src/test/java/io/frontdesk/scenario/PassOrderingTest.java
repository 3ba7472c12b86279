package io.frontdesk.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import io.frontdesk.people.Role;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class PassOrderingTest {

    @RegisterExtension
    static final Company company = Company.open();

    private final Visits visits = Visits.inMoscow(company);
    private final Someone client = company.client("Анна");

    private Seen month() {
        client.says("Пропуска").taps("+ Добавить");
        return client.sees("на какой месяц?");
    }

    private Seen createdPass() {
        return visits.orders(client, visits.noonIn(3));
    }

    @Test
    void a_pass_is_ordered_in_five_taps() {
        var chief = company.chief("Степан");
        createdPass()
                .contains("Пропуск №1 создан")
                .contains("Решает Степан")
                .hasButtons(
                        "Гость",
                        "Автомобиль",
                        "Цель",
                        "Комментарий",
                        "До какого времени",
                        "Сделать многоразовым",
                        "Открыть пропуск");
        client.sees("Ваш пропуск №1").contains("12:00").contains("Ждёт утверждения");
        chief.sees("Пропуск №1").contains("Анна").contains("12:00").hasButtons("Утвердить", "Отклонить", "Инфо");
    }

    @Test
    void months_go_into_the_next_year_and_the_year_is_said_where_it_changes() {
        visits.itIs("2027-11-22T10:00");
        assertThat(Visits.rows(month()))
                .isEqualTo(List.of(
                        List.of("Ноябрь", "Декабрь"),
                        List.of("Январь 2028", "Февраль"),
                        List.of("Март", "Апрель"),
                        List.of("Май", "Июнь"),
                        List.of("Июль", "Август"),
                        List.of("Сентябрь", "Октябрь"),
                        List.of("‹ Назад")));
    }

    @Test
    void the_calendar_begins_on_monday_leaves_out_what_is_past_and_marks_weekends() {
        visits.itIs("2028-02-17T10:00");
        var calendar = month().taps("Февраль").sees("на какой день?").contains("Февраль 2028");
        assertThat(Visits.rows(calendar))
                .isEqualTo(List.of(
                        List.of("Пн", "Вт", "Ср", "Чт", "Пт", "Сб•", "Вс•"),
                        List.of("·", "·", "·", "17", "18", "19•", "20•"),
                        List.of("21", "22", "23", "24", "25", "26•", "27•"),
                        List.of("28", "29", "·", "·", "·", "·", "·"),
                        List.of("‹ Назад")));
        calendar.taps("·").sees("на какой день?");
        calendar.taps("29").sees("вторник").contains("29 февраля 2028");
    }

    @Test
    void every_step_leads_back_to_the_one_before() {
        visits.itIs("2027-11-22T10:00");
        var steps = month();
        steps.taps("Декабрь");
        steps.becomes("на какой день?").taps("7");
        steps.becomes("в котором часу?").taps("09:00");
        steps.becomes("во сколько точно?").taps("‹ Назад");
        steps.becomes("в котором часу?").taps("‹ Назад");
        steps.becomes("на какой день?").taps("‹ Назад");
        steps.becomes("на какой месяц?").taps("‹ Назад");
        steps.becomes("Здесь все ваши пропуска");
    }

    @Test
    void of_today_only_what_is_still_to_come_is_offered() {
        visits.itIs("2027-11-22T22:52");
        var steps = month();
        steps.taps("Ноябрь");
        steps.becomes("на какой день?").taps("22");
        var hours = steps.becomes("в котором часу?");
        assertThat(Visits.rows(hours)).isEqualTo(List.of(List.of("22:00", "23:00"), List.of("‹ Назад")));
        hours.taps("22:00");
        assertThat(Visits.rows(steps.becomes("во сколько точно?")))
                .isEqualTo(List.of(List.of("22:55"), List.of("‹ Назад")));
    }

    @Test
    void two_minutes_before_midnight_today_is_not_offered() {
        visits.itIs("2027-12-31T23:58");
        assertThat(Visits.rows(month()).getFirst()).isEqualTo(List.of("Январь 2028", "Февраль"));
        Desk.forges(client, "pass.day:2027-12:0", "Это время уже прошло");
        client.sees("на какой месяц?");
    }

    @Test
    void a_time_that_goes_by_while_somebody_thinks_is_refused_and_the_step_shown_anew() {
        visits.itIs("2027-11-22T10:12");
        var steps = month();
        steps.taps("Ноябрь");
        steps.becomes("на какой день?").taps("22");
        steps.becomes("в котором часу?").taps("10:00");
        steps.becomes("во сколько точно?")
                .hasButtons("10:15", "10:20", "10:25", "10:30", "10:35", "10:40", "10:45", "10:50", "10:55", "‹ Назад");
        visits.itIs("2027-11-22T10:47");
        steps.taps("10:15");
        client.isTold("Это время уже прошло");
        steps.hasButtons("10:50", "10:55", "‹ Назад");
        visits.itIs("2027-11-22T11:30");
        steps.taps("10:50");
        steps.becomes("в котором часу?");
        visits.itIs("2027-11-23T00:10");
        steps.taps("23:00");
        steps.becomes("на какой день?");
        assertThat(visits.count()).isZero();
    }

    @Test
    void an_hour_that_clocks_skip_is_not_offered_and_not_taken() {
        company.bot.restartsWith("frontdesk.time-zone=Europe/Kyiv");
        try {
            var kyiv = new Visits(company, ZoneId.of("Europe/Kyiv"));
            kyiv.itIs("2028-03-20T10:00");
            var steps = month();
            steps.taps("Март");
            steps.becomes("на какой день?").taps("26•");
            assertThat(Visits.rows(steps.becomes("в котором часу?")).getFirst())
                    .isEqualTo(List.of("00:00", "01:00", "02:00", "04:00"));
            Desk.forges(client, "pass.order:2028-03-26T0330:0~abc", "часы переводят вперёд");
            assertThat(kyiv.count()).isZero();
        } finally {
            company.bot.restarts();
        }
    }

    @Test
    void an_hour_that_clocks_show_twice_is_the_first_one() {
        company.bot.restartsWith("frontdesk.time-zone=America/New_York");
        try {
            var newYork = new Visits(company, ZoneId.of("America/New_York"));
            newYork.itIs("2028-11-01T10:00");
            newYork.orders(client, LocalDateTime.parse("2028-11-05T01:30")).contains("01:30");
            assertThat(company.database()
                            .sql("select starts at time zone 'UTC' from pass")
                            .query(LocalDateTime.class)
                            .single())
                    .isEqualTo("2028-11-05T05:30");
        } finally {
            company.bot.restarts();
        }
    }

    @Test
    void forged_times_are_refused() {
        visits.itIs("2027-11-22T10:00");
        Desk.forges(client, "pass.order:2027-11-22T0955:0~abc", "Это время уже прошло");
        Desk.forges(client, "pass.order:2028-11-01T1000:0~abc", "Так далеко вперёд");
        Desk.forges(client, "pass.order:2027-11-23T1001:0~abc", "доступно не вам");
        Desk.forges(client, "pass.order:2027-02-30T1000:0~abc", "устарела");
        Desk.forges(client, "pass.hour:2027-11-21:0", "Это время уже прошло");
        assertThat(visits.count()).isZero();
    }

    @Test
    void pressing_twice_orders_one_pass() {
        visits.itIs("2027-11-22T10:00");
        var steps = month();
        steps.taps("Декабрь");
        steps.becomes("на какой день?").taps("7");
        steps.becomes("в котором часу?").taps("09:00");
        steps.becomes("во сколько точно?").tapsTwice("09:30");
        steps.becomes("Пропуск №1 создан");
        visits.orders(client, LocalDateTime.parse("2027-12-07T09:30")).contains("Пропуск №1");
        assertThat(visits.count()).isEqualTo(1);
        company.bot.clock.forward(Duration.ofMinutes(2));
        visits.orders(client, LocalDateTime.parse("2027-12-07T09:30")).contains("Пропуск №2");
        assertThat(visits.count()).isEqualTo(2);
    }

    @Test
    void what_is_known_of_the_visit_can_be_said_changed_and_taken_back() {
        var chief = company.chief("Степан");
        createdPass();
        var card = chief.sees("Пропуск №1");
        client.taps("Гость").sees("Кто придёт?").by().says("  Пётр Иванов \n\nМария Сидорова\t");
        client.sees("что изменить?").contains("Гости:\nПётр Иванов\nМария Сидорова");
        client.taps("Автомобиль").says("Газель а123вс 77");
        client.taps("Цель").says("Ремонт лифта");
        client.sees("Ремонт лифта").taps("Комментарий").says("Инструмент\nи лестница");
        client.sees("и лестница").taps("Сделать многоразовым").sees("Вход: много раз");
        card.becomes("Вход: много раз")
                .contains("Мария Сидорова")
                .contains("Автомобиль: Газель а123вс 77")
                .contains("Цель: Ремонт лифта")
                .contains("Инструмент\nи лестница");
        client.taps("Автомобиль")
                .sees("Сейчас: Газель а123вс 77")
                .taps("Очистить")
                .sees("что изменить?");
        card.hasButtons("Утвердить", "Отклонить", "Инфо");
        client.settles();
        new Seen(chief, card.now()).lacks("Газель");
        client.taps("Сделать одноразовым");
        client.settles();
        new Seen(chief, card.now()).lacks("много раз");
    }

    @Test
    void a_list_of_guests_that_cannot_be_taken_is_asked_for_again() {
        createdPass().taps("Гость").says("Гость\n".repeat(21));
        client.sees("не больше 20, а в списке их 21");
        client.says("Пётр Иванов\n" + "Ж".repeat(101));
        client.sees("Имя гостя 2 слишком длинное: помещается 100 знаков");
        client.says("Пётр Иванов\nМария\u202eСидорова");
        client.sees("В имени гостя 2 есть невидимые символы");
        client.says("Гость\n".repeat(20));
        client.sees("что изменить?");
        assertThat(company.database()
                        .sql("select guests from pass")
                        .query(String.class)
                        .single()
                        .lines())
                .hasSize(20);
    }

    @Test
    void a_visit_ends_on_the_same_day_or_on_the_next_one() {
        visits.itIs("2027-11-22T10:00");
        var steps = visits.orders(client, LocalDateTime.parse("2027-11-24T22:30"));
        steps.taps("До какого времени");
        assertThat(Visits.rows(steps.becomes("до какого времени?").contains("22:30")))
                .isEqualTo(List.of(List.of("22:00", "23:00"), List.of("На следующий день ›"), List.of("‹ Назад")));
        steps.taps("23:00");
        steps.hasButtons(
                "23:00", "23:05", "23:10", "23:15", "23:20", "23:25", "23:30", "23:35", "23:40", "23:45", "23:50",
                "23:55", "‹ Назад");
        steps.taps("23:45");
        steps.becomes("Окончание: 23:45").taps("До какого времени");
        steps.becomes("до какого времени?").taps("На следующий день ›");
        steps.becomes("25 ноября 2027").taps("02:00");
        steps.hasButtons(
                "02:00", "02:05", "02:10", "02:15", "02:20", "02:25", "02:30", "02:35", "02:40", "02:45", "02:50",
                "02:55", "‹ Назад");
        steps.taps("02:15");
        steps.becomes("2027, 02:15").taps("До какого времени");
        steps.becomes("до какого времени?").taps("Не указывать окончание");
        steps.becomes("что изменить?").lacks("Окончание");
        Desk.forges(client, "pass.end:1:2027-11-24T2200~abc", "Окончание должно быть позже начала");
        Desk.forges(client, "pass.end:1:2027-11-26T0000~abc", "Окончание должно быть позже начала");
        Desk.forges(client, "pass.until-hour:1:2", "доступно не вам");
    }

    @Test
    void once_it_is_approved_nothing_can_be_changed() {
        var chief = company.chief("Степан");
        createdPass();
        client.taps("Гость").sees("Кто придёт?");
        chief.sees("Пропуск №1").taps("Утвердить");
        client.sees("Пропуск №1 утверждён").by().says("Пётр Иванов");
        client.sees("Пропуск №1 уже утверждён: Степан");
        Desk.forges(client, "pass.edit:1", "Пропуск №1 уже утверждён: Степан");
        Desk.forges(client, "pass.allow:1:many~abc", "Пропуск №1 уже утверждён: Степан");
        client.sees("Пропуск №1")
                .hasButtons(
                        "Показать",
                        "QR-код",
                        "Написать",
                        "История",
                        "Ссылка для гостя",
                        "Повторить",
                        "Отменить",
                        "‹ Назад")
                .lacks("Пётр");
    }

    @Test
    void an_old_pass_can_be_ordered_again_for_another_time() {
        var chief = company.chief("Степан");
        visits.itIs("2027-11-22T10:00");
        var steps = visits.orders(client, LocalDateTime.parse("2027-11-24T22:30"));
        steps.taps("Гость").says("Пётр Иванов");
        client.sees("Пётр Иванов")
                .taps("До какого времени")
                .sees("до какого времени?")
                .taps("23:00");
        client.taps("23:45").sees("Окончание: 23:45");
        visits.itIs("2027-11-26T10:00");
        client.says("Пропуска").taps("Архив · 1").sees("Пропуска: Архив");
        client.newest(message -> Seen.words(message).contains("Пропуска: Архив"))
                .ifPresent(list -> new Seen(client, list)
                        .taps(Seen.labels(list).findFirst().orElseThrow()));
        client.sees("День визита прошёл").taps("Повторить").sees("Остальное будет как в пропуске №1");
        visits.choosesTime(client, LocalDateTime.parse("2027-12-01T20:00"))
                .contains("Пропуск №2 создан")
                .contains("Гость: Пётр Иванов")
                .contains("Окончание: 23:45");
        chief.sees("Пропуск №2").contains("Пётр Иванов");
    }

    @Test
    void nobody_else_can_repeat_describe_or_cancel_it() {
        createdPass();
        var other = company.client("Борис");
        for (var data : List.of(
                "pass.info:1",
                "pass.month:1",
                "pass.order:" + visits.noonIn(4).toLocalDate() + "T1200:1~abc",
                "pass.edit:1",
                "pass.describe:1:guests",
                "pass.cancel:1~abc",
                "pass.cancelling:1",
                "pass.clear:1:car~abc")) {
            Desk.forges(other, data, "доступно не вам");
        }
        var chief = company.someone("Степан", Role.SECURITY_CHIEF, false);
        Desk.forges(chief, "pass.describe:1:guests", "доступно не вам");
        Desk.forges(chief, "pass.cancel:1~abc", "доступно не вам");
        assertThat(visits.status(1)).isEqualTo("MISSED");
    }

    @Test
    void staff_order_passes_for_their_own_guests() {
        var chief = company.chief("Степан");
        var operator = company.operator("Ольга");
        visits.orders(operator, visits.noonIn(3)).contains("Решает Степан");
        chief.sees("Пропуск №1").contains("Ольга");
        operator.settles();
        operator.taps("Открыть пропуск").settles();
        operator.sees("Начало:")
                .hasButtons("Написать", "История", "Ссылка для гостя", "Изменить", "Повторить", "Отменить", "‹ Назад");
    }
}
