package io.frontdesk.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Codes that change while they are shown, so that a picture of one is of no use to anybody else. */
class MovingCodesTest {

    private static final String SCREENSHOT = "Этот код уже показывали";
    private static final String OLD = "Код больше не действует";
    private static final String EARLY = "🟡 Рано";
    private static final String MOVES = "Он меняется каждую минуту";

    @RegisterExtension
    static final Company company = Company.open();

    private final Someone chief = company.chief("Семён");
    private final Someone guard = company.guard("Глеб");
    private final Someone holder = company.client("Анна");
    private final Gatehouse gatehouse = new Gatehouse(company, chief);
    private final Codes codes = new Codes(company, chief, gatehouse.today(12).toLocalDate());

    private Seen moving(long pass) {
        return codes.moving(holder, pass);
    }

    private void isGone(Seen shown) {
        company.settles();
        assertThat(holder.phone.message(shown.message().id())).isEmpty();
    }

    @Test
    void a_moving_code_changes_every_minute_in_the_same_message() {
        var pass = codes.approved(holder);
        var shown = moving(pass);
        var first = codes.read(shown);
        codes.passes(Duration.ofSeconds(60));
        var second = codes.read(shown);
        assertThat(second).isNotEqualTo(first);
        guard.says(second).sees(EARLY).contains("№" + pass);
    }

    @Test
    void a_moving_code_is_read_once() {
        var shown = moving(codes.approved(holder));
        var code = codes.read(shown);
        guard.says(code).sees(EARLY);
        guard.says(code).sees(SCREENSHOT).contains("Глеб");
        chief.says(code).sees(SCREENSHOT);
        codes.passes(Duration.ZERO);
        assertThat(codes.read(shown)).isNotEqualTo(code);
    }

    @Test
    void a_moving_code_is_good_for_one_minute_more_than_it_is_shown() {
        var shown = moving(codes.approved(holder));
        var code = codes.read(shown);
        codes.passes(Duration.ofSeconds(61));
        codes.passes(Duration.ofSeconds(30));
        guard.says(code).sees(EARLY);
    }

    @Test
    void a_screenshot_of_two_minutes_ago_is_of_no_use() {
        var shown = moving(codes.approved(holder));
        var code = codes.read(shown);
        codes.passes(Duration.ofSeconds(60));
        codes.passes(Duration.ofSeconds(60));
        guard.says(code).sees(OLD);
    }

    @Test
    void a_moving_code_is_shown_for_five_minutes() {
        var shown = moving(codes.approved(holder));
        for (var i = 0; i < 4; i++) {
            codes.passes(Duration.ofSeconds(60));
        }
        var last = codes.read(shown);
        codes.passes(Duration.ofSeconds(60));
        holder.sees("больше не показывается");
        isGone(shown);
        guard.says(last).sees(OLD);
        holder.taps("Показать ещё раз").sees(MOVES);
    }

    @Test
    void a_moving_code_goes_on_after_a_restart() {
        var shown = moving(codes.approved(holder));
        var first = codes.read(shown);
        company.settles();
        company.bot.restarts();
        codes.passes(Duration.ofSeconds(60));
        assertThat(codes.read(shown)).isNotEqualTo(first);
    }

    @Test
    void a_holder_hides_a_moving_code() {
        var shown = moving(codes.approved(holder));
        var code = codes.read(shown);
        shown.taps("Скрыть код");
        isGone(shown);
        guard.says(code).sees(OLD);
    }

    @Test
    void a_code_shown_anew_ends_the_one_shown_before() {
        var pass = codes.approved(holder);
        var first = moving(pass);
        var old = codes.read(first);
        moving(pass);
        isGone(first);
        guard.says(old).sees(OLD);
    }

    @Test
    void a_pass_that_is_withdrawn_is_shown_no_longer() {
        var pass = codes.approved(holder);
        var shown = moving(pass);
        var code = codes.read(shown);
        codes.withdraws(pass);
        isGone(shown);
        guard.says(code).sees(OLD);
    }

    @Test
    void a_moving_code_whose_message_is_deleted_moves_no_more() {
        var shown = moving(codes.approved(holder));
        company.settles();
        holder.phone.delete(shown.message().id());
        codes.passes(Duration.ofSeconds(60));
        codes.passes(Duration.ofMinutes(5));
        company.telegram.forgetRefused();
        holder.doesNotSee("больше не показывается");
    }

    @Test
    void showing_a_pass_at_a_post_shows_a_moving_code_until_its_guests_are_in() {
        gatehouse.stands(guard, gatehouse.post("Север"));
        var pass = codes.approved(holder);
        codes.passes(Duration.ofHours(3));
        gatehouse.shows(holder, "Север");
        company.settles();
        var shown = holder.sees(MOVES);
        guard.says(codes.read(shown)).sees("🟢 Можно впустить").taps("Предъявлен");
        guard.sees("Пропуск №" + pass + ": вошли");
        isGone(shown);
    }

    @Test
    void of_two_guards_who_read_a_moving_code_at_once_one_is_the_first() {
        var other = company.guard("Олег");
        var pass = codes.approved(holder);
        var shown = moving(pass);
        for (var round = 1; round <= 4; round++) {
            var code = codes.read(shown);
            guard.phone.say(code);
            other.phone.say(code);
            company.settles();
            assertThat(count(guard, EARLY) + count(other, EARLY)).isEqualTo(round);
            assertThat(count(guard, SCREENSHOT) + count(other, SCREENSHOT)).isEqualTo(round);
        }
    }

    private static long count(Someone someone, String words) {
        return someone.phone.messages().stream()
                .filter(message -> Seen.words(message).contains(words))
                .count();
    }
}
