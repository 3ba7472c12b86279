package io.frontdesk.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import io.frontdesk.pass.Approvals;
import io.frontdesk.people.Appointments;
import io.frontdesk.people.Role;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A guard checks a pass, and lets guests in and out. */
class AdmissionTest {

    @RegisterExtension
    static final Company company = Company.open();

    private final Someone client = company.client("Анна");
    private final Someone chief = company.chief("Степан");
    private final Someone guard = company.guard("Глеб");
    private final Gatehouse gatehouse = new Gatehouse(company, chief);
    private final long north = gatehouse.post("Север");

    /** Valid from 12:00 to 15:30, and shown to the guard at the northern post. */
    private Seen shownNow() {
        gatehouse.stands(guard, north);
        gatehouse.approved(client, gatehouse.today(12).plusMinutes(30), 3);
        gatehouse.shows(client, "Север");
        return guard.sees("Предъявляют пропуск №1");
    }

    private Seen checks(Someone someone, long pass) {
        company.settles();
        someone.says("/id").settles();
        someone.phone.pressForged(someone.sees("Ваш Telegram ID").message().id(), "visit.check:" + pass);
        company.settles();
        return someone.sees("Пропуск №" + pass);
    }

    private void isRefusedTo(Someone someone, String data, String words) {
        var screen = someone.says("/id").sees("Ваш Telegram ID").message();
        var press = someone.phone.pressForged(screen.id(), data);
        someone.waitFor(() -> someone.notice(press).isPresent(), () -> "an answer to " + data);
        assertThat(someone.notice(press).orElseThrow().text()).contains(words);
    }

    private static long visits() {
        company.settles();
        return company.database()
                .sql("select count(*) from visit")
                .query(Long.class)
                .single();
    }

    @Test
    void a_guard_lets_guests_in_at_one_press() {
        var other = company.guard("Олег");
        gatehouse.stands(other, north);
        var card = shownNow();
        var others = other.sees("Предъявляют пропуск №1");
        card.taps("Предъявлен")
                .sees("Пропуск №1: вошли")
                .contains("пост «Север», Глеб")
                .hasButtons("Отметить выход", "Инфо", "Главное меню");
        card.becomes("✅ Вошли").hasButtons("Отметить выход", "Инфо");
        others.becomes("✅ Вошли").contains("пост «Север», Глеб").hasButtons("Отметить выход", "Инфо");
        client.sees("По вашему пропуску №1 вошли").contains("пост «Север»").lacks("Глеб");
        chief.sees("Внутренний чат пропуска №1").contains("🚪 Вошли").contains("пост «Север», Глеб");
    }

    @Test
    void a_second_press_is_refused_with_the_first_ones_time_name_and_post() {
        var other = company.guard("Олег");
        gatehouse.stands(other, gatehouse.post("Юг"));
        shownNow().taps("Предъявлен").sees("Пропуск №1: вошли");
        for (var press : new String[] {"visit.let-in:1:2~abc", "visit.let-in-anyhow:1:2~abd"}) {
            isRefusedTo(other, press, "По пропуску №1 уже вошли");
            isRefusedTo(other, press.replace("ab", "bc"), "пост «Север». Кто впустил: Глеб");
        }
        assertThat(visits()).isEqualTo(1);
    }

    @Test
    void the_card_of_a_presentation_counts_once_however_often_it_is_pressed() {
        var card = shownNow();
        card.tapsTwice("Предъявлен").sees("Пропуск №1: вошли");
        assertThat(visits()).isEqualTo(1);
    }

