package io.frontdesk.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import io.frontdesk.pass.Visits;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Who is inside at this moment. */
class InsideTest {

    @RegisterExtension
    static final Company company = Company.open();

    private final Someone client = company.client("Анна");
    private final Someone chief = company.chief("Степан");
    private final Someone guard = company.guard("Глеб");
    private final Gatehouse gatehouse = new Gatehouse(company, chief);
    private final long north = gatehouse.post("Север");

    /** Guests of so many passes come in, one after the other. */
    private void comeIn(int passes) {
        gatehouse.stands(guard, north);
        for (var number = 1; number <= passes; number++) {
            var pass = gatehouse.approved(client, gatehouse.today(12).plusMinutes(5L * number), 2);
            company.inTransaction(() -> company.bot.bean(Visits.class).admit(gatehouse.person(guard), pass, north));
            gatehouse.passes(Duration.ofSeconds(1));
        }
    }

    private static Seen opens(Someone someone, int count) {
        company.settles();
        someone.says("Пропуска").settles();
        someone.taps("Кто внутри · " + count);
        company.settles();
        return someone.sees("Кто внутри · " + count);
    }

    @Test
    void it_is_empty_at_first() {
        opens(guard, 0).contains("Сейчас внутри никого нет.").hasButtons("‹ Назад");
    }

    @Test
    void who_came_first_is_first() {
        comeIn(2);
        opens(guard, 2)
                .contains("№1 · Иван Петров")
                .contains("пост «Север»")
                .hasButtons("№1 · Иван Петров", "№2 · Иван Петров", "‹ Назад")
                .taps("№1 · Иван Петров")
                .sees("🔴 Уже внутри")
                .taps("Отметить выход")
                .sees("Пропуск №1: вышли");
        opens(guard, 1).hasButtons("№2 · Иван Петров", "‹ Назад");
    }

    @Test
    void who_should_have_left_is_marked() {
        comeIn(2);
        gatehouse.passes(Duration.ofHours(2).plusMinutes(7));
        opens(chief, 2)
                .contains("⚠️ Уже должны были выйти")
                .hasButtons("⚠️ №1 · Иван Петров", "№2 · Иван Петров", "‹ Назад");
    }

    @Test
    void where_the_end_was_left_open_the_day_is_the_end() {
        gatehouse.stands(guard, north);
        var pass = gatehouse.ordered(client, gatehouse.today(12).plusMinutes(5), made -> {});
        gatehouse.approves(chief, pass);
        company.inTransaction(() -> company.bot.bean(Visits.class).admit(gatehouse.person(guard), pass, north));
        gatehouse.passes(Duration.ofHours(11));
        opens(guard, 1).lacks("⚠️").hasButtons("№1 · Анна", "‹ Назад");
        gatehouse.passes(Duration.ofHours(2));
        opens(guard, 1).contains("⚠️").hasButtons("⚠️ №1 · Анна", "‹ Назад");
        guard.taps("⚠️ №1 · Анна").sees("🔴 Уже внутри").taps("Отметить выход").sees("Пропуск №1: вышли");
    }

    @Test
    void many_are_paged() {
        comeIn(9);
        opens(guard, 9).taps("▶").sees("№9 · Иван Петров").hasButtons("№9 · Иван Петров", "◀", "2/2", "‹ Назад");
    }

    @Test
    void chiefs_managers_and_root_see_it_and_a_chief_sees_them_out() {
        comeIn(1);
        for (var watcher : new Someone[] {company.manager("Мария"), company.root("Роман"), chief}) {
            opens(watcher, 1).contains("№1 · Иван Петров");
        }
        chief.taps("№1 · Иван Петров")
                .sees("🔴 Уже внутри")
                .taps("Отметить выход")
                .sees("Кто отметил: Степан");
    }

    @Test
    void clients_and_administrators_have_no_such_list() {
        comeIn(1);
        for (var other : new Someone[] {client, company.operator("Ольга")}) {
            other.says("Пропуска").settles();
            var lists = other.newest(
                            message -> Seen.labels(message).anyMatch(label -> label.startsWith("Утверждённые")))
                    .orElseThrow();
            assertThat(Seen.labels(lists)).noneMatch(label -> label.startsWith("Кто внутри"));
            var press = other.phone.pressForged(lists.id(), "visit.inside:0");
            other.waitFor(() -> other.notice(press).isPresent(), () -> "an answer");
            assertThat(other.notice(press).orElseThrow().text()).contains("доступно не вам");
        }
    }
}
