package io.frontdesk.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import io.frontdesk.knowledge.AskedQuestions;
import io.frontdesk.knowledge.Categories;
import io.frontdesk.knowledge.Category;
import io.frontdesk.people.People;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Where it is not sure, the assistant asks what the question is about. */
class MaybeYouMeantTest {

    private static final String QUESTION = "Пропуск";

    @RegisterExtension
    static final Company company = Company.open();

    private final Someone operator = company.operator("Ольга");
    private final Teacher teacher = new Teacher(company, company.manager("Марина"));
    private final Someone anna = company.client("Анна");
    private final Category lost =
            teacher.teaches("Потеря", "Закажите новый в бюро.", "Потерял пропуск", "Пропуск утерян");
    private final Category guest = teacher.teaches("Гости", "Закажите его здесь.", "Пропуск гостю");

    {
        teacher.sets((settings, who) -> settings.maybeFrom(who, 0));
        teacher.sets((settings, who) -> settings.sureFrom(who, 98));
    }

    @Test
    void what_it_may_be_about_is_offered_and_opens_no_ticket() {
        anna.says(QUESTION).sees("О чём ваш вопрос?");

        anna.sees("О чём ваш вопрос?").taps("Потеря");

        anna.sees("Закажите новый в бюро.").hasButtons("👍 Помогло", "👎 Не помогло", "Позвать оператора");
        operator.doesNotSee(QUESTION);
        assertThat(company.bot.bean(AskedQuestions.class).counts(lost.id()).answered())
                .isOne();
        assertThat(company.bot.bean(AskedQuestions.class).outturns(10)).hasSize(1);
    }

    @Test
    void whoever_means_none_of_it_calls_an_operator() {
        var offer = anna.says(QUESTION).sees("О чём ваш вопрос?");

        offer.taps("Позвать оператора");

        offer.becomes("Вопрос у оператора: заявка №1").hasButtons("Открыть заявку");
        operator.sees(QUESTION).lacks("Ассистент уже ответил");
    }

    @Test
    void the_chosen_answer_goes_on_with_the_question() {
        anna.says(QUESTION).sees("О чём ваш вопрос?").taps("Гости");
        anna.sees("Закажите его здесь.").taps("Позвать оператора");

        operator.sees(QUESTION).contains("Ассистент уже ответил: Закажите его здесь.");
    }

    @Test
    void a_category_that_may_not_answer_any_more_is_not_chosen() {
        var offer = anna.says(QUESTION).sees("О чём ваш вопрос?");
        company.inTransaction(() -> company.bot
                .bean(Categories.class)
                .letAnswer(company.bot.bean(People.class).get(teacher.manager().id()), lost.id(), false));

        offer.taps("Потеря");

        anna.isTold("Этого ответа больше нет");
        offer.hasButtons("Гости", "Позвать оператора", "Главное меню");
    }

    @Test
    void nobody_chooses_what_was_not_offered() {
        var other = teacher.teaches("Лифт", "Мастер едет.", "Не работает лифт");
        anna.says(QUESTION).sees("О чём ваш вопрос?");

        Desk.forges(anna, "assistant.choose:1:" + other.id(), "Этого ответа больше нет");
        Desk.forges(anna, "assistant.choose:1:999", "Этого ответа больше нет");
        Desk.forges(anna, "assistant.helped:1", "не вам");
        anna.doesNotSee("Мастер едет.");
    }

    @Test
    void below_the_lower_threshold_it_becomes_a_ticket() {
        teacher.sets((settings, who) -> settings.maybeFrom(who, 97));

        anna.says(QUESTION).sees("Заявка №1 принята");

        operator.sees(QUESTION);
    }
}