    @Test
    void where_it_is_too_early_the_guard_is_asked_once_more() {
        gatehouse.stands(guard, north);
        gatehouse.approved(client, gatehouse.today(15), 1);
        gatehouse.shows(client, "Север");
        guard.sees("Предъявляют пропуск №1")
                .contains("🟡 Рано: пропуск действует с 14:30")
                .taps("Предъявлен")
                .sees("Всё равно впустить? Пост «Север».")
                .contains("🟡 Рано")
                .hasButtons("Да", "Нет")
                .taps("Нет");
        assertThat(visits()).isZero();
        guard.sees("🟡 Рано")
                .by()
                .taps("Предъявлен")
                .sees("Всё равно впустить?")
                .taps("Да");
        guard.sees("Пропуск №1: вошли").contains("Вошли не в своё время");
        chief.sees("Внутренний чат пропуска №1").contains("Вошли не в своё время");
    }

    @Test
    void another_day_is_yellow_too() {
        gatehouse.stands(guard, north);
        var pass = gatehouse.approved(client, gatehouse.today(13).plusDays(2), 1);
        checks(guard, pass)
                .contains("🟡 Не сегодня: пропуск на")
                .taps("Предъявлен")
                .sees("Всё равно впустить?")
                .taps("Да");
        guard.sees("Пропуск №1: вошли");
    }

    @Test
    void a_press_that_comes_too_late_asks_as_well() {
        var card = shownNow();
        gatehouse.passes(Duration.ofHours(4));
        card.taps("Предъявлен").sees("Всё равно впустить?").contains("🟡 Поздно: пропуск действовал до 15:30");
        assertThat(visits()).isZero();
    }

    @Test
    void after_its_day_nobody_comes_in() {
        var card = shownNow();
        gatehouse.passes(Duration.ofDays(1));
        card.taps("Предъявлен").isTold("День, на который заказан пропуск №1, уже прошёл");
        checks(guard, 1).contains("🔴 Впускать нельзя: день пропуска прошёл").hasButtons("Инфо", "‹ Назад");
        isRefusedTo(guard, "visit.let-in-anyhow:1:" + north + "~abc", "уже прошёл");
        assertThat(visits()).isZero();
    }

    @Test
    void what_is_not_approved_is_red_and_says_why() {
        gatehouse.stands(guard, north);
        var pass = gatehouse.ordered(client, gatehouse.today(13), made -> {});
        checks(guard, pass).contains("🔴 Впускать нельзя: пропуск не утверждён").hasButtons("Инфо", "‹ Назад");
        isRefusedTo(guard, "visit.let-in:1:" + north + "~abc", "Пропуск №1 ещё не утверждён");
        company.inTransaction(
                () -> company.bot.bean(Approvals.class).reject(gatehouse.person(chief), pass, "Нет такого отдела"));
        checks(guard, pass)
                .contains("🔴 Впускать нельзя: пропуск отклонён (Степан")
                .contains("Причина: Нет такого отдела");
        isRefusedTo(guard, "visit.let-in:1:" + north + "~abd", "уже отклонён: Степан");
        gatehouse.approves(chief, pass);
        checks(guard, pass).contains("🟡 Рано");
        company.inTransaction(() -> gatehouse.passes().cancel(gatehouse.person(client), pass));
        checks(guard, pass).contains("🔴 Впускать нельзя: заказчик отменил пропуск");
        isRefusedTo(guard, "visit.let-in-anyhow:1:" + north + "~abe", "уже отменён: Анна");
        assertThat(visits()).isZero();
    }

    @Test
    void a_card_follows_what_is_decided_meanwhile() {
        var card = shownNow();
        company.inTransaction(() -> company.bot.bean(Approvals.class).withdraw(gatehouse.person(chief), 1, "Ошибка"));
        card.becomes("🔴 Впускать нельзя: пропуск отклонён (Степан").hasButtons("Инфо");
    }

    @Test
    void a_pass_for_one_entry_is_used_up() {
        shownNow()
                .taps("Предъявлен")
                .sees("Пропуск №1: вошли")
                .taps("Отметить выход")
                .sees("Пропуск №1: вышли");
        checks(guard, 1)
                .contains("🔴 Уже использован")
                .contains("Вошли")
                .contains("Вышли")
                .hasButtons("Инфо", "‹ Назад");
        isRefusedTo(guard, "visit.let-in:1:" + north + "~abc", "Одноразовый пропуск №1 уже использован");
    }

