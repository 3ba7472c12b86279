package io.frontdesk.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import io.frontdesk.correspondence.Content;
import io.frontdesk.knowledge.Answer.Language;
import io.frontdesk.knowledge.AskedQuestion.Outturn;
import io.frontdesk.knowledge.AskedQuestions;
import io.frontdesk.knowledge.Category;
import io.frontdesk.knowledge.KnownAnswers;
import io.frontdesk.knowledge.KnownPhrases;
import io.frontdesk.knowledge.Phrase;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The assistant learns from what operators and clients do anyway, and nobody is recognised in what it has learned. */
class LearningTest {

    private static final String PARKING = "Парковка за вторым корпусом, въезд с улицы Ленина.";

    @RegisterExtension
    static final Company company = Company.open();

    private final Someone operator = company.operator("Ольга");
    private final Teacher teacher = new Teacher(company, company.manager("Марина"));
    private final Category parking = teacher.teaches("Парковка", PARKING, "Где оставить машину");
    private final Someone anna = company.client("Анна");

    private static List<String> phrases(Category category) {
        return company.bot.bean(KnownPhrases.class).of(category.id()).stream()
                .map(Phrase::text)
                .toList();
    }

    /** From the screen of the ticket. */
    private void files(String category) {
        operator.goes("Изменить", "Категория", category);
    }

    private void opens(String question) {
        operator.sees(question).by().goes("Инфо");
    }

    private static void answers(Someone operator, String words) {
        operator.goes("Ответить").says(words).settles();
    }

    @Test
    void the_question_of_a_ticket_becomes_a_phrase_and_answers_the_very_next_client() {
        anna.says("Здравствуйте, Ольга! Куда пристроить велосипед? Мой телефон +7 912 345-67-89, Анна")
                .sees("принята");
        opens("пристроить велосипед");

        files("Парковка");

        operator.sees("Запомнил фразу для категории «Парковка»: «Куда пристроить велосипед?»");
        company.client("Борис")
                .says("Добрый день. Куда пристроить велосипед? Мой телефон 89031234567")
                .sees(PARKING);
        assertThat(company.bot.bean(AskedQuestions.class).outturns(10))
                .hasSize(1)
                .allMatch(Outturn::right);
    }

    @Test
    void what_was_learned_is_forgotten_at_a_press() {
        anna.says("Куда пристроить велосипед?").sees("принята");
        opens("пристроить велосипед");
        files("Парковка");

        operator.sees("Запомнил фразу").taps("Забыть фразу");

        operator.sees("Фраза забыта").hasButtons("Открыть заявку");
        assertThat(phrases(parking)).containsExactly("Где оставить машину");
        company.client("Борис").says("Куда пристроить велосипед?").sees("принята");
        Desk.forges(operator, "lesson.forget:1:2", "Этой фразы больше нет");
    }

    @Test
    void a_ticket_that_is_filed_elsewhere_takes_its_phrase_along() {
        var lift = teacher.teaches("Лифт", "Мастер едет.", "Не работает лифт");
        anna.says("Куда пристроить велосипед?").sees("принята");
        opens("пристроить велосипед");

        files("Парковка");
        operator.sees("Заявка №1").by().goes("Изменить", "Категория", "Лифт");

        assertThat(phrases(parking)).containsExactly("Где оставить машину");
        assertThat(phrases(lift)).containsExactly("Не работает лифт", "Куда пристроить велосипед?");
        operator.goes("Изменить", "Категория", "Без категории");
        assertThat(phrases(lift)).containsExactly("Не работает лифт");
    }

    @Test
    void nobody_forgets_what_somebody_else_has_taught() {
        anna.says("Куда пристроить велосипед?").sees("принята");
        opens("пристроить велосипед");
        files("Парковка");
        var phrase =
                company.bot.bean(KnownPhrases.class).of(parking.id()).getLast().id();
        var oleg = company.operator("Олег");

        Desk.forges(oleg, "lesson.forget:1:" + phrase, "не вам");
        Desk.forges(anna, "lesson.forget:1:" + phrase, "не вам");
        Desk.forges(operator, "lesson.forget:1:1", "не вам");
        assertThat(phrases(parking)).hasSize(2);

        Desk.forges(teacher.manager(), "lesson.forget:1:" + phrase, "");
        company.settles();
        assertThat(phrases(parking)).hasSize(1);
    }

    @Test
    void a_phrase_that_leads_elsewhere_is_left_there_and_the_operator_is_told() {
        teacher.suggests("Лифт", "Мастер едет.", "Не работает лифт");
        anna.says("Не работает лифт").sees("принята");
        opens("Не работает лифт");

        files("Парковка");

        operator.sees("уже ведёт к категории «Лифт», поэтому к «Парковка» я её не добавил");
        assertThat(phrases(parking)).hasSize(1);
    }

