package io.frontdesk.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import io.frontdesk.people.Role;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The lists of passes: for each role its own, in the order of the visits, and what is over in the archive. */
class PassListsTest {

    @RegisterExtension
    static final Company company = Company.open();

    private final Visits visits = Visits.inMoscow(company);
    private final Bookings bookings = new Bookings(company);
    private final LocalDate today = visits.now().toLocalDate().plusDays(1);
    private final Someone client;

    PassListsTest() {
        visits.itIs(today + "T09:00");
        client = company.client("Анна");
    }

    private static Seen shelves(Someone who) {
        who.settles();
        who.says("Пропуска").settles();
        return new Seen(
                who,
                who.newest(message -> Seen.words(message).startsWith("Пропуска"))
                        .orElseThrow());
    }

    private static Seen list(Someone who, String shelf) {
        shelves(who).taps(shelf);
        who.settles();
        return who.sees("Пропуска: ");
    }

    /** Without the buttons that lead elsewhere. */
    private static List<String> rows(Seen list) {
        return Seen.labels(list.now())
                .filter(label -> label.matches("[🕓🟡🟢🔴⚪].*"))
                .toList();
    }

    private String day(int later) {
        return DateTimeFormatter.ofPattern("EE d MMM", Locale.of("ru")).format(today.plusDays(later));
    }

    @Test
    void a_client_has_the_own_passes_and_all_others_have_all() {
        var other = company.client("Вера");
        var chief = company.someone("Степан", Role.SECURITY_CHIEF, false);
        bookings.pass(client, today.atTime(12, 0));
        bookings.approves(chief, bookings.pass(client, today.atTime(13, 0)));
        bookings.rejects(chief, bookings.pass(client, today.atTime(14, 0)));
        bookings.pass(other, today.atTime(12, 0));
        shelves(client)
                .hasButtons(
                        "Неутверждённые · 0",
                        "Пропущенные · 1",
                        "Утверждённые · 1",
                        "Отклонённые и отменённые · 1",
                        "Архив · 0",
                        "Найти",
                        "+ Добавить",
                        "‹ Назад");
        var staff = List.of(
                company.guard("Глеб"),
                company.operator("Ольга"),
                company.manager("Марина"),
                chief,
                company.root("Рита"));
        for (var each : staff) {
            assertThat(Seen.labels(shelves(each).message()))
                    .contains("Пропущенные · 2", "Утверждённые · 1", "Отклонённые и отменённые · 1");
            assertThat(rows(list(each, "Пропущенные · 2"))).hasSize(2);
        }
        assertThat(rows(list(client, "Пропущенные · 1"))).containsExactly("🟡 сегодня 12:00 · Анна");
    }

    @Test
    void a_row_tells_when_who_comes_and_how_it_stands_the_nearest_first() {
        bookings.pass(client, today.plusDays(5).atTime(18, 5), "Константин Константинопольский\nОлег\nИван");
        bookings.pass(client, today.plusDays(1).atTime(10, 30), "Пётр Иванов");
        bookings.pass(client, today.atTime(15, 0));
        bookings.pass(client, today.atTime(9, 30), "Олег\nИван");
        var list = list(client, "Пропущенные · 4")
                .contains("Пропуска: Пропущенные · 4")
                .contains("На сегодня: 2");
        assertThat(rows(list))
                .containsExactly(
                        "🟡 сегодня 09:30 · Олег +1",
                        "🟡 сегодня 15:00 · Анна",
                        "🟡 завтра 10:30 · Пётр Иванов",
                        "🟡 " + day(5) + " 18:05 · Константин Ко… +2");
        list.taps("🟡 завтра 10:30 · Пётр Иванов").sees("Гость: Пётр Иванов");
    }

    @Test
    void the_year_is_told_where_it_is_another_one() {
        var next = LocalDate.of(today.getYear() + 1, 2, 3);
        bookings.pass(client, next.atTime(12, 0));
        assertThat(rows(list(client, "Пропущенные · 1")))
                .containsExactly("🟡 3 февр. " + next.getYear() + " 12:00 · Анна");
    }