    @Test
    void a_pass_for_many_entries_lets_in_again_once_its_guests_have_left() {
        gatehouse.stands(guard, north);
        var pass = gatehouse.approvedForMany(client, gatehouse.today(12).plusMinutes(30), 5);
        checks(guard, pass).contains("🟢 Можно впустить").taps("Предъявлен").sees("Пропуск №1: вошли");
        checks(guard, pass).contains("🔴 Уже внутри").hasButtons("Отметить выход", "Инфо", "‹ Назад");
        isRefusedTo(guard, "visit.let-in:1:" + north + "~abc", "По пропуску №1 уже вошли");
        guard.taps("Отметить выход").sees("Пропуск №1: вышли");
        checks(guard, pass).contains("🟢 Можно впустить").taps("Предъявлен").sees("Пропуск №1: вошли");
        assertThat(visits()).isEqualTo(2);
    }

    @Test
    void guests_are_seen_out_and_the_holder_is_told() {
        var card = shownNow();
        card.taps("Предъявлен").sees("Пропуск №1: вошли");
        gatehouse.passes(Duration.ofHours(1));
        card.taps("Отметить выход").sees("Пропуск №1: вышли").contains("Вошли").contains("Вышли");
        card.becomes("👋 Вышли").hasButtons("Инфо");
        client.sees("По вашему пропуску №1 вышли");
        chief.sees("👋 Вышли").contains("пост «Север», Глеб");
        isRefusedTo(guard, "visit.let-out:1~abc", "Выход по пропуску №1 уже отмечен");
        isRefusedTo(guard, "visit.let-out:1~abd", "Глеб");
        isRefusedTo(guard, "visit.let-out:2~abe", "доступно не вам");
    }

    @Test
    void a_guard_off_duty_may_look_but_has_to_come_on_duty_first() {
        var pass = gatehouse.approved(client, gatehouse.today(12).plusMinutes(30), 3);
        checks(guard, pass)
                .contains("🟢 Можно впустить")
                .contains("заступите на пост")
                .hasButtons("Заступить на пост", "Инфо", "‹ Назад");
        isRefusedTo(guard, "visit.let-in:1:" + north + "~abc", "не стоите на этом посту");
        gatehouse.stands(guard, north);
        checks(guard, pass).taps("Предъявлен").sees("Пропуск №1: вошли");
        gatehouse.leaves(guard, north);
        isRefusedTo(guard, "visit.let-out:1~abc", "не стоите на этом посту");
    }

    @Test
    void who_has_gone_to_another_post_lets_in_there() {
        var south = gatehouse.post("Юг");
        var card = shownNow();
        gatehouse.leaves(guard, north);
        gatehouse.stands(guard, south);
        card.taps("Предъявлен").isTold("не стоите на этом посту");
        checks(guard, 1).taps("Предъявлен").sees("Пропуск №1: вошли").contains("пост «Юг»");
    }

    @Test
    void a_chief_lets_in_at_the_unmanned_post_where_the_pass_is_shown() {
        gatehouse.approved(client, gatehouse.today(12).plusMinutes(30), 3);
        gatehouse.shows(client, "⚪ Север: никого нет", "показан начальнику охраны");
        chief.sees("Предъявляют пропуск №1").taps("Предъявлен");
        chief.sees("Пропуск №1: вошли").contains("пост «Север», Степан").taps("Отметить выход");
        chief.sees("Пропуск №1: вышли").contains("Кто отметил: Степан");
    }

