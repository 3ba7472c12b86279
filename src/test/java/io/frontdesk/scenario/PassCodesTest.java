package io.frontdesk.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Codes of passes: brought to their holders, shown, read with the camera of a phone. */
class PassCodesTest {

    private static final String OLD = "Код больше не действует";
    private static final String EARLY = "🟡 Рано";
    private static final String WITHHELD = "Такие коды читает охрана";
    private static final String UNKNOWN = "Это не код действующего пропуска";

    @RegisterExtension
    static final Company company = Company.open();

    private final Someone chief = company.chief("Семён");
    private final Someone guard = company.guard("Глеб");
    private final Someone holder = company.client("Анна");
    private final Gatehouse gatehouse = new Gatehouse(company, chief);
    private final Codes codes = new Codes(company, chief, gatehouse.today(12).toLocalDate());

    private Seen code(long pass) {
        return codes.lasting(holder, pass);
    }

    @Test
    void a_guard_who_points_a_camera_at_the_code_sees_the_pass() {
        var pass = codes.approved(holder);
        var code = code(pass).contains("15:00");
        guard.says(codes.read(code)).sees(EARLY).contains("Пропуск №" + pass);
    }

    @Test
    void the_code_stays_the_same_however_often_it_is_asked_for() {
        var pass = codes.approved(holder);
        var first = codes.read(code(pass));
        company.settles();
        assertThat(codes.read(code(pass))).isEqualTo(first);
        guard.says(first).sees(EARLY);
        guard.says(first).sees(EARLY);
    }

    @Test
    void a_new_code_ends_the_old_one() {
        var pass = codes.approved(holder);
        var shown = code(pass);
        var old = codes.read(shown);
        shown.taps("Новый код").sees("Старый перестанет действовать").taps("Да");
        holder.waitFor(() -> pictures() == 2, () -> "a second picture");
        var fresh = codes.read(holder.sees("Покажите этот код охране"));
        guard.says(old).sees(OLD).contains("№" + pass);
        guard.says(fresh).sees(EARLY);
    }

    private long pictures() {
        return holder.phone.messages().stream().filter(Codes::isPicture).count();
    }

    @Test
    void a_code_of_a_cancelled_pass_is_of_no_use() {
        var pass = codes.approved(holder);
        var code = codes.read(code(pass));
        holder.taps("Открыть пропуск").taps("Отменить").taps("Да");
        holder.sees("Отменён");
        guard.says(code).sees(OLD);
    }

    @Test
    void a_code_of_a_rejected_pass_is_of_no_use_and_another_is_made_when_it_is_approved_after_all() {
        var pass = codes.approved(holder);
        var code = codes.read(code(pass));
        codes.withdraws(pass);
        guard.says(code).sees(OLD);
        codes.approves(pass);
        guard.says(code).sees(OLD);
        assertThat(codes.read(code(pass))).isNotEqualTo(code);
    }

    @Test
    void there_is_no_code_before_the_pass_is_approved() {
        var pass = codes.ordered(holder);
        holder.taps("Открыть пропуск").sees("Пропуск №" + pass);
        assertThat(holder.newest(message -> Seen.labels(message).anyMatch("QR-код"::equals)))
                .isEmpty();
        Desk.forges(holder, "code.send:" + pass, "ещё не утверждён");
        Desk.forges(holder, "code.show:" + pass, "ещё не утверждён");
    }

    @Test
    void nobody_gets_the_code_of_somebody_else() {
        var pass = codes.approved(holder);
        var stranger = company.client("Пётр");
        for (var command : new String[] {"code.send:", "code.show:", "code.renew:", "code.hide:", "code.renewing:"}) {
            Desk.forges(stranger, command + pass, "доступно не вам");
            Desk.forges(guard, command + pass, "доступно не вам");
        }
    }

    @Test
    void a_client_learns_nothing_from_somebody_elses_code() {
        var code = codes.read(code(codes.approved(holder)));
        company.client("Пётр").says(code).sees(WITHHELD).lacks("№");
    }

    @Test
    void the_holder_is_told_that_the_code_is_an_own_one() {
        var pass = codes.approved(holder);
        holder.says(codes.read(code(pass))).sees("Это код вашего собственного пропуска №" + pass);
    }

