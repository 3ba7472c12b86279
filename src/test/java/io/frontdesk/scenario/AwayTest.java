package io.frontdesk.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import io.frontdesk.ticket.Absences;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** An operator who is online but not there. */
class AwayTest {

    private static final Duration LONG = Duration.ofMinutes(20);

    @RegisterExtension
    static final Company company = Company.open();

    private final Someone absent = company.operator("Ольга");
    private final Someone client = company.client("Анна");

    private void asks(String question) {
        client.says(question);
        absent.sees(question);
    }

    private static void passes(Duration time) {
        company.settles();
        company.bot.clock.forward(time);
    }

    private static void isThere(Someone operator) {
        operator.says("/id").sees("Ваш Telegram ID");
        company.settles();
    }

    private static void looksAfterAll() {
        company.bot.bean(Absences.class).relieve();
    }

    private static long reminders(Someone operator) {
        company.settles();
        return operator.phone.messages().stream()
                .filter(message -> Seen.words(message).contains("⏰"))
                .count();
    }

    @Test
    void whoever_is_away_while_a_client_waits_loses_the_ticket_to_somebody_who_is_there() {
        asks("Не работает лифт");
        var present = company.operator("Илья");
        passes(LONG);
        isThere(present);
        looksAfterAll();
        present.sees("Заявка №1 теперь ваша").contains("Не работает лифт");
        absent.sees("вас не было на месте").contains("Теперь её ведёт Илья").hasButtons("Инфо");
        client.says("Ну что там?");
        present.sees("Ну что там?");
    }

    @Test
    void whoever_presses_something_is_there() {
        asks("Не работает лифт");
        var present = company.operator("Илья");
        passes(LONG);
        isThere(present);
        absent.taps("Инфо").sees("Ответственный: Ольга");
        looksAfterAll();
        present.doesNotSee("Заявка №1 теперь ваша");
    }

    @Test
    void whoever_has_answered_may_rest() {
        asks("Не работает лифт");
        absent.taps("Ответить").says("Мастер едет");
        client.sees("Мастер едет");
        var present = company.operator("Илья");
        passes(LONG);
        isThere(present);
        looksAfterAll();
        present.doesNotSee("Заявка №1 теперь ваша");
    }

    @Test
    void a_client_who_has_not_waited_long_is_left_with_the_operator_who_was_idle() {
        passes(LONG);
        asks("Не работает лифт");
        var present = company.operator("Илья");
        passes(Duration.ofMinutes(10));
        looksAfterAll();
        present.doesNotSee("Заявка №1 теперь ваша");
    }

    @Test
    void with_nobody_else_there_the_operator_is_reminded_once() {
        asks("Не работает лифт");
        company.operator("Илья");
        passes(LONG);
        looksAfterAll();
        absent.sees("Клиент ждёт ответа с").hasButtons("Ответить", "Инфо");
        passes(LONG);
        looksAfterAll();
        company.bot.restarts();
        looksAfterAll();
        assertThat(reminders(absent)).isEqualTo(1);
        absent.taps("Ответить").says("Мастер едет");
        client.sees("Мастер едет");
    }

    @Test
    void a_new_wait_is_a_new_reminder() {
        asks("Не работает лифт");
        passes(LONG);
        looksAfterAll();
        absent.sees("Клиент ждёт ответа с").taps("Ответить").says("Мастер едет");
        client.sees("Мастер едет").by().says("Его всё нет");
        absent.sees("Его всё нет");
        passes(LONG);
        looksAfterAll();
        assertThat(reminders(absent)).isEqualTo(2);
    }

    @Test
    void a_ticket_does_not_return_to_whoever_lost_it_before_they_have_done_something() {
        asks("Не работает лифт");
        var second = company.operator("Илья");
        passes(LONG);
        isThere(second);
        looksAfterAll();
        second.sees("Заявка №1 теперь ваша");
        passes(LONG);
        looksAfterAll();
        second.sees("передать заявку некому");
        second.says("🟢 В сети").sees("У вас 1 открытая заявка").taps("Передать другим");
        second.taps("Да").sees("Пропущенной стала 1 заявка");
        absent.doesNotSee("Заявка №1 теперь ваша");
        isThere(absent);
        client.says("Ау!");
        absent.sees("Ау!").taps("Инфо").sees("Ответственный: Ольга");
    }

    @Test
    void it_may_return_once_they_are_back() {
        asks("Не работает лифт");
        var second = company.operator("Илья");
        passes(LONG);
        isThere(second);
        looksAfterAll();
        second.sees("Заявка №1 теперь ваша");
        passes(LONG);
        isThere(absent);
        looksAfterAll();
        absent.sees("Заявка №1 теперь ваша");
        second.sees("Теперь её ведёт Ольга");
    }

    @Test
    void new_tickets_go_to_whoever_has_not_proved_absent() {
        asks("Не работает лифт");
        var present = company.operator("Илья");
        passes(LONG);
        isThere(present);
        looksAfterAll();
        present.sees("Заявка №1 теперь ваша");
        company.client("Борис").says("Не работает домофон");
        present.sees("Не работает домофон");
        absent.doesNotSee("Не работает домофон");
    }

    @Test
    void the_watch_can_be_switched_off() {
        company.bot.restartsWith("frontdesk.away-after=0");
        try {
            asks("Не работает лифт");
            passes(LONG);
            looksAfterAll();
            assertThat(reminders(absent)).isZero();
        } finally {
            company.bot.restarts();
        }
    }

    @Test
    void a_restart_forgets_nobody_s_absence() {
        asks("Не работает лифт");
        var present = company.operator("Илья");
        passes(LONG);
        isThere(present);
        company.bot.restarts();
        looksAfterAll();
        present.sees("Заявка №1 теперь ваша");
        company.bot.restarts();
        looksAfterAll();
        company.settles();
        assertThat(present.phone.messages().stream()
                        .filter(message -> Seen.words(message).contains("Заявка №1 теперь ваша")))
                .hasSize(1);
    }
}
