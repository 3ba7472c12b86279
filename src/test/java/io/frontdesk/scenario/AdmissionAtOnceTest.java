package io.frontdesk.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import io.frontdesk.people.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Two people do at the same moment what cannot both be done about a pass: one wins, and the other one is told. */
class AdmissionAtOnceTest {

    /** A pass for each begins within the half hour from which on guests may come. */
    private static final int ROUNDS = 6;

    @RegisterExtension
    static final Company company = Company.open();

    private final Someone client = company.client("Анна");
    private final Someone chief = company.chief("Степан");
    private final Someone guard = company.someone("Глеб", Role.GUARD, false);
    private final Someone other = company.someone("Олег", Role.GUARD, false);
    private final Gatehouse gatehouse = new Gatehouse(company, chief);
    private final long north = gatehouse.post("Север");
    private final long south = gatehouse.post("Юг");

    @BeforeEach
    void passes_for_each_round() {
        gatehouse.stands(guard, north);
        gatehouse.stands(other, south);
        for (var round = 1; round <= ROUNDS; round++) {
            gatehouse.approved(client, gatehouse.today(12).plusMinutes(5L * round), 3);
        }
        for (var someone : new Someone[] {client, chief, guard, other}) {
            someone.says("/id").sees("Ваш Telegram ID");
        }
        company.settles();
    }

    private static String presses(Someone someone, String data) {
        return someone.phone.pressForged(
                someone.sees("Ваш Telegram ID").message().id(), data + "~abc");
    }

    private static String notice(Someone someone, String press) {
        someone.waitFor(() -> someone.notice(press).isPresent(), () -> "an answer");
        var text = someone.notice(press).orElseThrow().text();
        someone.says("/id").settles();
        return text;
    }

    private static long count(String table, String condition) {
        company.settles();
        return company.database()
                .sql("select count(*) from " + table + " where " + condition)
                .query(Long.class)
                .single();
    }

    private String letIn(long pass, long post) {
        return "visit.let-in:" + pass + ":" + post;
    }

    @Test
    void two_guards_let_the_same_guests_in() {
        for (var pass = 1; pass <= ROUNDS; pass++) {
            var first = presses(guard, letIn(pass, north));
            var second = presses(other, letIn(pass, south));
            var toGuard = notice(guard, first);
            var toOther = notice(other, second);
            if (toGuard.isEmpty()) {
                assertThat(toOther)
                        .contains("По пропуску №" + pass + " уже вошли")
                        .contains("пост «Север». Кто впустил: Глеб");
            } else {
                assertThat(toGuard)
                        .contains("По пропуску №" + pass + " уже вошли")
                        .contains("пост «Юг». Кто впустил: Олег");
                assertThat(toOther).isEmpty();
            }
            assertThat(count("visit", "pass_id = " + pass)).isEqualTo(1);
        }
    }

    @Test
    void the_holder_cancels_while_a_guard_lets_in() {
        for (var pass = 1; pass <= ROUNDS; pass++) {
            var first = presses(guard, letIn(pass, north));
            var second = presses(client, "pass.cancel:" + pass);
            var toGuard = notice(guard, first);
            var toClient = notice(client, second);
            if (toGuard.isEmpty()) {
                assertThat(toClient)
                        .contains("По пропуску №" + pass + " уже вошли")
                        .contains("Кто впустил: Глеб");
            } else {
                assertThat(toGuard).contains("Пропуск №" + pass + " уже отменён: Анна");
                assertThat(toClient).isEmpty();
            }
            assertThat(count("pass", "id = " + pass + " and status = 'CANCELLED'"))
                    .isEqualTo(toGuard.isEmpty() ? 0 : 1);
            assertThat(count("visit", "pass_id = " + pass)).isEqualTo(toGuard.isEmpty() ? 1 : 0);
        }
    }

    @Test
    void a_chief_withdraws_while_a_guard_lets_in() {
        for (var pass = 1; pass <= ROUNDS; pass++) {
            chief.phone.pressForged(chief.sees("Ваш Telegram ID").message().id(), "pass.withdraw:" + pass);
            chief.sees("Отозвать утверждение пропуска №" + pass);
            var press = presses(guard, letIn(pass, north));
            chief.says("Ошибка");
            var toGuard = notice(guard, press);
            company.settles();
            if (toGuard.isEmpty()) {
                chief.sees("По пропуску №" + pass + " уже вошли").contains("пост «Север». Кто впустил: Глеб");
            } else {
                assertThat(toGuard).contains("Пропуск №" + pass + " уже отклонён: Степан");
            }
            assertThat(count("pass", "id = " + pass + " and status = 'REJECTED'"))
                    .isEqualTo(toGuard.isEmpty() ? 0 : 1);
            assertThat(count("visit", "pass_id = " + pass)).isEqualTo(toGuard.isEmpty() ? 1 : 0);
            chief.says("/id").settles();
        }
    }

    @Test
    void two_guards_see_the_same_guests_out() {
        for (var pass = 1; pass <= ROUNDS; pass++) {
            assertThat(notice(guard, presses(guard, letIn(pass, north)))).isEmpty();
            var first = presses(guard, "visit.let-out:" + pass);
            var second = presses(other, "visit.let-out:" + pass);
            var toGuard = notice(guard, first);
            var toOther = notice(other, second);
            assertThat(toGuard.isEmpty()).isNotEqualTo(toOther.isEmpty());
            assertThat(toGuard + toOther)
                    .contains("Выход по пропуску №" + pass + " уже отмечен")
                    .contains(toGuard.isEmpty() ? "Глеб" : "Олег");
        }
    }
}