    @Test
    void a_chief_has_first_what_waits_for_the_own_decision() {
        var stepan = company.chief("Степан");
        var igor = company.chief("Игорь");
        bookings.pass(client, today.atTime(12, 0), "Первый");
        bookings.pass(client, today.atTime(13, 0), "Второй");
        bookings.pass(client, today.atTime(14, 0), "Третий");
        bookings.pass(client, today.atTime(15, 0), "Четвёртый");
        var ofStepan = rows(list(stepan, "Неутверждённые · 4"));
        var ofIgor = rows(list(igor, "Неутверждённые · 4"));
        assertThat(ofStepan).hasSize(4).doesNotHaveDuplicates();
        assertThat(ofIgor).containsExactly(ofStepan.get(2), ofStepan.get(3), ofStepan.get(0), ofStepan.get(1));
        assertThat(ofStepan.subList(0, 2)).isSorted();
        assertThat(ofStepan.subList(2, 4)).isSorted();
        var manager = company.manager("Марина");
        assertThat(rows(list(manager, "Неутверждённые · 4"))).isSorted();
    }

    @Test
    void pages_are_turned() {
        IntStream.range(0, 9).forEach(number -> bookings.pass(client, today.atTime(10 + number, 0)));
        var list = list(client, "Пропущенные · 9");
        assertThat(rows(list)).hasSize(8);
        list.taps("▶");
        list.becomes("Пропуска: Пропущенные")
                .hasButtons("🟡 сегодня 18:00 · Анна", "◀", "2/2", "Найти", "+ Добавить", "‹ Назад");
        list.taps("◀");
        client.settles();
        assertThat(rows(list)).hasSize(8);
    }

    @Test
    void an_empty_list_says_what_it_is_for() {
        list(client, "Архив · 0")
                .contains("Здесь появятся пропуска, день которых прошёл")
                .lacks("На сегодня");
    }

    @Test
    void what_is_over_is_in_the_archive_from_midnight_on_whatever_was_decided() {
        var chief = company.someone("Степан", Role.SECURITY_CHIEF, false);
        bookings.approves(chief, bookings.pass(client, today.atTime(10, 0), "Утром"));
        bookings.cancels(client, bookings.pass(client, today.atTime(11, 0), "Отменён"));
        bookings.pass(client, today.atTime(23, 55), "Поздно");
        var overnight = bookings.pass(client, today.atTime(23, 0), "Через полночь");
        bookings.ends(client, overnight, today.plusDays(1).atTime(0, 30));
        visits.itIs(today + "T23:59:30");
        assertThat(Seen.labels(shelves(client).message()))
                .contains("Пропущенные · 2", "Утверждённые · 1", "Отклонённые и отменённые · 1", "Архив · 0");
        visits.itIs(today.plusDays(1) + "T00:00:01");
        assertThat(Seen.labels(shelves(client).message()))
                .contains("Пропущенные · 1", "Утверждённые · 0", "Отклонённые и отменённые · 0", "Архив · 3");
        assertThat(rows(list(client, "Архив · 3")))
                .containsExactly("🟡 вчера 23:55 · Поздно", "⚪ вчера 11:00 · Отменён", "🟢 вчера 10:00 · Утром");
        assertThat(rows(list(client, "Пропущенные · 1"))).containsExactly("🟡 вчера 23:00 · Через полночь");
        visits.itIs(today.plusDays(2) + "T00:00:01");
        list(client, "Архив · 4");
    }

    /** One day of 23 hours and one of 25. */
    @Test
    void days_begin_and_end_in_the_companys_time_zone_however_long_they_are() {
        var zone = ZoneId.of("America/New_York");
        company.bot.restartsWith("frontdesk.time-zone=" + zone);
        try {
            var elsewhere = new Visits(company, zone);
            var first = zone.getRules().nextTransition(company.bot.clock.instant());
            var second = zone.getRules().nextTransition(first.getInstant());
            for (var transition : List.of(first, second)) {
                lasts(elsewhere, LocalDate.ofInstant(transition.getInstant(), zone));
            }
        } finally {
            company.bot.restarts();
        }
    }

    private void lasts(Visits elsewhere, LocalDate day) {
        elsewhere.itIs(day + "T00:30");
        bookings.pass(client, day.atTime(0, 45), "Ночью");
        bookings.pass(client, day.atTime(23, 45), "Вечером");
        elsewhere.itIs(day + "T23:59:30");
        assertThat(rows(list(client, "Пропущенные · 2")))
                .containsExactly("🟡 сегодня 00:45 · Ночью", "🟡 сегодня 23:45 · Вечером");
        elsewhere.itIs(day.plusDays(1) + "T00:00:01");
        assertThat(Seen.labels(shelves(client).message())).contains("Пропущенные · 0");
    }