    @Test
    void a_chief_who_checks_a_pass_says_at_which_post() {
        gatehouse.post("Юг");
        var pass = gatehouse.approved(client, gatehouse.today(15), 3);
        checks(chief, pass)
                .taps("Предъявлен")
                .sees("на каком посту впустить?")
                .taps("⚪ Юг: никого нет")
                .sees("Всё равно впустить? Пост «Юг».")
                .taps("Да");
        chief.sees("Пропуск №1: вошли").contains("пост «Юг», Степан");
    }

    @Test
    void managers_only_look() {
        var manager = company.manager("Мария");
        var pass = gatehouse.approved(client, gatehouse.today(12).plusMinutes(30), 3);
        checks(manager, pass).contains("🟢 Можно впустить").hasButtons("Инфо", "‹ Назад");
        isRefusedTo(manager, "visit.let-in:1:" + north + "~abc", "доступно не вам");
        isRefusedTo(manager, "visit.posts:1:0", "доступно не вам");
        gatehouse.stands(guard, north);
        checks(guard, pass).taps("Предъявлен").sees("Пропуск №1: вошли");
        isRefusedTo(manager, "visit.let-out:1~abc", "доступно не вам");
        checks(manager, pass).contains("🔴 Уже внутри").hasButtons("Инфо", "‹ Назад");
    }

    @Test
    void nobody_else_has_any_business_there() {
        var pass = gatehouse.approved(client, gatehouse.today(12).plusMinutes(30), 3);
        for (var other : new Someone[] {client, company.client("Вера"), company.operator("Ольга")}) {
            for (var press : new String[] {
                "visit.check:" + pass,
                "visit.let-in:" + pass + ":" + north + "~abc",
                "visit.let-in-anyhow:" + pass + ":" + north + "~abc",
                "visit.doubt:" + pass + ":" + north,
                "visit.inside:0"
            }) {
                isRefusedTo(other, press, "доступно не вам");
            }
        }
        assertThat(visits()).isZero();
    }

    @Test
    void nobody_lets_in_with_an_own_pass() {
        var holder = company.someone("Григорий", Role.GUARD, true);
        gatehouse.stands(holder, north);
        var pass = gatehouse.approved(holder, gatehouse.today(12).plusMinutes(30), 3);
        isRefusedTo(holder, "visit.check:" + pass, "доступно не вам");
        isRefusedTo(holder, "visit.let-in:" + pass + ":" + north + "~abc", "доступно не вам");
        assertThat(visits()).isZero();
    }

    @Test
    void who_is_no_guard_any_more_lets_nobody_in() {
        var card = shownNow();
        var manager = gatehouse.person(company.manager("Мария"));
        company.inTransaction(() -> company.bot.bean(Appointments.class).appoint(manager, guard.id(), Role.CLIENT));
        card.taps("Предъявлен").isTold("доступно не вам");
        assertThat(visits()).isZero();
    }

    @Test
    void what_guests_have_come_in_with_is_neither_withdrawn_nor_cancelled() {
        shownNow().taps("Предъявлен").sees("Пропуск №1: вошли");
        isRefusedTo(chief, "pass.withdraw:1", "По пропуску №1 уже вошли");
        isRefusedTo(client, "pass.cancelling:1", "По пропуску №1 уже вошли");
        isRefusedTo(client, "pass.cancel:1~abc", "пост «Север». Кто впустил: Глеб");
        guard.taps("Отметить выход").sees("Пропуск №1: вышли");
        isRefusedTo(client, "pass.cancel:1~abd", "Одноразовый пропуск №1 уже использован");
    }

    @Test
    void the_staff_see_on_the_pass_when_its_guests_came_and_left() {
        shownNow()
                .taps("Предъявлен")
                .sees("Пропуск №1: вошли")
                .taps("Отметить выход")
                .sees("Пропуск №1: вышли")
                .taps("Инфо");
        guard.sees("Решает: Степан").contains("🚪 Вошли").contains("👋 Вышли").contains("пост «Север», Глеб");
        client.taps("Открыть пропуск").sees("Начало:").lacks("Глеб");
    }
}