    @Test
    void whoever_tries_one_code_after_the_other_finds_none() {
        var code = codes.read(code(codes.approved(holder)));
        for (var i = 0; i < 5; i++) {
            holder.says("/start pAAAAAAAAAAAAAAAAAAAAA" + i);
        }
        company.settles();
        holder.says(code).settles();
        holder.sees(WITHHELD);
        holder.doesNotSee("Это код вашего собственного пропуска");
        codes.passes(Duration.ofHours(1));
        holder.says(code).sees("Это код вашего собственного пропуска");
    }

    @Test
    void trying_codes_and_trying_invitations_counts_as_one() {
        for (var i = 0; i < 5; i++) {
            holder.says("/start pAAAAAAAAAAAAAAAAAAAAA" + i);
        }
        company.settles();
        var manager = company.manager("Марина");
        var link = new Desk(manager).invites("Охранники · 1");
        holder.says(Desk.start(link)).sees("Ссылка не подходит");
    }

    @Test
    void guards_may_read_as_many_strange_codes_as_they_are_shown() {
        var code = codes.read(code(codes.approved(holder)));
        for (var i = 0; i < 7; i++) {
            guard.says("/start pAAAAAAAAAAAAAAAAAAAAA" + i);
        }
        guard.sees(UNKNOWN);
        guard.says(code).sees(EARLY);
    }

    @Test
    void whoever_never_opened_the_bot_hears_where_the_code_belongs_and_is_welcome() {
        var code = codes.read(code(codes.approved(holder)));
        var guest = company.stranger("Пётр");
        guest.says(code).sees(WITHHELD).lacks("№");
        guest.sees("Здравствуйте, Пётр!");
    }

    @Test
    void a_guard_on_duty_lets_in_from_the_card_of_the_code() {
        gatehouse.stands(guard, gatehouse.post("Север"));
        var pass = codes.approved(holder);
        var code = codes.read(code(pass));
        codes.passes(Duration.ofHours(3));
        guard.says(code).sees("🟢 Можно впустить").taps("Предъявлен").sees("Пропуск №" + pass + ": вошли");
        guard.says(code).sees("🔴 Уже внутри").contains("Глеб");
    }

    @Test
    void employees_see_the_pass_whose_code_they_have_read() {
        var pass = codes.approved(holder);
        var code = codes.read(code(pass));
        company.operator("Ольга").says(code).sees("🟢 Утверждённый").contains("Пропуск №" + pass);
    }

    @Test
    void a_code_can_be_read_while_a_question_is_open_and_it_stays_open() {
        var pass = codes.approved(holder);
        var code = codes.read(code(pass));
        chief.says("Пропуска").taps("Найти").sees("номер");
        chief.says(code).sees(EARLY);
        chief.says(Long.toString(pass)).sees("Пропуск №" + pass);
    }

    @Test
    void a_used_pass_has_no_code_any_more() {
        gatehouse.stands(guard, gatehouse.post("Север"));
        var pass = codes.approved(holder);
        var code = codes.read(code(pass));
        codes.passes(Duration.ofHours(3));
        guard.says(code).taps("Предъявлен").taps("Отметить выход").sees("Пропуск №" + pass + ": вышли");
        guard.says(code).sees("🔴 Уже использован");
        Desk.forges(holder, "code.send:" + pass, "уже использован");
    }

    @Test
    void codes_of_whoever_is_erased_are_of_no_use() {
        var pass = codes.approved(holder);
        var code = codes.read(code(pass));
        codes.moving(holder, pass);
        holder.says("Профиль").taps("Мои данные").taps("Удалить мои данные");
        holder.sees("Удалить мои данные?").taps("Да");
        holder.sees("Точно удалить?").taps("Удалить навсегда").sees("Ваши данные удалены.");
        company.settles();
        guard.says(code).sees(OLD);
        for (var rows : new String[] {"code_show", "pass_code where picture is not null or revoked_at is null"}) {
            assertThat(company.database()
                            .sql("select count(*) from " + rows)
                            .query(Integer.class)
                            .single())
                    .as(rows)
                    .isZero();
        }
    }

    @Test
    void of_a_code_nothing_but_its_hash_is_kept() {
        var code = codes.read(code(codes.approved(holder))).substring("/start ".length());
        company.settles();
        for (var table : new String[] {"pass_code", "outbox", "pass", "message"}) {
            var mentions = company.database()
                    .sql("select count(*) from " + table + " line where line::text like '%' || ? || '%'")
                    .param(code)
                    .query(Integer.class)
                    .single();
            assertThat(mentions).as(table).isZero();
        }
    }
}
