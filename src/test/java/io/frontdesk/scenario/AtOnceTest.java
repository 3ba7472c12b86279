package io.frontdesk.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import io.frontdesk.people.Role;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Two operators do the same at the same moment: it is done once, and the slower one is told. */
class AtOnceTest {

    private static final int ROUNDS = 8;

    @RegisterExtension
    static final Company company = Company.open();

    private final Someone olga = company.someone("Ольга", Role.ADMINISTRATOR, false);
    private final Someone ilya = company.someone("Илья", Role.ADMINISTRATOR, false);
    private final Someone client = company.client("Анна");

    /** So many missed tickets, which both operators know of. */
    private void missedTickets() {
        for (var number = 1; number <= ROUNDS; number++) {
            client.says("Заявки").taps("+ Добавить").sees("Напишите свой вопрос");
            client.says("Вопрос " + number).sees("Заявка №" + number + " принята");
        }
        for (var operator : List.of(olga, ilya)) {
            operator.says("⚪ Не в сети").sees("пропущено " + ROUNDS + " заявок");
        }
    }

    private void ticketsOfOlga() {
        missedTickets();
        company.settles();
        company.database()
                .sql("update ticket set status = 'UNANSWERED', responsible_id = ?, assigned_at = now(), hands = 1")
                .param(olga.id())
                .update();
    }

    private static String presses(Someone someone, String data) {
        return someone.phone.pressForged(
                someone.sees("вот что происходит").message().id(), data);
    }

    private static String notice(Someone someone, String press) {
        someone.waitFor(() -> someone.notice(press).isPresent(), () -> "an answer");
        return someone.notice(press).orElseThrow().text();
    }

    /** Both press; one press is done without a word, the other one is answered with these words about the other person. */
    private void oneIsTold(String olgas, String ilyas, String toldToOlga, String toldToIlya) {
        var first = presses(olga, olgas);
        var second = presses(ilya, ilyas);
        var toOlga = notice(olga, first);
        var toIlya = notice(ilya, second);
        if (toOlga.isEmpty()) {
            assertThat(toIlya).contains(toldToIlya);
        } else {
            assertThat(toOlga).contains(toldToOlga);
            assertThat(toIlya).isEmpty();
        }
        for (var operator : List.of(olga, ilya)) {
            operator.says("/menu").sees("вот что происходит");
        }
        company.settles();
    }

    @Test
    void both_finish() {
        ticketsOfOlga();
        for (var ticket = 1; ticket <= ROUNDS; ticket++) {
            var finish = "ticket.finish:" + ticket + "~abc";
            oneIsTold(finish, finish, "Эта заявка уже завершена: Илья", "Эта заявка уже завершена: Ольга");
            var asked = "Заявка №" + ticket + " завершена";
            assertThat(client.phone.messages().stream()
                            .filter(message -> Seen.words(message).startsWith(asked)))
                    .hasSize(1);
        }
    }

    @Test
    void both_hand_over() {
        ticketsOfOlga();
        var kira = company.someone("Кира", Role.ADMINISTRATOR, false);
        var vera = company.someone("Вера", Role.ADMINISTRATOR, false);
        for (var ticket = 1; ticket <= ROUNDS; ticket++) {
            oneIsTold(
                    "ticket.assign:" + ticket + ":" + kira.id() + ":1~abc",
                    "ticket.assign:" + ticket + ":" + vera.id() + ":1~abc",
                    "Заявку №" + ticket + " уже ведёт Вера",
                    "Заявку №" + ticket + " уже ведёт Кира");
        }
        var given = List.of(kira, vera).stream()
                .flatMap(operator -> operator.phone.messages().stream())
                .filter(message -> Seen.words(message).contains("теперь ваша"));
        assertThat(given).hasSize(ROUNDS);
    }

    @Test
    void both_set_a_status() {
        ticketsOfOlga();
        for (var ticket = 1; ticket <= ROUNDS; ticket++) {
            oneIsTold(
                    "ticket.set-status:" + ticket + ":missed:unanswered~abc",
                    "ticket.set-status:" + ticket + ":answered:unanswered~abc",
                    "Сейчас: 🟢 Отвеченная",
                    "Сейчас: 🟡 Пропущенная");
        }
    }

    @Test
    void both_take_a_missed_ticket_by_its_status() {
        missedTickets();
        for (var ticket = 1; ticket <= ROUNDS; ticket++) {
            var answered = "ticket.set-status:" + ticket + ":answered:missed~abc";
            var taken = "Заявку №" + ticket + " уже ведёт ";
            oneIsTold(answered, answered, taken + "Илья", taken + "Ольга");
        }
    }

    @Test
    void both_answer_a_missed_ticket() {
        missedTickets();
        for (var ticket = 1; ticket <= ROUNDS; ticket++) {
            for (var operator : List.of(olga, ilya)) {
                assertThat(notice(operator, presses(operator, "chat.say-first:" + outside(ticket))))
                        .isEmpty();
            }
            olga.says("Ольга о " + ticket);
            ilya.says("Илья о " + ticket);
            company.settles();
            var taken = "Заявку №" + ticket + " уже ведёт ";
            var olgaWon = has(client, "Ольга о " + ticket);
            (olgaWon ? ilya : olga)
                    .sees(taken + (olgaWon ? "Ольга" : "Илья"))
                    .taps("Не отправлять")
                    .sees("Никуда не отправлено");
            assertThat(has(client, "Илья о " + ticket)).isNotEqualTo(olgaWon);
            for (var operator : List.of(olga, ilya)) {
                operator.says("/menu").sees("вот что происходит");
            }
            company.settles();
        }
    }

    private static long outside(long ticket) {
        return company.database()
                .sql("select external_chat_id from ticket where id = ?")
                .param(ticket)
                .query(Long.class)
                .single();
    }

    private static boolean has(Someone someone, String words) {
        return someone.newest(message -> Seen.words(message).equals(words)).isPresent();
    }

    @Test
    void one_finishes_what_the_other_one_answers() {
        ticketsOfOlga();
        for (var ticket = 1; ticket <= ROUNDS; ticket++) {
            assertThat(notice(ilya, presses(ilya, "chat.say:" + outside(ticket))))
                    .isEmpty();
            var press = presses(olga, "ticket.finish:" + ticket + "~abc");
            ilya.says("Илья о " + ticket);
            assertThat(notice(olga, press)).isEmpty();
            company.settles();
            if (!has(client, "Илья о " + ticket)) {
                ilya.sees("Эта заявка уже завершена: Ольга");
                ilya.sees("пока никому не отправил").taps("Не отправлять").sees("Никуда не отправлено");
            }
            for (var operator : List.of(olga, ilya)) {
                operator.says("/menu").sees("вот что происходит");
            }
            company.settles();
        }
        assertThat(company.database()
                        .sql("select count(*) from ticket where status = 'FINISHED'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(ROUNDS);
    }
}