    @Test
    void an_operator_remembers_the_answer_of_a_finished_ticket_in_a_new_category() {
        anna.says("Добрый день! Работает ли у вас столовая, Ольга?").sees("принята");
        opens("столовая");
        answers(operator, "Анна, здравствуйте! Столовая открыта с 9 до 17, этаж 2.");
        anna.says("Спасибо!").settles();
        answers(operator, "Всего доброго!");
        operator.goes("Инфо", "Завершить", "Да");
        operator.sees("Завершённая").by().goes("Запомнить ответ");

        operator.sees("в какую категорию записать").contains("Вопрос клиента: «Работает ли у вас столовая?»");
        operator.goes("+ Добавить").says("Столовая").settles();
        operator.sees("Столовая (новая категория)")
                .contains("Когда спросят:\nРаботает ли у вас столовая?")
                .contains("Отвечать по-русски:\nСтоловая открыта с 9 до 17, этаж 2.")
                .hasButtons(
                        "Запомнить",
                        "Запомнить только вопрос",
                        "Изменить вопрос",
                        "Изменить ответ",
                        "Другая категория",
                        "Отмена");
        operator.goes("Изменить ответ").says("Столовая на этаже 2, с 9 до 17. Звоните 8 495 123-45-67");
        operator.sees("8 495 123-45-67").by().goes("Запомнить");

        operator.sees("Запомнил: Столовая").contains("подскажу ответ операторам");
        var canteen = company.database()
                .sql("select id from category where name = 'Столовая'")
                .query(Long.class)
                .single();
        var answer = company.bot.bean(KnownAnswers.class).get(canteen, Language.RU);
        assertThat(answer.content())
                .isEqualTo(Content.Text.of("Столовая на этаже 2, с 9 до 17. Звоните 8 495 123-45-67"));
        assertThat(answer.ticketId()).isOne();
        assertThat(answer.authorId()).isEqualTo(operator.id());
        Desk.shows(teacher.manager(), "+category.answer:" + canteen + ":ru");
        teacher.manager().sees("Впервые дан в заявке №1").by().goes("Заявка №1").sees("Категория: Столовая");
        Desk.forges(operator, "lesson.remember:1:" + canteen, "уже в категории «Столовая»");
    }

    @Test
    void what_is_there_only_managers_replace_and_operators_add_the_question() {
        anna.says("Куда деть велосипед?").sees("принята");
        opens("велосипед");
        answers(operator, "Велосипеды у входа.");
        operator.goes("Инфо", "Завершить", "Да", "Запомнить ответ");
        Desk.shows(operator, "+lesson.preview:1:" + parking.id());

        operator.sees("Парковка")
                .contains("Заменить его может только менеджер")
                .hasButtons(
                        "Запомнить только вопрос", "Изменить вопрос", "Изменить ответ", "Другая категория", "Отмена");
        Desk.forges(operator, "lesson.remember:1:" + parking.id(), "не вам");
        assertThat(phrases(parking)).hasSize(1);
        Desk.shows(teacher.manager(), "+lesson.preview:1:" + parking.id());
        teacher.manager().sees("Его можно заменить этим").by().goes("Запомнить и заменить ответ");

        company.client("Борис").says("Куда деть велосипед?").sees("Велосипеды у входа.");
        teacher.manager().sees("Запомнил: Парковка").contains("отвечаю сам");
        Desk.forges(operator, "lesson.add-phrase:1:" + parking.id(), "уже в категории «Парковка»");
    }

    @Test
    void an_open_ticket_and_an_own_one_teach_nothing() {
        anna.says("Куда деть велосипед?").sees("принята");
        operator.sees("велосипед").by().goes("Инфо");

        for (var press : List.of("lesson.choosing:1:0", "lesson.preview:1:1", "lesson.remember:1:1")) {
            Desk.forges(operator, press, "ещё открыта");
            Desk.forges(anna, press, "не вам");
            Desk.forges(company.guard("Глеб"), press, "не вам");
        }
        assertThat(phrases(parking)).hasSize(1);
    }

    @Test
    void whom_the_answer_helps_has_told_how_else_one_may_ask() {
        teacher.sets((settings, who) -> {
            settings.maybeFrom(who, 1);
            settings.sureFrom(who, 100);
        });
        anna.says("Где бы мне тут пристроить свою машину на день, Анна")
                .sees("О чём ваш вопрос?")
                .taps("Парковка");
        anna.sees(PARKING).taps("👍 Помогло").sees("Рад, что помогло");

        assertThat(phrases(parking))
                .hasSize(2)
                .allSatisfy(phrase -> assertThat(phrase).doesNotContain("Анна"));

        Desk.forges(anna, "assistant.not-helped:1", "");
        company.settles();
        assertThat(phrases(parking)).hasSize(1);
    }

    @Test
    void what_was_certain_anyway_teaches_nothing() {
        anna.says("где оставить машину?").sees(PARKING).taps("👍 Помогло").sees("Рад, что помогло");

        assertThat(phrases(parking)).hasSize(1);
    }
}
