package io.frontdesk.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import io.frontdesk.people.Role;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class PassApprovalTest {

    private static final int ROUNDS = 8;

    @RegisterExtension
    static final Company company = Company.open();

    private final Visits visits = Visits.inMoscow(company);
    private final Someone client = company.client("Анна");

    private long orders() {
        return visits.ordered(client, visits.noonIn(3));
    }

    private Someone absentChief(String name) {
        return company.someone(name, Role.SECURITY_CHIEF, false);
    }

    @Test
    void a_chief_approves_and_the_holder_learns_of_it() {
        var chief = company.chief("Степан");
        orders();
        var status = client.sees("Ваш пропуск №1");
        var card = chief.sees("Пропуск №1").contains("Статус: 🕓 Неутверждённый");
        card.taps("Утвердить").sees("Утверждён: Степан");
        client.sees("Пропуск №1 утверждён").hasButtons("Открыть пропуск");
        status.becomes("🟢 Утверждён");
        card.becomes("🟢 Утверждённый").hasButtons("Отклонить", "Инфо");
    }

    @Test
    void a_refusal_has_a_reason_which_the_holder_gets() {
        var chief = company.chief("Степан");
        orders();
        var status = client.sees("Ваш пропуск №1");
        chief.sees("Пропуск №1").taps("Отклонить").sees("Напишите причину").by().says("Нет паспортных данных");
        chief.settles();
        chief.sees("Отклонён: Степан")
                .contains("Причина: Нет паспортных данных")
                .hasButtons(
                        "Утвердить",
                        "Ответить",
                        "Ответить внутренний",
                        "Проверить",
                        "Внешний чат",
                        "Внутренний чат",
                        "‹ Назад");
        client.sees("Пропуск №1 отклонён").contains("Причина: Нет паспортных данных");
        status.becomes("🔴 Отклонён").contains("Нет паспортных данных");
    }

    @Test
    void a_refused_pass_can_be_approved_after_all() {
        var chief = company.chief("Степан");
        orders();
        chief.sees("Пропуск №1").taps("Отклонить").says("Ошибка");
        chief.settles();
        chief.sees("Отклонён: Степан")
                .taps("Утвердить")
                .sees("Утверждён: Степан")
                .lacks("Причина");
        client.sees("Пропуск №1 утверждён");
    }

    @Test
    void an_approval_can_be_withdrawn_with_a_reason() {
        var chief = company.chief("Степан");
        orders();
        chief.sees("Пропуск №1").taps("Утвердить").sees("Утверждён: Степан").taps("Отклонить");
        chief.sees("Отозвать утверждение пропуска №1").by().says("Закрыта территория");
        chief.sees("Отклонён: Степан");
        client.sees("Утверждение пропуска №1 отозвано").contains("Закрыта территория");
    }

    @Test
    void with_no_chief_online_the_holder_is_told_so_and_whoever_comes_takes_it_over() {
        var chief = absentChief("Степан");
        assertThat(orders()).isEqualTo(1);
        var status = client.sees("Ваш пропуск №1").contains("никого из начальников охраны нет в сети");
        chief.doesNotSee("Пропуск №1");
        chief.says("⚪ Не в сети").sees("ждёт 1 пропуск").taps("Пропущенные").sees("Пропуска: Пропущенные · 1");
        chief.newest(message -> Seen.words(message).contains("Пропуска: Пропущенные"))
                .ifPresent(list ->
                        new Seen(chief, list).taps(Seen.labels(list).findFirst().orElseThrow()));
        chief.sees("Решает: пока никто").taps("Утвердить").sees("Решает: Степан");
        client.sees("Пропуск №1 утверждён");
        status.becomes("🟢 Утверждён");
    }

    @Test
    void passes_go_to_the_chief_with_the_fewest_open_ones() {
        var busy = company.chief("Степан");
        orders();
        busy.sees("Пропуск №1");
        var free = company.chief("Игорь");
        visits.orders(client, visits.noonIn(4));
        free.sees("Пропуск №2");
        busy.doesNotSee("Пропуск №2");
    }

    @Test
    void what_has_changed_since_it_was_looked_at_is_looked_at_again_first() {
        var chief = company.chief("Степан");
        orders();
        var info = chief.sees("Пропуск №1").taps("Инфо").sees("Заказчик: Анна");
        client.taps("Гость").says("Пётр Иванов");
        client.sees("Гость: Пётр Иванов");
        info.taps("Утвердить");
        chief.isTold("тем временем изменили");
        info.becomes("Пётр Иванов").taps("Утвердить");
        info.becomes("Утверждён: Степан");
    }

    @Test
    void only_chiefs_and_root_decide() {
        var chief = company.chief("Степан");
        orders();
        chief.sees("Пропуск №1");
        for (var other : List.of(
                company.client("Борис"), company.guard("Глеб"), company.manager("Марина"), company.operator("Ольга"))) {
            Desk.forges(other, "pass.approve:1:0~abc", "доступно не вам");
            Desk.forges(other, "pass.reject:1", "доступно не вам");
            Desk.forges(other, "pass.withdraw:1", "доступно не вам");
        }
        Desk.forges(client, "pass.approve:1:0~abc", "доступно не вам");
        var root = company.root("Дмитрий");
        root.says("Пропуска").taps("Неутверждённые · 1").sees("Пропуска: Неутверждённые");
        root.newest(message -> Seen.words(message).contains("Пропуска: Неутверждённые"))
                .ifPresent(list ->
                        new Seen(root, list).taps(Seen.labels(list).findFirst().orElseThrow()));
        root.sees("Решает: Степан").taps("Утвердить").sees("Утверждён: Дмитрий").contains("Решает: Степан");
        client.sees("Пропуск №1 утверждён");
    }

    @Test
    void nobody_decides_on_an_own_pass() {
        var chief = company.chief("Степан");
        visits.orders(chief, visits.noonIn(3)).contains("никого из начальников охраны нет в сети");
        Desk.forges(chief, "pass.approve:1:0~abc", "доступно не вам");
        var other = company.someone("Игорь", Role.SECURITY_CHIEF, false);
        other.says("⚪ Не в сети").sees("ждёт 1 пропуск");
        assertThat(visits.status(1)).isEqualTo("MISSED");
    }

    @Test
    void all_of_the_staff_see_a_pass_and_other_clients_do_not() {
        orders();
        for (var staff : List.of(company.guard("Глеб"), company.manager("Марина"), company.operator("Ольга"))) {
            staff.says("Пропуска").sees("Пропуска").taps("Пропущенные · 1").sees("Пропуска: Пропущенные");
            staff.newest(message -> Seen.words(message).contains("Пропуска: Пропущенные"))
                    .ifPresent(list -> new Seen(staff, list)
                            .taps(Seen.labels(list).findFirst().orElseThrow()));
            staff.sees("Заказчик: Анна");
        }
        company.client("Борис").says("Пропуска").taps("Пропущенные · 0").sees("Здесь появятся");
    }

    @Test
    void a_cancelled_pass_is_over_for_everybody() {
        var chief = company.chief("Степан");
        orders();
        var card = chief.sees("Пропуск №1");
        client.settles();
        client.taps("Открыть пропуск").settles();
        client.sees("Начало:").taps("Отменить").sees("Отменить пропуск №1?").taps("Нет");
        client.settles();
        client.sees("Начало:").taps("Отменить").sees("Отменить пропуск №1?").taps("Да");
        client.settles();
        client.sees("Начало:").contains("⚪ Отменён").hasButtons("Написать", "История", "Повторить", "‹ Назад");
        chief.sees("Пропуск №1 отменён заказчиком");
        card.becomes("⚪ Отменённый").hasButtons("Инфо");
        Desk.forges(chief, "pass.approve:1:0~abc", "Пропуск №1 уже отменён: Анна");
        Desk.forges(client, "pass.cancel:1~abd", "Пропуск №1 уже отменён: Анна");
    }

    @Test
    void once_its_day_is_over_nothing_is_decided_any_more() {
        var chief = company.chief("Степан");
        orders();
        chief.sees("Пропуск №1");
        company.bot.clock.forward(Duration.ofDays(4));
        Desk.forges(chief, "pass.approve:1:0~abc", "уже прошёл");
        Desk.forges(client, "pass.cancel:1~abc", "уже прошёл");
        Desk.forges(client, "pass.edit:1", "уже прошёл");
        chief.says("Пропуска").taps("Архив · 1").sees("Пропуска: Архив");
        client.says("Пропуска").taps("Неутверждённые · 0").sees("Здесь появятся");
    }

    @Test
    void a_chief_who_goes_home_leaves_what_is_undecided_to_others_and_then_to_nobody() {
        var leaving = company.chief("Степан");
        orders();
        leaving.sees("Пропуск №1");
        var staying = company.chief("Игорь");
        leaving.says("🟢 В сети").sees("Теперь 1 пропуск решает другой");
        staying.sees("Пропуск №1").contains("Решает: Игорь");
        var status = client.sees("Ваш пропуск №1").becomes("Решает Игорь");
        staying.says("🟢 В сети").sees("Пропущенным стал 1 пропуск");
        status.becomes("никого из начальников охраны нет в сети");
        assertThat(visits.status(1)).isEqualTo("MISSED");
    }

    @Test
    void what_a_former_chief_had_goes_to_others_and_stays_approved() {
        var root = company.root("Дмитрий");
        var leaving = company.chief("Степан");
        orders();
        leaving.sees("Пропуск №1").taps("Утвердить");
        client.sees("Пропуск №1 утверждён");
        visits.orders(client, visits.noonIn(4));
        leaving.sees("Пропуск №2");
        var staying = company.chief("Игорь");
        root.says("Профиль").taps("Справочники").taps("Начальники охраны · 2").taps("🟢 Степан");
        root.taps("Роль").taps("Клиент").taps("Да");
        staying.sees("Пропуск №2").contains("Решает: Игорь");
        assertThat(visits.status(1)).isEqualTo("APPROVED");
        client.says("/menu").taps("Пропуска").taps("Утверждённые · 1").sees("Пропуска: Утверждённые");
        leaving.says("/menu").sees("чем помочь?");
        Desk.forges(leaving, "pass.info:1", "доступно не вам");
    }

    @Test
    void a_chief_sees_what_waits_in_the_main_menu() {
        var chief = absentChief("Степан");
        orders();
        chief.says("⚪ Не в сети").sees("ждёт 1 пропуск");
        visits.orders(client, visits.noonIn(4));
        chief.sees("Пропуск №2");
        chief.says("/menu").sees("Вашего решения ждёт 1 пропуск").contains("Никто не взялся за 1 пропуск");
        client.says("/menu").sees("У вас 2 предстоящих пропуска");
    }

    private static String presses(Someone someone, String data) {
        someone.settles();
        var any = someone.newest(message -> !message.mine()).orElseThrow().id();
        return someone.phone.pressForged(any, data);
    }

    private static String notice(Someone someone, String press) {
        someone.waitFor(() -> someone.notice(press).isPresent(), () -> "an answer");
        return someone.notice(press).orElseThrow().text();
    }

    @Test
    void two_chiefs_who_approve_at_once_approve_once_and_the_slower_one_is_told_by_whom() {
        var stepan = absentChief("Степан");
        var igor = absentChief("Игорь");
        for (var round = 1; round <= ROUNDS; round++) {
            var pass = visits.ordered(client, visits.noonIn(round));
            var approve = "pass.approve:" + pass + ":0~abc";
            var first = presses(stepan, approve);
            var second = igor.phone.pressForged(
                    igor.newest(message -> !message.mine()).orElseThrow().id(), approve);
            var told = List.of(notice(stepan, first), notice(igor, second));
            if (told.getFirst().isEmpty()) {
                assertThat(told.getLast()).contains("уже утверждён: Степан");
            } else {
                assertThat(told.getFirst()).contains("уже утверждён: Игорь");
                assertThat(told.getLast()).isEmpty();
            }
            company.settles();
            var news = "Пропуск №" + pass + " утверждён";
            assertThat(client.phone.messages().stream()
                            .filter(message -> Seen.words(message).contains(news)))
                    .hasSize(1);
        }
    }

    @Test
    void a_chief_rejects_while_the_holder_cancels_and_one_of_them_is_told() {
        var chief = company.chief("Степан");
        for (var round = 1; round <= ROUNDS; round++) {
            var pass = visits.ordered(client, visits.noonIn(round));
            assertThat(notice(chief, presses(chief, "pass.reject:" + pass))).isEmpty();
            var cancel = presses(client, "pass.cancel:" + pass + "~abc");
            chief.says("Нет документов");
            var toClient = notice(client, cancel);
            company.settles();
            if (toClient.isEmpty()) {
                assertThat(visits.status(pass)).isEqualTo("CANCELLED");
                chief.sees("Пропуск №" + pass + " уже отменён: Анна");
            } else {
                assertThat(toClient).contains("уже отклонён: Степан");
                assertThat(visits.status(pass)).isEqualTo("REJECTED");
            }
        }
    }

    @Test
    void a_reason_that_comes_after_another_chief_has_approved_withdraws_nothing() {
        var stepan = company.chief("Степан");
        orders();
        stepan.sees("Пропуск №1").taps("Отклонить").sees("Напишите причину");
        var igor = company.chief("Игорь");
        Desk.forges(igor, "pass.info:1", "");
        igor.sees("Решает: Степан").taps("Утвердить").sees("Утверждён: Игорь");
        stepan.says("Нет документов").sees("Пропуск №1 уже утверждён: Игорь");
        assertThat(visits.status(1)).isEqualTo("APPROVED");
    }
}
