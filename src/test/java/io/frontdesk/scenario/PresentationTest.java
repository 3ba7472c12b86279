package io.frontdesk.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import io.frontdesk.people.Role;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A holder shows a pass at a guard post. */
class PresentationTest {

    @RegisterExtension
    static final Company company = Company.open();

    private final Someone client = company.client("Анна");
    private final Someone chief = company.chief("Степан");
    private final Someone guard = company.guard("Глеб");
    private final Gatehouse gatehouse = new Gatehouse(company, chief);
    private final long north = gatehouse.post("Север");

    private static long cards(Someone someone) {
        company.settles();
        return someone.phone.messages().stream()
                .filter(message -> Seen.words(message).contains("Предъявляют пропуск"))
                .count();
    }

    /** What the holder has no button for. */
    private void isRefusedTo(Someone someone, String data, String words) {
        var screen = someone.says("/id").sees("Ваш Telegram ID").message();
        someone.phone.pressForged(screen.id(), data);
        someone.isTold(words);
    }

    @Test
    void the_guards_on_duty_there_see_it_at_once() {
        var other = company.guard("Олег");
        gatehouse.stands(guard, north);
        gatehouse.stands(other, gatehouse.post("Юг"));
        gatehouse.approved(client, gatehouse.today(12).plusMinutes(15), 3);
        client.taps("Открыть пропуск").taps("Показать");
        client.sees("на каком посту вы его показываете?")
                .contains("🟢 Можно впустить: пропуск действует до")
                .hasButtons("🟢 Север: охрана на месте", "🟢 Юг: охрана на месте", "Сменный QR-код", "‹ Назад")
                .taps("🟢 Север: охрана на месте");
        client.sees("Пропуск №1 показан охране").contains("Пост «Север»").hasButtons("Открыть пропуск", "Написать");
        guard.sees("Предъявляют пропуск №1 · пост «Север»")
                .contains("🟢 Можно впустить")
                .contains("12:15")
                .contains("Иван Петров")
                .contains("Заказчик: Анна")
                .contains("Решает: Степан")
                .hasButtons("Предъявлен", "Инфо");
        assertThat(cards(other)).isZero();
        assertThat(cards(chief)).isZero();
    }

    @Test
    void everybody_on_duty_there_sees_it() {
        var other = company.guard("Олег");
        gatehouse.stands(guard, north);
        gatehouse.stands(other, north);
        gatehouse.approved(client, gatehouse.today(13), 1);
        gatehouse.shows(client, "Север");
        assertThat(cards(guard)).isEqualTo(1);
        assertThat(cards(other)).isEqualTo(1);
    }

    @Test
    void where_nobody_stands_the_chief_who_answers_for_it_sees_it() {
        gatehouse.approved(client, gatehouse.today(13), 1);
        var other = company.chief("Семён");
        gatehouse.shows(client, "⚪ Север: никого нет", "показан начальнику охраны");
        chief.sees("Предъявляют пропуск №1")
                .contains("На этом посту никого нет: впустить можете вы")
                .hasButtons("Предъявлен", "Инфо");
        assertThat(cards(other)).isZero();
    }

    @Test
    void where_that_chief_is_gone_too_all_chiefs_who_are_there_see_it() {
        gatehouse.approved(client, gatehouse.today(12).plusMinutes(5), 1);
        var other = company.chief("Семён");
        var third = company.chief("Савва");
        chief.says("🟢 В сети").sees("Вы не в сети");
        gatehouse.shows(client, "⚪ Север: никого нет", "показан начальнику охраны");
        assertThat(cards(chief)).isZero();
        assertThat(cards(other)).isEqualTo(1);
        assertThat(cards(third)).isEqualTo(1);
    }

    @Test
    void where_nobody_is_there_at_all_the_holder_is_told_what_to_do() {
        gatehouse.approved(client, gatehouse.today(12).plusMinutes(5), 1);
        chief.says("🟢 В сети").sees("Вы не в сети");
        gatehouse.shows(client, "⚪ Север: никого нет", "Пропуск №1 сейчас никто не видит");
        client.sees("никто не видит")
                .contains("Выберите другой пост")
                .hasButtons("Другой пост", "Открыть пропуск", "Написать");
        assertThat(cards(chief)).isZero();
        gatehouse.stands(guard, north);
        client.taps("Другой пост").taps("🟢 Север: охрана на месте").sees("показан охране");
        assertThat(cards(guard)).isEqualTo(1);
    }

    @Test
    void a_guard_whom_nothing_reaches_does_not_see_it() {
        gatehouse.stands(guard, north);
        gatehouse.approved(client, gatehouse.today(13), 1);
        guard.phone.block();
        company.settles();
        client.taps("Открыть пропуск").taps("Показать").taps("🟢 Север: охрана на месте");
        client.sees("показан начальнику охраны");
        assertThat(cards(chief)).isEqualTo(1);
    }

    @Test
    void who_shows_it_again_at_once_does_not_disturb_anybody() {
        gatehouse.stands(guard, north);
        gatehouse.approved(client, gatehouse.today(13), 1);
        gatehouse.shows(client, "Север");
        var first = guard.sees("Предъявляют пропуск №1").message();
        gatehouse.passes(Duration.ofSeconds(50));
        gatehouse.shows(client, "Север");
        assertThat(cards(guard)).isEqualTo(1);
        assertThat(guard.sees("Предъявляют пропуск №1").message().id()).isEqualTo(first.id());
    }

    @Test
    void later_a_new_message_takes_the_place_of_the_old_one() {
        gatehouse.stands(guard, north);
        gatehouse.approved(client, gatehouse.today(13), 1);
        gatehouse.shows(client, "Север");
        var first = guard.sees("Предъявляют пропуск №1").message();
        gatehouse.passes(Duration.ofSeconds(61));
        gatehouse.shows(client, "Север");
        assertThat(cards(guard)).isEqualTo(1);
        assertThat(guard.sees("Предъявляют пропуск №1").message().id()).isGreaterThan(first.id());
    }

