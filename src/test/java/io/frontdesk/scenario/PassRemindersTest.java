package io.frontdesk.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import io.frontdesk.pass.Deadlines;
import io.frontdesk.people.Role;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Passes on which nobody decides. */
class PassRemindersTest {

    private static final LocalDateTime VISIT = LocalDateTime.parse("2027-11-22T16:00");

    @RegisterExtension
    static final Company company = Company.open();

    private final Visits visits = Visits.inMoscow(company);
    private final Someone client = company.client("Анна");

    @BeforeEach
    void it_is_ten() {
        visits.itIs("2027-11-22T10:00");
    }

    private Seen ordered(Someone chief) {
        visits.orders(client, VISIT);
        return chief.sees("Пропуск №1");
    }

    private static void passes(Duration time) {
        company.settles();
        company.bot.clock.forward(time);
    }

    private static void reminds() {
        company.settles();
        company.bot.bean(Deadlines.class).remind();
        company.settles();
    }

    private static long times(Someone who, String words) {
        company.settles();
        return who.phone.messages().stream()
                .filter(message -> Seen.words(message).contains(words))
                .count();
    }

    @Test
    void without_a_decision_the_next_chief_is_asked_and_both_are_told() {
        var late = company.chief("Степан");
        ordered(late);
        var next = company.chief("Игорь");
        passes(Duration.ofMinutes(14));
        reminds();
        next.doesNotSee("Пропуск №1");
        passes(Duration.ofMinutes(2));
        reminds();
        next.sees("Пропуск №1").contains("Решает: Игорь").hasButtons("Утвердить", "Отклонить", "Инфо");
        late.sees("Пропуск №1 перешёл к другому").contains("Теперь решает Игорь");
        client.sees("Ваш пропуск №1").becomes("Решает Игорь");
        reminds();
        assertThat(times(late, "перешёл к другому")).isEqualTo(1);
    }

    @Test
    void with_nobody_else_there_the_chief_is_reminded_once_and_a_restart_changes_nothing() {
        var late = company.chief("Степан");
        ordered(late);
        passes(Duration.ofMinutes(16));
        reminds();
        late.sees("всё ещё ждёт вашего решения");
        passes(Duration.ofMinutes(16));
        company.bot.restarts();
        reminds();
        assertThat(times(late, "всё ещё ждёт вашего решения")).isEqualTo(1);
    }

    @Test
    void whoever_has_decided_is_left_alone() {
        var chief = company.chief("Степан");
        ordered(chief).taps("Утвердить").sees("Утверждён: Степан");
        var other = company.chief("Игорь");
        passes(Duration.ofHours(5).plusMinutes(30));
        reminds();
        other.doesNotSee("Пропуск №1");
        chief.doesNotSee("⏰");
    }

    @Test
    void it_does_not_go_to_and_fro_between_two_who_do_nothing() {
        var late = company.chief("Степан");
        ordered(late);
        var next = company.chief("Игорь");
        passes(Duration.ofMinutes(16));
        reminds();
        next.sees("Решает: Игорь");
        passes(Duration.ofMinutes(16));
        reminds();
        next.sees("всё ещё ждёт вашего решения");
        assertThat(times(late, "перешёл к другому")).isEqualTo(1);
    }

    @Test
    void an_hour_before_the_visit_all_chiefs_and_managers_are_told_once() {
        var absent = company.someone("Степан", Role.SECURITY_CHIEF, false);
        var manager = company.manager("Марина");
        var operator = company.operator("Ольга");
        var guard = company.guard("Глеб");
        visits.orders(client, VISIT);
        passes(Duration.ofHours(4).plusMinutes(50));
        reminds();
        manager.doesNotSee("до сих пор без решения");
        passes(Duration.ofMinutes(11));
        company.bot.restarts();
        reminds();
        for (var someone : List.of(absent, manager)) {
            someone.sees("Пропуск №1 до сих пор без решения").contains("16:00").hasButtons("Инфо");
        }
        reminds();
        assertThat(times(manager, "до сих пор без решения")).isEqualTo(1);
        operator.doesNotSee("до сих пор без решения");
        guard.doesNotSee("до сих пор без решения");
        manager.taps("Инфо")
                .sees("Заказчик: Анна")
                .hasButtons("Ответить", "Ответить внутренний", "Проверить", "Внешний чат", "Внутренний чат", "‹ Назад");
        absent.taps("Инфо").sees("Заказчик: Анна").taps("Утвердить").sees("Утверждён: Степан");
    }

    /** At short notice everybody would be told at once, before anybody could decide. */
    @Test
    void of_a_visit_ordered_at_short_notice_all_are_told_after_half_of_the_time() {
        var manager = company.manager("Марина");
        visits.orders(client, LocalDateTime.parse("2027-11-22T10:30"));
        passes(Duration.ofMinutes(13));
        reminds();
        manager.doesNotSee("до сих пор без решения");
        passes(Duration.ofMinutes(4));
        reminds();
        manager.sees("до сих пор без решения");
    }

    @Test
    void how_long_is_a_setting() {
        company.bot.restartsWith("frontdesk.pass-decision-within=2m", "frontdesk.pass-remind-before=3h");
        try {
            var late = company.chief("Степан");
            ordered(late);
            passes(Duration.ofMinutes(3));
            reminds();
            late.sees("всё ещё ждёт вашего решения");
            passes(Duration.ofHours(3));
            reminds();
            late.sees("до сих пор без решения");
        } finally {
            company.bot.restarts();
        }
    }
}