    @Test
    void each_language_names_the_days_in_its_own_way() {
        bookings.pass(client, today.atTime(12, 0), "Oleg\nIvan");
        bookings.pass(client, today.plusDays(1).atTime(12, 0));
        client.says("/language").taps("English").settles();
        client.says("Passes").taps("Missed · 2");
        client.sees("Passes: Missed · 2").contains("For today: 1");
        client.taps("🟡 today 12:00 · Oleg +1").sees("Guests");
        client.says("/language").taps("Українська").settles();
        client.says("Перепустки").taps("Пропущені · 2");
        client.sees("Перепустки: Пропущені · 2").contains("На сьогодні: 1");
        client.taps("🟡 завтра 12:00 · Анна").sees("Перепустка №2");
    }

    @Test
    void a_person_and_an_organisation_have_their_passes_the_coming_ones_first() {
        var manager = company.manager("Марина");
        bookings.belongs(client, "Ромашка");
        bookings.pass(client, today.atTime(10, 0), "Вчерашний");
        visits.itIs(today.plusDays(1) + "T09:00");
        bookings.pass(client, today.plusDays(1).atTime(12, 0), "Сегодняшний");
        bookings.cancels(client, bookings.pass(client, today.plusDays(1).atTime(13, 0), "Отменённый"));
        bookings.pass(client, today.plusDays(2).atTime(12, 0), "Завтрашний");
        new Desk(manager)
                .person("Клиенты · 1", "Анна")
                .contains("Пропуска на сегодня: 1")
                .taps("Пропуска · 4");
        var list = manager.sees("Всего пропусков: 4").contains("Анна");
        assertThat(rows(list))
                .containsExactly(
                        "🟡 сегодня 12:00 · Сегодняшний",
                        "⚪ сегодня 13:00 · Отменённый",
                        "🟡 завтра 12:00 · Завтрашний",
                        "🟡 вчера 10:00 · Вчерашний");
        list.taps("‹ Назад").sees("Роль: Клиент");
        new Desk(manager).directory("Контрагенты · 1").taps("Ромашка").settles();
        manager.taps("Пропуска · 4").settles();
        var ofAll = manager.sees("Всего пропусков: 4").contains("Ромашка");
        assertThat(rows(ofAll)).hasSize(4).first().isEqualTo("🟡 сегодня 12:00 · Сегодняшний");
    }

    @Test
    void who_has_ordered_nothing_has_no_such_button() {
        var manager = company.manager("Марина");
        var person = new Desk(manager).person("Клиенты · 1", "Анна").lacks("Пропуска на сегодня");
        assertThat(Seen.labels(person.message())).noneMatch(label -> label.startsWith("Пропуска"));
    }

    @ParameterizedTest
    @EnumSource(names = {"GUARD", "SECURITY_CHIEF", "ADMINISTRATOR"})
    void all_of_the_staff_may_see_them_and_go_back_to_where_they_may_be(Role role) {
        var who = company.someone("Олег", role, false);
        bookings.pass(client, today.atTime(12, 0));
        Desk.shows(who, "pass.of-person:" + client.id() + ":0");
        who.sees("Всего пропусков: 1").taps("‹ Назад").settles();
        assertThat(Seen.labels(who.sees("Пропуска").message()))
                .startsWith("Неутверждённые · 0", "Пропущенные · 1", "Утверждённые · 0")
                .endsWith("Найти", "+ Добавить", "‹ Назад");
    }

    @Test
    void a_client_sees_nobody_elses_whoever_forged_the_button() {
        var other = company.client("Вера");
        bookings.belongs(other, "Ромашка");
        bookings.pass(other, today.atTime(12, 0));
        Desk.forges(client, "pass.of-person:" + other.id() + ":0", "доступно не вам");
        Desk.forges(client, "pass.of-person:" + client.id() + ":0", "доступно не вам");
        Desk.forges(client, "pass.of-counterparty:1:0", "доступно не вам");
        Desk.forges(client, "pass.info:1", "доступно не вам");
        var manager = company.manager("Марина");
        Desk.forges(manager, "pass.of-person:1:0", "доступно не вам");
        Desk.forges(manager, "pass.of-counterparty:4711:0", "Этого контрагента больше нет");
    }
}
