package io.frontdesk.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import io.frontdesk.knowledge.AskedQuestions;
import io.frontdesk.people.Erasures;
import io.frontdesk.people.People;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Whom the assistant could not help is handed on with all that was said. */
class EscalationTest {

    private static final String QUESTION = "Где оставить машину?";
    private static final String ANSWER = "Парковка за вторым корпусом.";

    @RegisterExtension
    static final Company company = Company.open();

    private final Someone operator = company.operator("Ольга");
    private final Teacher teacher = new Teacher(company, company.manager("Марина"));
    private final Someone anna = company.client("Анна");

    {
        teacher.teaches("Парковка", ANSWER, "Где оставить машину", "Куда поставить авто");
    }

    private Seen answered() {
        return anna.says(QUESTION).sees(ANSWER);
    }

    private int tickets() {
        return company.database()
                .sql("select count(*) from ticket")
                .query(Integer.class)
                .single();
    }

    @Test
    void the_operator_gets_the_question_and_sees_what_was_answered() {
        var answer = answered();

        answer.taps("Позвать оператора");

        answer.becomes("Вопрос у оператора: заявка №1")
                .hasButtons("Открыть заявку")
                .contains(ANSWER);
        anna.sees("Заявка №1 принята");
        var card = operator.sees(QUESTION);
        card.contains("Заявка №1").contains("Ассистент уже ответил: " + ANSWER).taps("Инфо");
        operator.sees("Тема: " + QUESTION).taps("Внешний чат");
        operator.sees("Ассистент").contains(QUESTION).contains(ANSWER);
    }

    @Test
    void after_it_has_not_helped_either() {
        var answer = answered();
        answer.taps("👎 Не помогло");
        answer.becomes("Жаль, что не помогло").taps("Позвать оператора");

        operator.sees("Ассистент уже ответил: " + ANSWER);
        answer.becomes("заявка №1");
        assertThat(company.bot.bean(AskedQuestions.class).ofTicket(1)).hasSize(1);
    }

    @Test
    void the_question_goes_on_as_any_message_of_a_ticket() {
        answered().taps("Позвать оператора");
        var question = anna.ownMessage();
        var card = operator.sees(QUESTION);

        anna.edits(question, "Где оставить мотоцикл?");
        card.becomes("Где оставить мотоцикл?").contains("Ассистент уже ответил: " + ANSWER);
        card.replies("У северного входа");
        anna.sees("У северного входа");
        operator.doesNotSee("Изменено сообщение, на которое уже ответили");
    }

    @Test
    void what_was_changed_before_arrives_as_it_reads_now() {
        var answer = answered();
        anna.edits("Где оставить мотоцикл?");
        company.settles();

        answer.taps("Позвать оператора");

        operator.sees("Где оставить мотоцикл?");
        operator.doesNotSee(QUESTION);
    }

    @Test
    void whoever_presses_twice_gets_one_ticket() {
        var answer = answered();

        answer.tapsTwice("Позвать оператора");
        answer.becomes("заявка №1");
        Desk.forges(anna, "assistant.call-operator:1", "");

        assertThat(tickets()).isOne();
    }

    @Test
    void an_old_answer_still_leads_to_an_operator_after_days_and_a_restart() {
        var answer = answered();
        company.settles();
        company.bot.restarts();
        company.bot.clock.forward(Duration.ofDays(5));

        answer.taps("Позвать оператора");

        operator.sees("Ассистент уже ответил: " + ANSWER);
        answer.becomes("заявка №1");
    }

    @Test
    void it_goes_to_the_ticket_that_is_open_by_then() {
        var answer = answered();
        anna.says("Не работает лифт").sees("Заявка №1 принята");
        operator.sees("Не работает лифт");

        answer.taps("Позвать оператора");

        answer.becomes("Вопрос у оператора: заявка №1");
        operator.sees("Ассистент уже ответил: " + ANSWER).contains("Заявка №1").contains(QUESTION);
        assertThat(tickets()).isOne();
    }

    @Test
    void the_ticket_can_be_seen_after_it_is_finished() {
        var answer = answered();
        answer.taps("Позвать оператора");
        operator.sees(QUESTION).taps("Инфо").taps("Завершить").taps("Да").sees("Завершённая");

        answer.becomes("заявка №1").taps("Открыть заявку");
        anna.sees("Завершена");
        Desk.forges(anna, "assistant.call-operator:1", "");
        assertThat(tickets()).isOne();
    }

    @Test
    void what_has_gone_on_can_still_be_judged_but_not_chosen() {
        answered().taps("Позвать оператора");
        operator.sees(QUESTION);

        Desk.forges(anna, "assistant.choose:1:1", "доступно не вам");
        Desk.forges(anna, "assistant.helped:1", "");
        assertThat(company.bot.bean(AskedQuestions.class).counts(1).helped()).isOne();
    }

    @Test
    void nobody_online_is_said_honestly() {
        operator.says("🟢 В сети");
        operator.sees("Вы не в сети");
        var answer = answered();

        answer.taps("Позвать оператора");

        anna.sees("Сейчас никого из сотрудников нет в сети");
    }

    @Test
    void whoever_is_erased_leaves_nothing_of_it() {
        answered();
        company.inTransaction(() -> company.bot
                .bean(Erasures.class)
                .erase(company.bot.bean(People.class).get(anna.id())));

        assertThat(company.database()
                        .sql("select count(*) from asked_message")
                        .query(Integer.class)
                        .single())
                .isZero();
        Desk.forges(anna, "assistant.call-operator:1", "");
        assertThat(tickets()).isZero();
    }
}