    @Test
    void at_another_post_it_can_be_shown_at_once() {
        var other = company.guard("Олег");
        gatehouse.stands(guard, north);
        gatehouse.stands(other, gatehouse.post("Юг"));
        gatehouse.approved(client, gatehouse.today(13), 1);
        gatehouse.shows(client, "Север");
        gatehouse.shows(client, "Юг");
        other.sees("Предъявляют пропуск №1 · пост «Юг»");
    }

    @Test
    void a_pass_that_is_not_approved_cannot_be_shown() {
        var pass = gatehouse.ordered(client, gatehouse.today(13), made -> {});
        client.taps("Открыть пропуск");
        assertThat(Seen.labels(client.sees("Начало:").message())).doesNotContain("Показать");
        isRefusedTo(client, "visit.posts:" + pass + ":0", "Пропуск №1 ещё не утверждён");
        isRefusedTo(client, "visit.present:" + pass + ":" + north + "~abc", "Пропуск №1 ещё не утверждён");
        company.inTransaction(() -> gatehouse.passes().cancel(gatehouse.person(client), pass));
        isRefusedTo(client, "visit.present:" + pass + ":" + north + "~abd", "Пропуск №1 уже отменён");
        assertThat(cards(chief)).isZero();
    }

    @Test
    void a_pass_whose_day_is_over_cannot_be_shown() {
        var pass = gatehouse.approved(client, gatehouse.today(13), 1);
        gatehouse.passes(Duration.ofDays(1));
        client.taps("Открыть пропуск");
        assertThat(Seen.labels(client.sees("Начало:").message())).doesNotContain("Показать");
        isRefusedTo(client, "visit.present:" + pass + ":" + north + "~abc", "№1, уже прошёл");
    }

    @Test
    void a_used_pass_is_shown_to_leave_and_then_no_more() {
        gatehouse.stands(guard, north);
        var pass = gatehouse.approved(client, gatehouse.today(13), 1);
        gatehouse.passes(Duration.ofHours(1));
        gatehouse.shows(client, "Север");
        guard.taps("Предъявлен").sees("Пропуск №1: вошли");
        gatehouse.passes(Duration.ofMinutes(10));
        gatehouse.shows(client, "Север");
        guard.sees("Предъявляют пропуск №1")
                .contains("🔴 Уже внутри")
                .hasButtons("Отметить выход", "Инфо")
                .taps("Отметить выход");
        guard.sees("Пропуск №1: вышли");
        isRefusedTo(client, "visit.present:" + pass + ":" + north + "~abc", "Одноразовый пропуск №1 уже использован");
    }

    @Test
    void nobody_shows_a_pass_of_somebody_else() {
        var pass = gatehouse.approved(client, gatehouse.today(13), 1);
        for (var other : new Someone[] {company.client("Вера"), chief, guard, company.operator("Ольга")}) {
            isRefusedTo(other, "visit.present:" + pass + ":" + north + "~abc", "доступно не вам");
            isRefusedTo(other, "visit.shown:" + pass, "доступно не вам");
        }
        isRefusedTo(client, "visit.shown:" + pass, "доступно не вам");
    }

    @Test
    void it_cannot_be_shown_at_a_post_that_is_no_more() {
        var pass = gatehouse.approved(client, gatehouse.today(13), 1);
        isRefusedTo(client, "visit.present:" + pass + ":999~abc", "Этого поста больше нет");
    }

    @Test
    void many_posts_are_paged_and_searched() {
        for (var number = 1; number <= 9; number++) {
            gatehouse.post("Ворота " + number);
        }
        gatehouse.approved(client, gatehouse.today(13), 1);
        client.taps("Открыть пропуск")
                .taps("Показать")
                .sees("на каком посту")
                .by()
                .taps("▶");
        client.sees("на каком посту")
                .by()
                .waitFor(
                        () -> client.newest(message -> Seen.labels(message).anyMatch("⚪ Север: никого нет"::equals))
                                .isPresent(),
                        () -> "the second page");
        client.taps("Найти").sees("Напишите название поста").by().says("север");
        client.sees("Посты, поиск: север").hasButtons("⚪ Север: никого нет", "Искать ещё", "‹ Назад");
        client.taps("⚪ Север: никого нет").sees("показан начальнику охраны");
    }

    @Test
    void who_comes_early_or_late_is_told_so_before() {
        gatehouse.approved(client, gatehouse.today(15), 1);
        client.taps("Открыть пропуск").taps("Показать");
        client.sees("на каком посту").contains("🟡 Рано: пропуск действует с 14:30");
    }

    @Test
    void a_telegram_reply_to_the_message_goes_to_the_internal_chat() {
        gatehouse.stands(guard, north);
        gatehouse.approved(client, gatehouse.today(13), 1);
        gatehouse.shows(client, "Север");
        guard.sees("Предъявляют пропуск №1").replies("Приехал другой автомобиль");
        chief.sees("Приехал другой автомобиль").contains("Внутренний чат пропуска №1");
        client.doesNotSee("Приехал другой автомобиль");
    }

    @Test
    void a_guard_is_not_shown_an_own_pass() {
        var holder = company.someone("Григорий", Role.GUARD, true);
        gatehouse.stands(holder, north);
        gatehouse.approved(holder, gatehouse.today(13), 1);
        holder.taps("Открыть пропуск").taps("Показать").taps("🟢 Север: охрана на месте");
        holder.sees("показан начальнику охраны");
        assertThat(cards(holder)).isZero();
    }
}
